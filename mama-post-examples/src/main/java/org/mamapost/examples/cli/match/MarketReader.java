package org.mamapost.examples.cli.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.mamapost.matching.Carer;
import org.mamapost.matching.ClaimedProtection;
import org.mamapost.matching.FreeTime;
import org.mamapost.matching.PlacedPost;
import org.mamapost.matching.Wishes;
import org.mamapost.matching.Workload;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Named;
import org.mamapost.time.WorkTime;

/** Takes rows to posts and carers, and keeps what cannot be read. Used by one thread. */
public final class MarketReader {

  private static final Map<PostColumn, PostColumn> POST =
      Stream.of(PostColumn.values()).collect(Collectors.toMap(Function.identity(), Function.identity()));
  private static final Map<PostColumn, MarketColumn> CARER = Map.of(
      PostColumn.ID, MarketColumn.CARER,
      PostColumn.CARE_STAGE, MarketColumn.STAGES,
      PostColumn.SCHEDULE, MarketColumn.FREE_TIME,
      PostColumn.SKILLS, MarketColumn.SKILLS,
      PostColumn.CONTRACT, MarketColumn.CONTRACT,
      PostColumn.INSURANCE, MarketColumn.INSURANCE);

  private final PostFormat format;
  private final List<PlacedPost> posts = new ArrayList<>();
  private final List<Carer> carers = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A reader of posts in a format. */
  public MarketReader(PostFormat format) {
    this.format = format;
  }

  /** The posts that were read. */
  public List<PlacedPost> posts() {
    return posts;
  }

  /** The carers that were read. */
  public List<Carer> carers() {
    return carers;
  }

  /** What could not be read. */
  public List<Problem> problems() {
    return problems;
  }

  /** Takes a row of a table of posts. */
  public void addPost(RowRead<Named> read) {
    cells(read).ifPresent(cells -> {
      Optional<MamaPost> post = cells.post(format, POST);
      PlacedPost placed = post.map(found -> new PlacedPost(found, cells.place(), workload(cells))).orElse(null);
      keep(posts, placed, cells);
    });
  }

  private static Workload workload(Cells cells) {
    return new Workload(
        cells.read(MarketColumn.WEEKLY_HOURS, Hours::parse),
        cells.read(MarketColumn.MONTHLY_QUOTA, MarketReader::count),
        cells.read(MarketColumn.NIGHT, MarketReader::yes),
        cells.read(MarketColumn.OVERTIME, MarketReader::yes));
  }

  /** Takes a row of a table of carers. */
  public void addCarer(RowRead<Named> read) {
    cells(read).ifPresent(cells -> keep(carers, cells.post(format, CARER).map(said -> carer(said, cells)).orElse(null), cells));
  }

  private static Carer carer(MamaPost said, Cells cells) {
    Wishes wishes = new Wishes(
        wish(said.getContract().map(MarketReader::terms)),
        wish(said.getInsurance().map(MarketReader::terms)),
        wish(cells.read(MarketColumn.LEAST_PAY, Yuan::parse)),
        wish(cells.read(MarketColumn.FARTHEST, MarketReader::metres)));
    return Carer.builder(said.getId())
        .place(cells.place())
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
      problems.addAll(unreadable.problems());
      return Optional.empty();
    }
    return Optional.of(new Cells((Row<Named>) read));
  }

  private <T> void keep(List<T> kept, T read, Cells cells) {
    problems.addAll(cells.problems());
    if (cells.problems().isEmpty()) {
      kept.add(read);
    }
  }
}
