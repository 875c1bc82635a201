package org.mamapost.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** The compiled classes that stand in one package with the classes a policy brings along, or in a package beneath. */
final class OwnCode {

  private OwnCode() {}

  /**
   * Reads the classes.
   *
   * @param anchors the classes that the policy brings along
   * @return every class of their packages, from the same jar or folder
   * @throws UncheckedIOException if the jar or folder cannot be read
   */
  static List<ClassFile> around(Collection<Class<?>> anchors) {
    Set<String> seen = new TreeSet<>();
    List<ClassFile> classes = new ArrayList<>();
    for (Class<?> anchor : anchors) {
      if (seen.add(anchor.getPackageName())) {
        classes.addAll(around(anchor));
      }
    }
    return classes;
  }

  private static List<ClassFile> around(Class<?> anchor) {
    String folder = anchor.getPackageName().replace('.', '/') + "/";
    Path home = home(anchor);
    try {
      return Files.isDirectory(home) ? inFolder(home.resolve(folder)) : inJar(home, folder);
    } catch (IOException e) {
      throw new UncheckedIOException("the classes beside " + anchor.getName() + " cannot be read", e);
    }
  }

  private static Path home(Class<?> anchor) {
    CodeSource source = Optional.ofNullable(anchor.getProtectionDomain().getCodeSource())
        .orElseThrow(() -> new IllegalStateException("nobody says where " + anchor.getName() + " comes from"));
    try {
      return Path.of(source.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(anchor.getName() + " comes from " + source.getLocation(), e);
    }
  }

  private static List<ClassFile> inFolder(Path folder) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> isClass(path.toString())).sorted().toList()) {
        classes.add(ClassFile.read(Files.readAllBytes(file)));
      }
    }
    return classes;
  }

  private static List<ClassFile> inJar(Path jar, String folder) throws IOException {
    List<ClassFile> classes = new ArrayList<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (ZipEntry entry : file.stream()
          .filter(each -> each.getName().startsWith(folder) && isClass(each.getName())).toList()) {
        try (InputStream in = file.getInputStream(entry)) {
          classes.add(ClassFile.read(in.readAllBytes()));
        }
      }
    }
    return classes;
  }

  private static boolean isClass(String name) {
    return name.endsWith(".class");
  }
}
