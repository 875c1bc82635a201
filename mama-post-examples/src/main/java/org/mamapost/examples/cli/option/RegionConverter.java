package org.mamapost.examples.cli.option;

import java.util.stream.Collectors;
import org.mamapost.region.Region;
import org.mamapost.region.UnknownRegionException;
import picocli.CommandLine.ITypeConverter;

/** Reads a region by its code or its name, such as {@code 371000} or 威海市. */
public final class RegionConverter implements ITypeConverter<Region> {

  /** Called by picocli. */
  public RegionConverter() {}

  @Override
  public Region convert(String text) {
    try {
      return Region.parse(text);
    } catch (UnknownRegionException unknown) {
      if (unknown.candidates().isEmpty()) {
        throw new BadValueException(Words.say("region.unknown", text));
      }
      throw new BadValueException(Words.say("region.several", text, unknown.candidates().stream()
          .map(region -> region.code() + " " + region.fullName())
          .collect(Collectors.joining(", "))));
    }
  }
}
