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
import org.mamapost.protection.AdviceFacts;
import org.mamapost.region.Region;

/** The columns of a table of cases: what places a case, and every fact. */
public final class CaseFacts {

  /** 编号. */
  static final FactKey<String> ID = FactKey.of("id", String.class, "编号", "id");
  /** 地区, whose policy is asked. */
  public static final FactKey<Region> REGION = FactKey.of("region", Region.class, "地区", "region");
  /** 日期, the day that is asked about. */
  static final FactKey<LocalDate> DATE = FactKey.of("date", LocalDate.class, "日期", "date");

  static final FactFormat FORMAT =
      FactFormat.of(Stream.concat(Stream.of(ID, REGION, DATE), FactKeys.standard().stream()).toList());

  /** The columns, of which only 编号 has to be there. */
  public static final Columns<FactKey<?>> COLUMNS = new Columns<>(FORMAT.names(), ID, List.of(ID), true, true);

  private static final FactFormat EMPLOYER_FORMAT =
      FactFormat.of(Stream.concat(Stream.of(ID, REGION, DATE), FactKeys.ofInspection().stream()).toList());

  /** The columns of a table of employers to inspect, of which only 编号 has to be there. */
  public static final Columns<FactKey<?>> EMPLOYERS =
      new Columns<>(EMPLOYER_FORMAT.names(), ID, List.of(ID), true, true);

  private static final FactFormat COMPLAINT_FORMAT = FactFormat.of(
      Stream.concat(Stream.of(ID, REGION, DATE, AdviceFacts.KIND), AdviceFacts.all().stream()).toList());

  /** The columns of a table of complaints, of which 编号 and 投诉事项 have to be there. */
  public static final Columns<FactKey<?>> COMPLAINTS =
      new Columns<>(COMPLAINT_FORMAT.names(), ID, List.of(ID, AdviceFacts.KIND), true, true);

  private CaseFacts() {}

  /** The facts of a row, each with the file and the line it came from, or every problem of the row. */
  public static FactReading read(Row<FactKey<?>> row) {
    return FORMAT.read(row.cells(), key -> Stated.of(source(row.place(key))));
  }

  /**
   * The numbers of an employer to inspect, each with the file and the line it came from, or every problem of the row.
   */
  public static FactReading readEmployer(Row<FactKey<?>> row) {
    return EMPLOYER_FORMAT.read(row.cells(), key -> Stated.of(source(row.place(key))));
  }

  /** The facts of a complaint, each with the file and the line it came from, or every problem of the row. */
  public static FactReading readComplaint(Row<FactKey<?>> row) {
    return COMPLAINT_FORMAT.read(row.cells(), key -> Stated.of(source(row.place(key))));
  }

  private static String source(Place place) {
    return place.file() + ":" + place.line().orElseThrow();
  }
}
