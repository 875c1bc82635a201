package org.mamapost.spi;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for policies that are written as data. A file is read once, however many loaders see it. */
final class FileSearch {

  private final Discovery discovery;
  private final List<KnownFormat> formats;
  private final Set<String> seen = new HashSet<>();

  /** A search for files of the formats that a discovery has come across by now. */
  FileSearch(Discovery discovery) {
    this.discovery = discovery;
    this.formats = discovery.offers().stream()
        .filter(offer -> !offer.isRefused())
        .flatMap(offer -> offer.format().stream())
        .toList();
  }

  /** Reads what a loader and those above it see. */
  void search(ClassLoader loader) {
    for (KnownFormat format : formats) {
      try {
        Collections.list(loader.getResources(format.pathInJar())).forEach(file -> read(format, file));
      } catch (IOException e) {
        discovery.refuse(Offer.refused("?", Words.say("load.not-found", Cause.of(e))));
      }
    }
  }

  /** Reads what the loaders of a layer see. */
  void search(ModuleLayer layer) {
    layer.modules().stream().map(Module::getClassLoader).filter(Objects::nonNull).distinct().forEach(this::search);
  }

  /** Reads what a jar itself holds. */
  void searchIn(URLClassLoader jar) {
    for (KnownFormat format : formats) {
      URL file = jar.findResource(format.pathInJar());
      if (file != null) {
        read(format, file);
      }
    }
  }

  /** Tells whether a file in a folder is one of data, by its name. */
  boolean reads(Path file) {
    return formats.stream().anyMatch(format -> format.reads(file.getFileName().toString()));
  }

  /** Reads a file in a folder. */
  void read(Path file) {
    formats.stream().filter(format -> format.reads(file.getFileName().toString())).findFirst()
        .ifPresent(format -> read(format, Location.of(file)));
  }

  /** The paths at which a jar may hold a file of data. */
  Set<String> pathsInJar() {
    return formats.stream().map(KnownFormat::pathInJar).collect(Collectors.toUnmodifiableSet());
  }

  private void read(KnownFormat format, URL file) {
    if (seen.add(file.toString())) {
      discovery.add(format.read(file));
    }
  }
}
