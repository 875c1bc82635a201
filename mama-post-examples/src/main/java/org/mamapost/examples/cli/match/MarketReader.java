package org.mamapost.examples.cli.match;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Yuan;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.insight.Application;
import org.mamapost.insight.ApplicationOutcome;
import org.mamapost.matching.Carer;
import org.mamapost.matching.ClaimedProtection;
import org.mamapost.matching.FreeTime;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Wishes;
import org.mamapost.matching.Workload;
import org.mamapost.matching.geography.Location;
import org.mamapost.matching.geography.Position;
import org.mamapost.matching.geography.RegionCentres;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.WorkTime;

/** Takes rows to posts, carers and applications, and tells what cannot be read. */
public final class MarketReader {

  private static final Map<PostColumn, PostColumn> POST =
      Stream.of(PostColumn.values()).collect(Collectors.toMap(Function.identity(), Function.identity()));
  private static final Map<PostColumn, Named> CARER = Map.of(
      PostColumn.ID, MarketColumn.CARER,
      PostColumn.REGION, PostColumn.REGION,
      PostColumn.CARE_STAGE, MarketColumn.STAGES,
      PostColumn.SCHEDULE, MarketColumn.FREE_TIME,
      PostColumn.SKILLS, MarketColumn.SKILLS,
      PostColumn.CONTRACT, MarketColumn.CONTRACT,
      PostColumn.INSURANCE, MarketColumn.INSURANCE);
  private static final Map<PostColumn, Named> CENTRE =
      Map.of(PostColumn.ID, PostColumn.REGION, PostColumn.REGION, PostColumn.REGION);
  private static final Map<PostColumn, Named> APPLICATION = Map.of(
      PostColumn.ID, MarketColumn.APPLICATION,
      PostColumn.REGION, PostColumn.REGION,
      PostColumn.POST_TYPE, PostColumn.POST_TYPE,
      PostColumn.CARE_STAGE, PostColumn.CARE_STAGE);
  private static final Vocabulary<ApplicationOutcome> OUTCOMES = Vocabulary.of(
      List.of(ApplicationOutcome.PLACED, ApplicationOutcome.NOT_PLACED));

  private final PostFormat format;
  private final RegionCentres centres;
  private final Consumer<Problem> problems;

  /**
   * A reader of posts in a format.
   *
   * @param format the format
   * @param centres stand in for places that are not stated
   * @param problems takes what cannot be read
   */
  public MarketReader(PostFormat format, RegionCentres centres, Consumer<Problem> problems) {
    this.format = format;
    this.centres = centres;
    this.problems = problems;
  }

  /** The post of a row; empty where it cannot be read. */
  public Optional<PlacedPost> post(RowRead<Named> read) {
    return cells(read).flatMap(cells -> whole(cells, cells.post(format, POST)
        .map(found -> new PlacedPost(found, place(cells, found), workload(cells)))));
  }

  private static Workload workload(Cells cells) {
    return new Workload(
        cells.read(MarketColumn.WEEKLY_HOURS, Hours::parse),
        cells.read(MarketColumn.MONTHLY_QUOTA, MarketReader::count),
        cells.read(MarketColumn.NIGHT, MarketReader::yes),
        cells.read(MarketColumn.OVERTIME, MarketReader::yes));
  }

  /** The carer of a row; empty where it cannot be read. */
  public Optional<Resident> carer(RowRead<Named> read) {
    return cells(read).flatMap(cells -> whole(cells, cells.post(format, CARER)
        .map(said -> new Resident(carer(said, cells), said.getRegion()))));
  }

  /** The centre of the region of a row; empty where it cannot be read. */
  public Optional<Map.Entry<Region, Position>> centre(RowRead<Named> read) {
    return cells(read).flatMap(cells -> whole(cells, cells.post(format, CENTRE)
        .flatMap(said -> said.getRegion().value())
        .flatMap(region -> cells.position().value().map(centre -> Map.entry(region, centre)))));
  }

  /** The application of a row; empty where it cannot be read. */
  public Optional<Application> application(RowRead<Named> read) {
    return cells(read).flatMap(cells -> whole(cells, cells.post(format, APPLICATION)
        .flatMap(said -> application(said, cells))));
  }

