package org.mamapost.format;

import java.util.Optional;
import org.mamapost.region.Region;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** The names of the divisions, to find what a misspelt one was meant to be. */
final class RegionNames {

  private static final Vocabulary<Words> NAMES =
      Vocabulary.of(Region.all().map(Region::name).distinct().map(Words::same).toList());

  private RegionNames() {}

  /** The first division whose name goes on where the text ends (威海 for 威海市), else the one spelt most alike. */
  static Optional<? extends Named> nearest(String text) {
    Optional<Words> longer = Region.all()
        .filter(region -> region.name().startsWith(text))
        .map(region -> Words.same(region.name()))
        .findFirst();
    return longer.isPresent() ? longer : NAMES.nearest(text);
  }
}
