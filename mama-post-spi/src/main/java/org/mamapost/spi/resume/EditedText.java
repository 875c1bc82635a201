package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The text of a résumé once edits are carried out: first what is replaced, line by line, then what moves. */
final class EditedText {

  private final Resume resume;
  private final Map<Integer, List<String>> replaced = new LinkedHashMap<>();
  private final Map<Integer, List<LineRange>> arriving = new LinkedHashMap<>();
  private final Map<Integer, LineRange> leaving = new LinkedHashMap<>();
  private final List<ResumeLine> written = new ArrayList<>();

  private EditedText(Resume resume) {
    this.resume = resume;
  }

  static String of(Resume resume, List<ResumeEdit> edits) {
    if (edits.isEmpty()) {
      return resume.text();
    }
    edits.forEach(edit -> mustBeOf(resume, edit));
    EditConflicts.refuse(edits);
    EditedText text = new EditedText(resume);
    edits.forEach(text::take);
    text.write();
    return text.joined();
  }

  private static void mustBeOf(Resume resume, ResumeEdit edit) {
    boolean stands = resume.has(edit.lines()) && resume.texts(edit.lines()).equals(edit.before());
    boolean lands = !(edit.change() instanceof ResumeChange.MoveBefore move)
        || move.line() >= 1 && move.line() <= resume.lines().size() + 1 && !isInside(edit.lines(), move.line());
    if (!stands || !lands) {
      throw new IllegalArgumentException("the edit of lines " + edit.lines() + " is not one of " + resume);
    }
  }

  private static boolean isInside(LineRange lines, int target) {
    return target > lines.first() && target <= lines.last();
  }

  private void take(ResumeEdit edit) {
    if (edit.change() instanceof ResumeChange.Replace replace) {
      edit.lines().numbers().forEach(number -> replaced.put(number, List.of()));
      replaced.put(edit.lines().first(), replace.lines());
    } else if (edit.change() instanceof ResumeChange.MoveBefore move) {
      leaving.put(edit.lines().first(), edit.lines());
      arriving.computeIfAbsent(move.line(), line -> new ArrayList<>()).add(edit.lines());
    }
  }

  private void write() {
    int end = resume.lines().size() + 1;
    for (int number = 1; number <= end; number++) {
      arrive(number);
      LineRange away = leaving.get(number);
      if (away != null) {
        number = away.last();
      } else if (number < end) {
        write(resume.line(number));
      }
    }
  }

  // What arrives is parted from what follows as the lines that it came between were parted.
  private void arrive(int number) {
    boolean parted = number > 1 && resume.line(number - 1).isBlank();
    for (LineRange block : arriving.getOrDefault(number, List.of())) {
      block.numbers().forEach(line -> write(resume.line(line)));
      if (parted && !resume.line(block.last()).isBlank()) {
        written.add(new ResumeLine(written.size() + 1, "", usualEnd()));
      }
    }
  }

  private void write(ResumeLine line) {
    List<String> others = replaced.get(line.number());
    if (others == null) {
      written.add(line);
    } else {
      others.forEach(text -> written.add(new ResumeLine(line.number(), text, line.end())));
    }
  }

  // A line that was the last may be so no more, and another may be it now.
  private String joined() {
    boolean open = resume.lines().get(resume.lines().size() - 1).end().isEmpty();
    StringBuilder text = new StringBuilder();
    for (Iterator<ResumeLine> lines = written.iterator(); lines.hasNext();) {
      ResumeLine line = lines.next();
      boolean last = !lines.hasNext();
      text.append(line.text()).append(last && open ? "" : line.end().isEmpty() ? usualEnd() : line.end());
    }
    return text.toString();
  }

  private String usualEnd() {
    return resume.lines().stream().map(ResumeLine::end).filter(end -> !end.isEmpty()).findFirst().orElse("\n");
  }
}
