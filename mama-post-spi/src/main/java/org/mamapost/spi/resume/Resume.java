package org.mamapost.spi.resume;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A résumé (简历): lines with their places, and the sections that its headings make of them.
 *
 * <p>Immutable, thread-safe, serializable. {@link #text()} gives back every character that it was read from, the ends
 * of the lines among them.
 */
public final class Resume implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Pattern LINE = Pattern.compile("([^\\r\\n]*)(\\r\\n|\\r|\\n|$)");

  @SuppressWarnings("serial") // an immutable list
  private final List<ResumeLine> lines;
  @SuppressWarnings("serial") // an immutable list
  private final List<ResumeSection> sections;

  private Resume(List<ResumeLine> lines) {
    this.lines = List.copyOf(lines);
    this.sections = List.copyOf(sections(lines));
  }

  /**
   * Reads a résumé; any text is one.
   *
   * @param text its characters
   * @return the résumé
   */
  public static Resume of(String text) {
    List<ResumeLine> lines = new ArrayList<>();
    Matcher line = LINE.matcher(text);
    while (line.find() && line.start() < text.length()) {
      lines.add(new ResumeLine(lines.size() + 1, line.group(1), line.group(2)));
    }
    return new Resume(lines);
  }

  private static List<ResumeSection> sections(List<ResumeLine> lines) {
    List<ResumeSection> sections = new ArrayList<>();
    SectionKind kind = SectionKind.HEAD;
    int first = 1;
    for (ResumeLine line : lines) {
      Optional<SectionKind> headed = SectionKind.headedBy(line.text());
      if (headed.isPresent()) {
        if (first < line.number()) {
          sections.add(new ResumeSection(kind, new LineRange(first, line.number() - 1)));
        }
        kind = headed.get();
        first = line.number();
      }
    }
    if (first <= lines.size()) {
      sections.add(new ResumeSection(kind, new LineRange(first, lines.size())));
    }
    return sections;
  }

  /** Every character, as it was read. */
  public String text() {
    return lines.stream().map(line -> line.text() + line.end()).collect(Collectors.joining());
  }

  /** The lines, in order. */
  public List<ResumeLine> lines() {
    return lines;
  }

  /** The sections, in order; together they are all lines. */
  public List<ResumeSection> sections() {
    return sections;
  }

  /**
   * A line.
   *
   * @param number which, counted from 1
   * @return the line
   * @throws IndexOutOfBoundsException if there is none
   */
  public ResumeLine line(int number) {
    return lines.get(number - 1);
  }

  /**
   * The section that a line stands in.
   *
   * @param line its number
   * @return the section
   * @throws IndexOutOfBoundsException if there is no such line
   */
  public ResumeSection sectionAt(int line) {
    return sections.stream().filter(section -> section.lines().contains(line)).findFirst()
        .orElseThrow(() -> new IndexOutOfBoundsException("there is no line " + line));
  }

  /** Whether all of these lines are there. */
  public boolean has(LineRange range) {
    return range.last() <= lines.size();
  }

  /**
   * The texts of some lines.
   *
   * @param range which
   * @return the texts, in order
   * @throws IndexOutOfBoundsException if one of them is not there
   */
  public List<String> texts(LineRange range) {
    return range.numbers().mapToObj(number -> line(number).text()).toList();
  }

  /**
   * This résumé with some edits carried out; with none it is the same to the last character.
   *
   * @param edits the edits, in any order but for what is moved to one place, which stands there in the order given
   * @return a new résumé
   * @throws ConflictingEditsException if two of them cannot both be carried out
   * @throws IllegalArgumentException if an edit is of another résumé: the lines that it replaces do not stand here
   */
  public Resume with(List<ResumeEdit> edits) {
    return of(EditedText.of(this, edits));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Resume resume && lines.equals(resume.lines);
  }

  @Override
  public int hashCode() {
    return lines.hashCode();
  }

  /** How many lines it has; what stands in them is nobody's business but hers. */
  @Override
  public String toString() {
    return "a résumé of " + lines.size() + " lines";
  }
}
