package org.mamapost.region;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The divisions of {@code regions.csv}, by code and by name; read once, when the class is initialised. */
final class RegionTable {

  // No division is named by more, with all the names above it; longer texts are not worth the search.
  private static final int LONGEST_FULL_NAME = 64;

  static final RegionTable STANDARD = read("regions.csv");

  private final SortedMap<String, Region> byCode;
  private final Map<String, List<Region>> byName;

  private RegionTable(SortedMap<String, Region> byCode) {
    this.byCode = Collections.unmodifiableSortedMap(byCode);
    Map<String, List<Region>> names = new HashMap<>();
    byCode.values().forEach(region -> names.computeIfAbsent(region.name(), n -> new ArrayList<>(1)).add(region));
    names.replaceAll((name, regions) -> List.copyOf(regions));
    this.byName = Map.copyOf(names);
  }

  Region byCode(String code) {
    return byCode.get(code);
  }

  Stream<Region> all() {
    return byCode.values().stream();
  }

  Region parse(String text) {
    if (!text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Region.of(text);
    }
    List<Region> candidates = named(text);
    if (candidates.isEmpty()) {
      throw UnknownRegionException.noSuchName(text);
    }
    if (candidates.size() > 1) {
      throw UnknownRegionException.ambiguous(text, candidates);
    }
    return candidates.get(0);
  }

  private List<Region> named(String text) {
    if (text.length() > LONGEST_FULL_NAME) {
      return List.of();
    }
    List<Region> exact = byName.getOrDefault(text, List.of());
    if (!exact.isEmpty()) {
      return exact;
    }
    // "威海市环翠区": each suffix that is a name, kept where the rest of the text leads down to it.
    List<Region> found = new ArrayList<>();
    for (int start = 1; start < text.length(); start++) {
      String above = text.substring(0, start);
      byName.getOrDefault(text.substring(start), List.of()).stream()
          .filter(region -> leadsTo(above, region))
          .forEach(found::add);
    }
    return List.copyOf(found);
  }

  private boolean leadsTo(String above, Region region) {
    return region.parent()
        .filter(parent -> above.endsWith(parent.name()))
        .map(parent -> above.equals(parent.name())
            || leadsTo(above.substring(0, above.length() - parent.name().length()), parent))
        .orElse(false);
  }

  private static RegionTable read(String resource) {
    try (InputStream in = RegionTable.class.getResourceAsStream(resource);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      SortedMap<String, Region> regions = new TreeMap<>();
      lines.lines().skip(1).map(RegionTable::region).forEach(region -> regions.put(region.code(), region));
      return new RegionTable(regions);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + resource + " cannot be read", e);
    }
  }

  private static Region region(String line) {
    // Only the last column, the remark, may be quoted; so a split into five is exact for the bundled table.
    String[] cells = line.split(",", 5);
    String note = cells[4].startsWith("\"") ? cells[4].substring(1, cells[4].length() - 1) : cells[4];
    return new Region(cells[0], cells[1], cells[2], RegionLevel.valueOf(cells[3].toUpperCase(Locale.ROOT)), note);
  }
}
