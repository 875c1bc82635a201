package org.mamapost.examples.cli;

import java.io.File;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collector;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.insight.People;
import org.mamapost.examples.cli.insight.Source;
import org.mamapost.examples.cli.insight.Sum;
import org.mamapost.examples.cli.insight.Sums;
import org.mamapost.examples.cli.ledger.LedgerRows;
import org.mamapost.examples.cli.match.MarketColumn;
import org.mamapost.examples.cli.match.MarketReader;
import org.mamapost.examples.cli.match.Resident;
import org.mamapost.insight.Application;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.insight.BenefitCase;
import org.mamapost.insight.BenefitCell;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.CarerCell;
import org.mamapost.insight.CarerFit;
import org.mamapost.insight.DaysUnknown;
import org.mamapost.insight.Measured;
import org.mamapost.insight.Pledge;
import org.mamapost.insight.PostCell;
import org.mamapost.insight.ServiceCell;
import org.mamapost.insight.Tally;
import org.mamapost.matching.Grounds;
import org.mamapost.matching.Matcher;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.PostIndex;
import org.mamapost.matching.geography.RegionCentres;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.ServiceLedger;
import org.mamapost.text.Named;

/** Reads the tables that insight sums up. A row that cannot be read is told, counted and left out. */
final class InsightFiles {

  private final Session session;
  private final RegionalPolicy policy;
  private final LocalDate day;
  private final MarketReader market;
  private final List<Source> sources = new ArrayList<>();
  private boolean usable = true;

  InsightFiles(Session session, RegionalPolicy policy, LocalDate day) {
    this.session = session;
    this.policy = policy;
    this.day = day;
    this.market = new MarketReader(MarketOptions.format(session, day), RegionCentres.unknown(), this::report);
  }

  private void report(Problem problem) {
    session.report(problem.line());
  }

  /** Whether every file could be used. */
  boolean isUsable() {
    return usable;
  }

  /** The files that were read. */
  List<Source> sources() {
    return List.copyOf(sources);
  }

  /** Sums up posts, none of which is kept but by whoever asks for them. */
  ByGroup<PostCell> posts(List<String> files, Consumer<PlacedPost> also) throws IOException {
    Sum<PlacedPost, ByGroup<PostCell>> sum = new Sum<>(PostCell.byGroup());
    Map<String, String> firstFiles = new HashMap<>();
    for (String file : files) {
      read("source.posts", MarketColumn.OF_POSTS, file,
          row -> market.post(row).filter(post -> isFirst(row, post.id(), firstFiles, file)), sum.andThen(also));
    }
    return sum.soFar();
  }

  // Within a file the reader sees to it.
  private boolean isFirst(RowRead<Named> row, String id, Map<String, String> firstFiles, String file) {
    String first = firstFiles.putIfAbsent(id, file);
    if (first != null && row instanceof Row<Named> read) {
      report(new Problem(read.place(MarketColumn.OF_POSTS.id()), id,
          Words.say("insight.post-twice", id, first)));
    }
    return first == null;
  }

  /** Holds carers against posts, and sums up what comes of it. */
  Optional<ByGroup<CarerCell>> carers(Optional<String> file, List<PlacedPost> posts) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    List<Resident> carers = new ArrayList<>();
    read("source.carers", MarketColumn.OF_CARERS, file.get(), market::carer, carers::add);
    PostIndex index = PostIndex.of(posts);
    Matcher matcher = Matcher.of(Grounds.ofWeihai(), day);
    Sum<CarerFit, ByGroup<CarerCell>> sum = new Sum<>(CarerCell.byGroup());
    MarketOptions.watched(carers, "insight").forEach(one ->
        sum.accept(CarerFit.of(matcher, one.carer(), one.region(), index)));
    return Optional.of(sum.soFar());
  }

  Optional<Sums.Applied> applications(Optional<String> file) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Sum<Application, ByGroup<Tally<ApplicationOutcome>>> applied = new Sum<>(Application.byGroup());
    Sum<Application, ByGroup<Measured<DaysUnknown>>> placed = new Sum<>(Application.placements());
    read("source.applications", MarketColumn.OF_APPLICATIONS, file.get(), market::application, applied.andThen(placed));
    return Optional.of(new Sums.Applied(applied.soFar(), placed.soFar()));
  }

  /** Asks every scheme for every person; the reader then knows where each person belongs. */
  Optional<ByGroup<BenefitCell>> people(Optional<String> file, People people) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Sum<BenefitCase, ByGroup<BenefitCell>> sum = new Sum<>(BenefitCell.byGroup());
    read("source.people", CaseFacts.COLUMNS, file.get(),
        row -> people.take(row).peekLeft(problems -> problems.forEach(this::report)).toJavaOptional(), sum);
    return Optional.of(sum.soFar());
  }

  Optional<ByGroup<ServiceCell>> ledger(Optional<String> file, People people) throws IOException {
    if (file.isEmpty()) {
      return Optional.empty();
    }
    LedgerRows rows = new LedgerRows();
    usable &= new InputFiles(session).read(LedgerRows.COLUMNS, file.get(), row -> {
      rows.take(row);
      return true;
    });
    rows.problems().forEach(this::report);
    sources.add(new Source(Words.say("source.ledger"), name(file.get()),
        rows.rows() - rows.unreadable(), rows.unreadable()));
    Collector<Pledge, ?, ByGroup<ServiceCell>> sum = ServiceCell.byGroup();
    return Optional.of(LedgerAssessor.of(policy).assess(ServiceLedger.empty().with(rows.events()), day)
        .flatMap(answer -> Pledge.of(people.groupOf(answer.person()), answer).stream())
        .collect(sum));
  }

  private <C extends Named, T> void read(String what, Columns<C> columns, String file,
      Function<RowRead<C>, Optional<T>> reader, Consumer<? super T> taker) throws IOException {
    long[] rows = new long[2];
    usable &= new InputFiles(session).read(columns, file, row -> {
      Optional<T> read = reader.apply(row);
      rows[read.isPresent() ? 0 : 1]++;
      read.ifPresent(taker);
      return true;
    });
    sources.add(new Source(Words.say(what), name(file), rows[0], rows[1]));
  }

  // Where the file lies is nobody's business who reads the page.
  private static String name(String file) {
    return new File(file).getName();
  }
}
