package org.mamapost.examples.cli.benefit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Place;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.fact.Stated;
import org.mamapost.format.FactFormat;
import org.mamapost.format.FactReading;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.region.Region;

/** The columns of a table of cases: what places a case, and its facts. */
public final class CaseFacts {

  /** 编号. */
  static final FactKey<String> ID = FactKey.of("id", String.class, "编号", "id");
  /** 地区, whose policy is asked. */
  static final FactKey<Region> REGION = FactKey.of("region", Region.class, "地区", "region");
  /** 日期, the day that is asked about. */
  static final FactKey<LocalDate> DATE = FactKey.of("date", LocalDate.class, "日期", "date");

  /** A table of people, with every fact of a case. */
  public static final CaseFacts PEOPLE = new CaseFacts(FactKeys.standard());
  /** A table of employers, with the numbers that an inspection asks for. */
  public static final CaseFacts EMPLOYERS = new CaseFacts(FactKeys.ofInspection());

  private final FactFormat format;
  private final Columns<FactKey<?>> columns;

  private CaseFacts(List<FactKey<?>> facts) {
    this.format = FactFormat.of(Stream.concat(Stream.of(ID, REGION, DATE), facts.stream()).toList());
    this.columns = new Columns<>(format.names(), ID, List.of(ID), true);
  }

  /** The columns, of which only 编号 has to be there. */
  public Columns<FactKey<?>> columns() {
    return columns;
  }

  /** The facts of a row, each with the file and the line it came from, or every problem of the row. */
  public FactReading read(Row<FactKey<?>> row) {
    return format.read(row.cells(), key -> Stated.of(source(row.place(key))));
  }

  private static String source(Place place) {
    return place.file() + ":" + place.line().orElseThrow();
  }
}
