package org.mamapost.examples.api;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module of ours, and what of it others can name: the public types of the packages it exports. */
final class PublicModule {

  private final ModuleDescriptor module;
  private final List<Class<?>> types;

  private PublicModule(ModuleReference module) throws IOException {
    this.module = module.descriptor();
    try (ModuleReader reader = module.open(); Stream<String> files = reader.list()) {
      this.types = files.filter(file -> file.endsWith(".class") && file.contains("/"))
          .<Class<?>>map(file -> load(file.substring(0, file.length() - ".class".length()).replace('/', '.')))
          .filter(this::isApi)
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  /** The module that a class comes from, whether it lies in a folder or in a jar. */
  static PublicModule of(Class<?> any) throws IOException, URISyntaxException {
    Path place = Path.of(any.getProtectionDomain().getCodeSource().getLocation().toURI());
    return new PublicModule(ModuleFinder.of(place).findAll().iterator().next());
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicModule.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Its API as files of lines: one for the module itself, and one for each package that it exports. */
  Map<Path, List<String>> files() {
    Path folder = Path.of(module.name());
    Signatures signatures = new Signatures(type -> !type.getName().startsWith("org.mamapost.") || isPublic(type));
    Map<Path, List<String>> files = new TreeMap<>();
    types.stream().collect(Collectors.groupingBy(Class::getPackageName)).forEach((room, members) ->
        files.put(folder.resolve(room + ".txt"), members.stream()
            .flatMap(type -> Stream.concat(signatures.of(type).stream(), Stream.of(""))).toList()));
    files.put(folder.resolve("module.txt"), declared());
    return files;
  }

  private boolean isApi(Class<?> type) {
    return isPublic(type) && module.exports().stream().anyMatch(shown -> shown.source().equals(type.getPackageName()));
  }

  private static boolean isPublic(Class<?> type) {
    return (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && (type.getEnclosingClass() == null || !type.isAnonymousClass() && isPublic(type.getEnclosingClass()));
  }

  private List<String> declared() {
    return Stream.of(
            module.requires().stream()
                .filter(needed -> needed.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                .map(needed -> "requires transitive " + needed.name()),
            module.exports().stream().map(shown -> "exports " + shown.source()),
            module.opens().stream().map(open -> "opens " + open.source()),
            module.uses().stream().map(service -> "uses " + service),
            module.provides().stream().map(service -> "provides " + service.service()
                + " with " + String.join(", ", service.providers())))
        .flatMap(Stream::sorted)
        .toList();
  }
}
