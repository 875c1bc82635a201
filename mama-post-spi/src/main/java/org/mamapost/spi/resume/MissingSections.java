package org.mamapost.spi.resume;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.text.Message;

/** Asks for what an employer looks for in a résumé and does not find in this one. */
final class MissingSections {

  private MissingSections() {}

  static List<Message> questions(Resume resume) {
    Set<SectionKind> there = Stream.concat(
            resume.sections().stream().map(ResumeSection::kind),
            resume.lines().stream().flatMap(line -> Labels.of(line.text()).stream()))
        .collect(Collectors.toSet());
    return Stream.of(SectionKind.OBJECTIVE, SectionKind.SKILLS, SectionKind.WORK, SectionKind.EDUCATION)
        .filter(kind -> !there.contains(kind))
        .map(kind -> Words.say("question.section", kind))
        .toList();
  }
}
