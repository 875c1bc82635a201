package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.text.Message;

/** Looks at a résumé line by line; the first rule that has something to say of a line says it. */
final class LineAdvice {

  private static final int LONG = 60;

  private final Resume resume;
  private final Optional<Relevance> relevance;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Message> questions = new ArrayList<>();

  LineAdvice(ResumeRequest request) {
    this.resume = request.resume();
    this.relevance = request.aim().map(Relevance::of);
  }

  /** What only she can say, once all lines have been looked at. */
  List<Message> questions() {
    return questions;
  }

  Optional<ResumeEdit> edit(ResumeLine line) {
    ResumeSection section = resume.sectionAt(line.number());
    if (line.isBlank() || section.isHeading(line.number())) {
      return Optional.empty();
    }
    return twice(line, section)
        .or(() -> emptyPhrases(line))
        .or(() -> relevantFirst(line, section))
        .or(() -> tooLong(line))
        .filter(edit -> !makesHeading(edit) && keepsLabels(edit));
  }

  // What a label goes for is its own: nothing comes to stand under another, or under one where it stood under none.
  private static boolean keepsLabels(ResumeEdit edit) {
    return !(edit.change() instanceof ResumeChange.Replace replace)
        || labels(edit.before()).containsAll(labels(replace.lines()));
  }

  private static Set<String> labels(List<String> lines) {
    return Item.of(lines).stream().map(Item::label).collect(Collectors.toSet());
  }

  private static boolean makesHeading(ResumeEdit edit) {
    return edit.change() instanceof ResumeChange.Replace replace
        && replace.lines().stream().anyMatch(text -> SectionKind.headedBy(text).isPresent());
  }

  private Optional<ResumeEdit> twice(ResumeLine line, ResumeSection section) {
    // Under two employers the same sentence may be true twice.
    String place = section.kind().hasEntries() ? section.lines().first() + entry(line, section) : "";
    String key = place + line.text().strip();
    Integer first = seen.putIfAbsent(key, line.number());
    return first == null ? Optional.empty()
        : Optional.of(replace(EditKind.CONCISENESS, line, List.of(), Words.say("why.twice", first)));
  }

  // The line that names the employer or the school of this one.
  private String entry(ResumeLine line, ResumeSection section) {
    String entry = "";
    for (int number = section.lines().first(); number <= line.number(); number++) {
      String text = resume.line(number).text();
      boolean names = !NameKind.EMPLOYER.in(Pieces.plain(text)).isEmpty()
          || Pieces.of(Pieces.plain(text)).stream().anyMatch(p -> p.quantity().filter(Quantity::isYear).isPresent());
      entry = names && number < line.number() ? String.valueOf(number) : entry;
    }
    return entry + ":";
  }

  private Optional<ResumeEdit> emptyPhrases(ResumeLine line) {
    Optional<EmptyPhrases.Stripped> stripped = EmptyPhrases.strip(line.text());
    stripped.filter(left -> left.text().isEmpty())
        .ifPresent(left -> questions.add(Words.say("question.example", line.number())));
    return stripped.map(left -> replace(EditKind.CONCISENESS, line,
        left.text().isEmpty() ? List.of() : List.of(left.text()), Words.say("why.phrases", left.phrases())));
  }

  private Optional<ResumeEdit> relevantFirst(ResumeLine line, ResumeSection section) {
    boolean skills = section.kind() == SectionKind.SKILLS
        || Labels.of(line.text()).filter(kind -> kind == SectionKind.SKILLS).isPresent();
    return relevance.filter(aim -> skills).flatMap(aim -> aim.first(line.text()))
        .map(text -> replace(EditKind.HIGHLIGHT, line, List.of(text), Words.say("why.relevant")));
  }

  private Optional<ResumeEdit> tooLong(ResumeLine line) {
    if (line.text().codePointCount(0, line.text().length()) <= LONG) {
      return Optional.empty();
    }
    // Behind a stop or a semicolon, so that every sentence keeps its own.
    List<String> sentences = List.of(line.text().split("(?<=[。；;！!])(?=.)"));
    // What a label says holds to the end of its line.
    boolean labelled = Item.of(line.text()).stream().anyMatch(item -> !item.label().isEmpty());
    return sentences.size() < 2 || labelled ? Optional.empty()
        : Optional.of(replace(EditKind.STRUCTURE, line, sentences.stream().map(String::strip).toList(),
            Words.say("why.long", LONG)));
  }

  private ResumeEdit replace(EditKind kind, ResumeLine line, List<String> after, Message why) {
    return ResumeEdit.of(kind, resume, LineRange.of(line.number()), new ResumeChange.Replace(after), why);
  }
}
