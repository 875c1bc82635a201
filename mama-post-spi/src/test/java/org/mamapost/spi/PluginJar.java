package org.mamapost.spi;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles a plugin from sources at hand and puts it into a jar, whole or broken as a test wants it. */
final class PluginJar {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> resources = new LinkedHashMap<>();
  private final List<String> leftOut = new ArrayList<>();
  private UnaryOperator<byte[]> classFile = UnaryOperator.identity();

  private PluginJar() {}

  static PluginJar empty() {
    return new PluginJar();
  }

  /** A plugin of one provider, named in the service file. */
  static PluginJar of(String className, String source) {
    return empty().source(className, source).serviceFile(className);
  }

  PluginJar source(String className, String source) {
    sources.put(className, source);
    return this;
  }

  PluginJar serviceFile(String text) {
    return resource(ServiceFile.PATH, text.getBytes(StandardCharsets.UTF_8));
  }

  PluginJar resource(String path, byte[] bytes) {
    resources.put(path, bytes);
    return this;
  }

  /** Compiles against a class that the jar then lacks. */
  PluginJar without(String className) {
    leftOut.add(className.replace('.', '/') + ".class");
    return this;
  }

  /** Changes each class file before it goes into the jar. */
  PluginJar spoiling(UnaryOperator<byte[]> change) {
    classFile = change;
    return this;
  }

  Path writeTo(Path jar) {
    try {
      Path classes = Files.createTempDirectory(jar.getParent(), "classes");
      compileTo(classes);
      try (OutputStream file = Files.newOutputStream(jar); JarOutputStream out = new JarOutputStream(file)) {
        for (Path compiled : files(classes)) {
          String entry = classes.relativize(compiled).toString().replace('\\', '/');
          if (!leftOut.contains(entry)) {
            put(out, entry, classFile.apply(Files.readAllBytes(compiled)));
          }
        }
        for (Map.Entry<String, byte[]> resource : resources.entrySet()) {
          put(out, resource.getKey(), resource.getValue());
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(JarOutputStream out, String name, byte[] bytes) throws IOException {
    out.putNextEntry(new ZipEntry(name));
    out.write(bytes);
    out.closeEntry();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private void compileTo(Path classes) {
    if (sources.isEmpty()) {
      return;
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options = new ArrayList<>(List.of("--release", "17", "-proc:none", "-d", classes.toString()));
    options.addAll(sources.containsKey("module-info")
        ? List.of("-p", ChildJvm.LIBRARIES)
        : List.of("-cp", ChildJvm.LIBRARIES));
    List<JavaFileObject> units = sources.entrySet().stream()
        .map(source -> unit(source.getKey(), source.getValue()))
        .toList();
    StringWriter said = new StringWriter();
    assertTrue(compiler.getTask(said, null, null, options, null, units).call(), said::toString);
  }

  private static JavaFileObject unit(String className, String source) {
    URI uri = URI.create("string:///" + className.replace('.', '/') + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }
}