  private static Optional<Application> application(MamaPost said, Cells cells) {
    Stated<LocalDate> applied = cells.read(MarketColumn.APPLIED, MarketReader::day);
    Stated<LocalDate> placed = cells.read(MarketColumn.PLACED, MarketReader::day);
    ApplicationOutcome told = placed.fold(() -> ApplicationOutcome.UNKNOWN, () -> ApplicationOutcome.NOT_PLACED,
        day -> ApplicationOutcome.PLACED);
    ApplicationOutcome outcome = cells.read(MarketColumn.OUTCOME, OUTCOMES::parse).value().orElse(told);
    Stated<LocalDate> day = outcome == ApplicationOutcome.NOT_PLACED && placed.isUnknown() ? Stated.none() : placed;
    try {
      return Optional.of(new Application(said.getRegion(), said.getCareStage().map(Set::of), said.getPostType(),
          applied, outcome, day));
    } catch (IllegalArgumentException impossible) {
      cells.problem(MarketColumn.PLACED, placed.map(LocalDate::toString).value().orElse(""));
      return Optional.empty();
    }
  }

  // Strict: the thirtieth of February is no day.
  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new IllegalArgumentException(text, unreadable);
    }
  }

  private Stated<Location> place(Cells cells, MamaPost said) {
    return Location.of(cells.position(), said.getRegion(), centres);
  }

  private Carer carer(MamaPost said, Cells cells) {
    Wishes wishes = new Wishes(
        wish(said.getContract().map(MarketReader::terms)),
        wish(said.getInsurance().map(MarketReader::terms)),
        wish(cells.read(MarketColumn.LEAST_PAY, Yuan::parse)),
        wish(cells.read(MarketColumn.FARTHEST, MarketReader::metres)));
    return Carer.builder(said.getId())
        .place(place(cells, said))
        .stages(said.getCareStage().map(Set::of))
        .freeTime(freeTime(said, cells))
        .skills(said.getSkills().map(MarketReader::terms))
        .protection(wish(cells.read(MarketColumn.PROTECTION, ClaimedProtection.VOCABULARY::parse)))
        .wishes(wishes)
        .build();
  }

  private static Stated<FreeTime> freeTime(MamaPost said, Cells cells) {
    return said.getSchedule().fold(Stated::unknown, Stated::none, schedule -> {
      Optional<WorkTime> time = schedule.getTime().value();
      if (time.isPresent() && time.get() instanceof WorkTime.Weekly weekly) {
        return Stated.of(new FreeTime(weekly));
      }
      if (time.isPresent() && time.get() instanceof WorkTime.Flexible) {
        return Stated.none();
      }
      cells.problem(MarketColumn.FREE_TIME, time.map(WorkTime::chinese).orElse(""));
      return Stated.unknown();
    });
  }

  // A wish that is not written down is not made.
  private static <T> Stated<T> wish(Stated<T> read) {
    return read.isUnknown() ? Stated.none() : read;
  }

  private static <T extends Enum<T>> Set<T> terms(Choice<T> choice) {
    return choice.terms().collect(Collectors.toSet());
  }

  private static int count(String text) {
    int count = Integer.parseInt(text);
    if (count < 1) {
      throw new IllegalArgumentException("not one or more: " + text);
    }
    return count;
  }

  private static int metres(String text) {
    return count(text.replaceFirst(" ?(米|m)$", ""));
  }

  private static boolean yes(String text) {
    if (!Set.of("是", "yes", "否", "no").contains(text)) {
      throw new IllegalArgumentException("neither 是 nor 否: " + text);
    }
    return text.equals("是") || text.equals("yes");
  }

  private Optional<Cells> cells(RowRead<Named> read) {
    if (read instanceof UnreadableRow<Named> unreadable) {
      unreadable.problems().forEach(problems);
      return Optional.empty();
    }
    return Optional.of(new Cells((Row<Named>) read));
  }

  private <T> Optional<T> whole(Cells cells, Optional<T> read) {
    cells.problems().forEach(problems);
    return read.filter(found -> cells.problems().isEmpty());
  }
}
