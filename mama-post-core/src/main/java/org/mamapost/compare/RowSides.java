package org.mamapost.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.Named;

/** What a row says in each of its columns, by meaning. */
final class RowSides {

  private RowSides() {}

  /** The row as a whole, where the other catalogue has none of its code. */
  static Side whole(CatalogueRow row) {
    return new Side(Words.say("named", row.key()), List.of(row.printedName()));
  }

  /** The columns; empty where the row does not speak of one. */
  static Map<Aspect, Optional<Side>> of(CatalogueRow row) {
    Map<Aspect, Optional<Side>> sides = new EnumMap<>(Aspect.class);
    sides.put(Aspect.STAGE_AGES, row.stageAges().map(ages ->
        new Side(Words.say("ages", ages.meaning().from(), ages.meaning().to()), List.of(ages.citation()))));
    sides.put(Aspect.TIME, side(row.time().meaning().terms(), row.time().citation(), "together"));
    sides.put(Aspect.PLACE, terms(row.place()));
    sides.put(Aspect.PAY, terms(row.pay()));
    sides.put(Aspect.INSURANCE, terms(row.insurance()));
    sides.put(Aspect.CONTRACT, terms(row.contract()));
    sides.put(Aspect.SKILLS, terms(row.skills()));
    sides.put(Aspect.EMPLOYERS, side(row.group().employers(), row.group().citation(), "any"));
    return sides;
  }

  private static <T extends Enum<T> & Named> Optional<Side> terms(Cell<AllowedTerms<T>> cell) {
    return side(cell.meaning().terms(), cell.citation(), cell.meaning().joining().name());
  }

  // How terms are joined is part of what a cell means: the key tells cells apart that list the same terms.
  private static Optional<Side> side(List<? extends Named> terms, Citation citation, String joining) {
    return terms.isEmpty() ? Optional.empty() : Optional.of(new Side(
        Message.of("terms." + joining, joined(terms, Language.CHINESE, "、"), joined(terms, Language.ENGLISH, ", ")),
        List.of(citation)));
  }

  private static String joined(List<? extends Named> terms, Language language, String between) {
    return terms.stream().map(term -> term.in(language)).collect(Collectors.joining(between));
  }
}
