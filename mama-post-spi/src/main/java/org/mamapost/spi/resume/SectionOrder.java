package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;

/** Puts sections into the usual order by moving as few of them as it takes. */
final class SectionOrder {

  private SectionOrder() {}

  static List<ResumeEdit> edits(Resume resume) {
    List<ResumeSection> sections = resume.sections();
    List<ResumeSection> staying = longestInOrder(sections);
    List<ResumeEdit> moves = new ArrayList<>();
    sections.stream().filter(section -> !staying.contains(section))
        .sorted((one, other) -> one.kind().compareTo(other.kind()))
        .forEach(section -> moves.add(move(resume, section, staying)));
    return moves;
  }

  private static ResumeEdit move(Resume resume, ResumeSection section, List<ResumeSection> staying) {
    int target = staying.stream().filter(other -> other.kind().compareTo(section.kind()) > 0)
        .mapToInt(other -> other.lines().first()).min().orElse(resume.lines().size() + 1);
    return ResumeEdit.of(EditKind.STRUCTURE, resume, section.lines(), new ResumeChange.MoveBefore(target),
        Words.say("why.order", section.kind()));
  }

  private static List<ResumeSection> longestInOrder(List<ResumeSection> sections) {
    List<List<ResumeSection>> endingAt = new ArrayList<>();
    List<ResumeSection> longest = List.of();
    for (ResumeSection section : sections) {
      List<ResumeSection> best = List.of();
      for (List<ResumeSection> before : endingAt) {
        ResumeSection last = before.get(before.size() - 1);
        if (last.kind().compareTo(section.kind()) <= 0 && before.size() > best.size()) {
          best = before;
        }
      }
      List<ResumeSection> now = new ArrayList<>(best);
      now.add(section);
      endingAt.add(now);
      longest = now.size() > longest.size() ? now : longest;
    }
    return longest;
  }
}
