package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.format.FactFormat;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.region.Region;

/** The columns of a table of cases: what places a case, and its facts. */
final class CaseFacts {

  /** 编号. */
  static final FactKey<String> ID = FactKey.of("id", String.class, "编号", "id");
  /** 地区, whose policy is asked. */
  static final FactKey<Region> REGION = FactKey.of("region", Region.class, "地区", "region");
  /** 日期, the day that is asked about. */
  static final FactKey<LocalDate> DATE = FactKey.of("date", LocalDate.class, "日期", "date");

  /** A table of people, with every fact of a case. */
  static final CaseFacts PEOPLE = new CaseFacts(FactKeys.standard());
  /** A table of employers, with the numbers that an inspection asks for. */
  static final CaseFacts EMPLOYERS = new CaseFacts(FactKeys.ofInspection());

  private final FactFormat format;
  private final Columns<FactKey<?>> columns;

  private CaseFacts(List<FactKey<?>> facts) {
    this.format = FactFormat.of(Stream.concat(Stream.of(ID, REGION, DATE), facts.stream()).toList());
    this.columns = new Columns<>(format.names(), ID, List.of(ID), true);
  }

  FactFormat format() {
    return format;
  }

  /** The columns, of which only 编号 has to be there. */
  Columns<FactKey<?>> columns() {
    return columns;
  }
}
