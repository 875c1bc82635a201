package org.mamapost.spi.resume;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds an edit against the résumé that it is of, so that nobody who advises can make a claim for her: each item of the
 * new text has to be cut out of one item of the old. Words may be left out; none may be added, joined up with others or
 * turned round, and what makes less of a claim (未取得, 协助, 备考) stays with it.
 *
 * <p>So a number, an employer, a certificate, a date or a name that the original lacks never passes, whoever invents
 * it. A number is its value, what it counts and what bounds it: 三年, 3年 and ３年 are one, 3个月 and 3年以上 are others. A line
 * beneath an employer or a school stays there with its names and years, and a heading stays as it is.
 *
 * <p>The check does not judge whether an edit is good; that is what a review is for. Immutable and thread-safe.
 */
public final class FaithfulnessCheck {

  private static final int LONGEST_LINE = 1000;

  private final Resume resume;

  private FaithfulnessCheck(Resume resume) {
    this.resume = Objects.requireNonNull(resume, "resume");
  }

  /** The check of edits of a résumé. */
  public static FaithfulnessCheck of(Resume resume) {
    return new FaithfulnessCheck(resume);
  }

  /**
   * What speaks against an edit.
   *
   * @param edit the edit
   * @return the objections; none if it may be offered
   */
  public List<Objection> check(ResumeEdit edit) {
    List<Objection> misplaced = misplaced(edit);
    if (!misplaced.isEmpty()) {
      return misplaced;
    }
    return edit.change() instanceof ResumeChange.Replace replace
        ? replaced(edit, replace.lines())
        : moved(edit.lines(), ((ResumeChange.MoveBefore) edit.change()).line());
  }

  private List<Objection> misplaced(ResumeEdit edit) {
    if (!Stream.concat(Stream.of(edit.lines()), edit.drawnFrom().stream()).allMatch(resume::has)) {
      return List.of(Objection.of(ObjectionKind.PLACE, edit.lines(), resume.lines().size()));
    }
    if (!resume.texts(edit.lines()).equals(edit.before())) {
      return List.of(new Objection(ObjectionKind.PLACE, Words.say("objection.before", edit.lines())));
    }
    return List.of();
  }

  private List<Objection> moved(LineRange lines, int target) {
    if (target < 1 || target > resume.lines().size() + 1) {
      return List.of(Objection.of(ObjectionKind.PLACE, target, resume.lines().size()));
    }
    boolean faithful = areSections(lines) && isBetweenSections(target, lines) || isWithinList(lines, target);
    return faithful ? List.of() : List.of(Objection.of(ObjectionKind.CONTEXT, lines));
  }

  // What stands above the first heading would fall under whatever came before it.
  private boolean areSections(LineRange lines) {
    return resume.sections().stream().anyMatch(
            section -> section.hasHeading() && section.lines().first() == lines.first())
        && resume.sections().stream().anyMatch(section -> section.lines().last() == lines.last());
  }

  private boolean isBetweenSections(int target, LineRange moved) {
    boolean outside = target <= moved.first() || target > moved.last();
    return outside && (target == resume.lines().size() + 1
        || resume.sectionAt(target).isHeading(target));
  }

  private boolean isWithinList(LineRange lines, int target) {
    ResumeSection section = resume.sectionAt(lines.first());
    boolean outside = target <= lines.first() || target > lines.last();
    return outside && section.kind().isList() && section.lines().contains(lines) && !section.isHeading(lines.first())
        && target > section.lines().first() && target <= section.lines().last() + 1;
  }

  private List<Objection> replaced(ResumeEdit edit, List<String> after) {
    Optional<Objection> unseen = after.stream().flatMap(line -> unseen(line).stream()).findFirst();
    if (unseen.isPresent()) {
      return List.of(unseen.get());
    }
    Optional<Objection> context = outOfContext(edit, after);
    if (context.isPresent()) {
      return List.of(context.get());
    }
    List<String> drawn = Stream.concat(Stream.of(edit.lines()), edit.drawnFrom().stream())
        .flatMap(range -> resume.texts(range).stream()).toList();
    Sources sources = new Sources(Item.of(drawn));
    return Stream.concat(
            Item.of(after).stream().flatMap(item -> sources.objections(item).stream()),
            takenBack(edit, after).stream())
        .distinct().toList();
  }

  private static Optional<Objection> unseen(String line) {
    if (line.length() > LONGEST_LINE) {
      return Optional.of(new Objection(ObjectionKind.PLACE, Words.say("objection.too-long", LONGEST_LINE)));
    }
    boolean shows = line.codePoints().allMatch(c -> c == '\t' || switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED,
          Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      default -> true;
    });
    return shows ? Optional.empty() : Optional.of(Objection.of(ObjectionKind.CHARACTERS));
  }

  private Optional<Objection> outOfContext(ResumeEdit edit, List<String> after) {
    ResumeSection section = resume.sectionAt(edit.lines().first());
    boolean heading = edit.lines().numbers().anyMatch(line -> resume.sectionAt(line).isHeading(line))
        || after.stream().anyMatch(line -> SectionKind.headedBy(line).isPresent());
    boolean drawn = !edit.drawnFrom().isEmpty() && !section.kind().sumsUp();
    boolean entries = section.kind().hasEntries() && (edit.lines().size() > 1 || !keepsEntry(edit.before(), after));
    return heading || drawn || entries
        ? Optional.of(Objection.of(ObjectionKind.CONTEXT, edit.lines())) : Optional.empty();
  }

  // A line that names an employer or a year says whose the lines beneath it are.
  private static boolean keepsEntry(List<String> before, List<String> after) {
    return anchors(after).containsAll(anchors(before));
  }

  private static Set<String> anchors(List<String> lines) {
    Set<String> anchors = new TreeSet<>();
    for (Item item : Item.of(lines)) {
      anchors.addAll(NameKind.EMPLOYER.in(item.text()));
      item.pieces().stream().flatMap(piece -> piece.quantity().stream()).filter(Quantity::isYear)
          .forEach(year -> anchors.add(year.value().toPlainString()));
    }
    return anchors;
  }

  // A line that says of another that it has expired cannot simply go.
  private Optional<Objection> takenBack(ResumeEdit edit, List<String> after) {
    List<String> elsewhere = resume.lines().stream()
        .filter(line -> !edit.lines().contains(line.number())).map(line -> line.text().strip()).toList();
    Set<String> lost =
        Hedges.takingBack(edit.before().stream().filter(line -> !elsewhere.contains(line.strip())).toList());
    lost.removeAll(Hedges.takingBack(after));
    return lost.isEmpty() ? Optional.empty()
        : Optional.of(Objection.of(ObjectionKind.HEDGE, String.join("、", lost)));
  }
}
