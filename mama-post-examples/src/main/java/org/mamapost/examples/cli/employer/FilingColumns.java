package org.mamapost.examples.cli.employer;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.format.FactFormat;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.FactKey;
import org.mamapost.person.FilingFacts;

/** The columns of a table of employers, of which each row is what one of them files for a month or a quarter. */
public final class FilingColumns {

  static final FactFormat FORMAT = FactFormat.of(Stream.of(
      Stream.<FactKey<?>>of(EmployerFacts.NAME, CaseFacts.REGION),
      FilingFacts.standard().stream(),
      Stream.<FactKey<?>>of(EmployerFacts.CORPORATE_INCOME_TAX)).flatMap(part -> part).toList());

  /** The columns, of which those of the filing have to be there. */
  public static final Columns<FactKey<?>> COLUMNS = new Columns<>(FORMAT.names(), EmployerFacts.NAME,
      Stream.concat(Stream.of(EmployerFacts.NAME), FilingFacts.standard().stream()).toList(), true, false);

  private FilingColumns() {}

  /** The employer that a row of either table names; empty where it names none. */
  static Optional<String> employer(Row<FactKey<?>> row) {
    return FORMAT.read(Map.of(EmployerFacts.NAME, row.cell(EmployerFacts.NAME)))
        .facts().flatMap(facts -> facts.value(EmployerFacts.NAME).value()).map(FilingColumns::name);
  }

  /** A name as it is compared: full-width and half-width forms are one. */
  static String name(String written) {
    return Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
  }
}
