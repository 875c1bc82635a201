package org.mamapost.examples.cli.match;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.insight.Application;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.matching.Carer;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Workload;
import org.mamapost.matching.geography.Location;
import org.mamapost.region.Region;
import org.mamapost.text.Named;

/**
 * Writes the tables that {@link MarketReader} reads, as CSV with Chinese headings.
 *
 * @param out where to; it is flushed and left open
 */
public record MarketWriter(Writer out) {

  private static final String NONE = "无";
  private static final List<PostColumn> POST = List.of(PostColumn.values());

  /** Writes a table of posts. */
  public void posts(Stream<PlacedPost> posts, PostFormat format) throws IOException {
    CsvWriter csv = csv();
    csv.writeRecord(headings(Stream.concat(POST.stream(), Stream.of(MarketColumn.LONGITUDE, MarketColumn.LATITUDE,
        MarketColumn.SYSTEM, MarketColumn.WEEKLY_HOURS, MarketColumn.MONTHLY_QUOTA, MarketColumn.NIGHT,
        MarketColumn.OVERTIME))));
    posts.forEach(post -> {
      Map<PostColumn, String> cells = format.print(post.post());
      List<String> line = new ArrayList<>(POST.stream().map(cells::get).toList());
      Workload workload = post.workload();
      place(line, post.place());
      line.addAll(List.of(said(workload.weeklyHours()), said(workload.monthlyQuota()),
          said(workload.night().map(MarketWriter::yes)), said(workload.overtime().map(MarketWriter::yes))));
      csv.writeRecord(line);
    });
    csv.flush();
  }

  /** Writes a table of carers. */
  public void carers(Stream<Resident> carers) throws IOException {
    CsvWriter csv = csv();
    csv.writeRecord(headings(MarketColumn.OF_CARERS.vocabulary().terms().stream()));
    carers.forEach(resident -> {
      Carer carer = resident.carer();
      List<String> line = new ArrayList<>(List.of(carer.id(), said(resident.region().map(Region::code))));
      place(line, carer.place());
      line.addAll(List.of(said(carer.stages().map(MarketWriter::names)), said(carer.freeTime().map(Named::chinese)),
          said(carer.skills().map(MarketWriter::names)), said(carer.protection().map(Named::chinese)),
          said(carer.wishes().contracts().map(MarketWriter::names)),
          said(carer.wishes().insurance().map(MarketWriter::names)),
          said(carer.wishes().leastPay()), said(carer.wishes().farthest().map(metres -> metres + "米"))));
      csv.writeRecord(line);
    });
    csv.flush();
  }

  /** Writes a table of applications. */
  public void applications(Stream<Application> applications) throws IOException {
    CsvWriter csv = csv();
    csv.writeRecord(headings(MarketColumn.OF_APPLICATIONS.vocabulary().terms().stream()));
    Iterator<Application> each = applications.iterator();
    for (int number = 0; each.hasNext(); number++) {
      Application application = each.next();
      csv.writeRecord("SYN-A" + number, said(application.region().map(Region::code)),
          said(application.row().map(Named::chinese)), said(application.stages().map(MarketWriter::names)),
          said(application.appliedOn()),
          application.outcome() == ApplicationOutcome.UNKNOWN ? "" : application.outcome().chinese(),
          said(application.placedOn()));
    }
    csv.flush();
  }

  private CsvWriter csv() {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
  }

  private static List<String> headings(Stream<? extends Named> columns) {
    return columns.map(Named::chinese).toList();
  }

  private static void place(List<String> line, Stated<Location> place) {
    place.value().map(Location::position).ifPresentOrElse(
        at -> line.addAll(List.of(degrees(at.longitude()), degrees(at.latitude()), at.system().chinese())),
        () -> line.addAll(List.of("", "", "")));
  }

  private static String degrees(int tenMillionths) {
    return BigDecimal.valueOf(tenMillionths, 7).toPlainString();
  }

  private static String yes(boolean yes) {
    return yes ? "是" : "否";
  }

  private static <T extends Enum<T> & Named> String names(Set<T> terms) {
    return terms.stream().sorted().map(Named::chinese).collect(Collectors.joining("、"));
  }

  private static String said(Stated<?> cell) {
    return cell.fold(() -> "", () -> NONE, Object::toString);
  }
}
