package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.region.Region;
import org.mamapost.region.UnknownRegionException;
import org.mamapost.text.Named;

/** 地区: a six-digit administrative code, a name such as 环翠区 or 威海市环翠区, or both as 371002 环翠区. */
final class RegionFormat implements CellFormat<Region> {

  private static final int CODE_LENGTH = 6;

  @Override
  public Validation<Seq<Fault>, Region> parse(String text) {
    String read = CellText.compact(text);
    Cursor in = new Cursor(read);
    String code = in.digits();
    if (code.isEmpty()) {
      return named(read);
    }
    return Region.find(code)
        .map(region -> withCode(region, read.substring(code.length()), read))
        .orElseGet(() -> unknownCode(code));
  }

  private static Validation<Seq<Fault>, Region> withCode(Region region, String name, String read) {
    return name.isEmpty() || name.equals(region.name()) || name.equals(region.fullName())
        ? Validation.valid(region)
        : Fault.of("region.other", read, region.code(), region.fullName()).nearest(region.code()).invalid();
  }

  private static Validation<Seq<Fault>, Region> unknownCode(String code) {
    if (code.length() != CODE_LENGTH) {
      return Fault.of("region.digits", code).invalid();
    }
    Optional<Region> above = Stream.of(code.substring(0, 4) + "00", code.substring(0, 2) + "0000")
        .map(Region::find)
        .flatMap(Optional::stream)
        .findFirst();
    List<Named> within = above.stream()
        .flatMap(region -> Region.all().filter(part -> part.parent().filter(region::equals).isPresent()))
        .map(RegionFormat::listed)
        .toList();
    return Fault.of("region.code", code).allowing(within).nearest(above.map(RegionFormat::listed)).invalid();
  }

  private static Validation<Seq<Fault>, Region> named(String name) {
    try {
      return Validation.valid(Region.parse(name));
    } catch (UnknownRegionException e) {
      return e.candidates().isEmpty()
          ? Fault.of("region.name", name).nearest(RegionNames.nearest(name)).invalid()
          : Fault.of("region.ambiguous", name)
              .allowing(e.candidates().stream().map(RegionFormat::listed).toList()).invalid();
    }
  }

  private static Named listed(Region region) {
    return Words.same(region.code() + " " + region.fullName());
  }

  @Override
  public String print(Region region) {
    return region.code();
  }
}
