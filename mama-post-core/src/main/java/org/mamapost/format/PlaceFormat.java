package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.post.WorkPlace;

/** 工作地点: the annex's terms and, after a colon, the address: 地点固定：环翠区某路1号. */
final class PlaceFormat implements CellFormat<WorkPlace> {

  private static final CellFormat<Choice<PlaceKind>> KINDS = new ChoiceFormat<>(PlaceKind.VOCABULARY).guarded();
  private static final TextFormat ADDRESS = new TextFormat();

  @Override
  public Validation<Seq<Fault>, WorkPlace> parse(String text) {
    int colon = firstColon(text);
    String kinds = colon < 0 ? text : text.substring(0, colon);
    String address = colon < 0 ? "" : text.substring(colon + 1);
    Validation<Seq<Fault>, Choice<PlaceKind>> known = KINDS.parse(kinds.strip());
    if (kinds.length() > CellText.MOST_CHARACTERS) {
      return Validation.invalid(known.getError());
    }
    if (known.isInvalid()) {
      // Most likely an address alone, so the message says where an address goes.
      return Fault.of("place.kind", text.strip()).allowing(PlaceKind.VOCABULARY.terms())
          .nearest(PlaceKind.VOCABULARY.nearest(kinds)).invalid();
    }
    return ADDRESS.parseStated(address).map(printed -> new WorkPlace(known.get(), printed));
  }

  private static int firstColon(String text) {
    int ascii = text.indexOf(':');
    int full = text.indexOf('：');
    return ascii < 0 || full < 0 ? Math.max(ascii, full) : Math.min(ascii, full);
  }

  @Override
  public String print(WorkPlace place) {
    String address = ADDRESS.printStated(place.address());
    return KINDS.print(place.kinds()) + (address.isEmpty() ? "" : "：" + address);
  }
}
