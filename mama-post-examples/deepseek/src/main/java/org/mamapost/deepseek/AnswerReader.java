package org.mamapost.deepseek;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mamapost.spi.resume.EditKind;
import org.mamapost.spi.resume.LineRange;
import org.mamapost.spi.resume.Resume;
import org.mamapost.spi.resume.ResumeChange;
import org.mamapost.spi.resume.ResumeEdit;

/**
 * Reads the model's answer, strictly: one object of the agreed form is a list of edits, and anything else is nothing at
 * all.
 *
 * @param resume the résumé that it is about
 * @param mask what its tokens stand for
 */
record AnswerReader(Resume resume, Mask mask) {

  private static final int MOST_EDITS = 100;
  private static final int LONGEST_REASON = 200;
  private static final Map<String, EditKind> KINDS = Map.of("structure", EditKind.STRUCTURE,
      "conciseness", EditKind.CONCISENESS, "highlight", EditKind.HIGHLIGHT);
  private static final Set<String> FIELDS = Set.of("kind", "from", "to", "after", "move_before", "drawn_from", "why");
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  List<ResumeEdit> edits(String answer) throws UnreadableAnswerException {
    JsonNode root = parse(answer);
    must(root.isObject() && root.size() == 1 && root.path("edits").isArray(), "edits");
    must(root.get("edits").size() <= MOST_EDITS, "edits");
    List<ResumeEdit> edits = new ArrayList<>();
    for (JsonNode edit : root.get("edits")) {
      edits.add(edit(edit, "edits[" + edits.size() + "]"));
    }
    return edits;
  }

  private static JsonNode parse(String answer) throws UnreadableAnswerException {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException none) {
      throw new UnreadableAnswerException("answer.no-json",
          none.getLocation() == null ? "?" : String.valueOf(none.getLocation().getLineNr()));
    }
  }

  private ResumeEdit edit(JsonNode edit, String where) throws UnreadableAnswerException {
    must(edit.isObject(), where);
    for (Iterator<String> names = edit.fieldNames(); names.hasNext();) {
      must(FIELDS.contains(names.next()), where);
    }
    EditKind kind = KINDS.get(edit.path("kind").textValue());
    must(kind != null && edit.path("why").isTextual(), where + ".kind, why");
    must(edit.has("after") != edit.has("move_before"), where + ".after, move_before");
    LineRange lines = range(edit.path("from"), edit.path("to"), where);
    ResumeChange change = edit.has("after")
        ? new ResumeChange.Replace(lines(edit.get("after"), where + ".after"))
        : new ResumeChange.MoveBefore(number(edit.get("move_before"), where + ".move_before"));
    // Lines that are not there are for the check to refuse.
    List<String> before = resume.has(lines) ? resume.texts(lines) : List.of();
    return new ResumeEdit(kind, lines, before, change, drawnFrom(edit, where + ".drawn_from"),
        Words.say("why", reason(edit.get("why").textValue())));
  }

  private static LineRange range(JsonNode from, JsonNode to, String where) throws UnreadableAnswerException {
    int first = number(from, where + ".from");
    int last = number(to, where + ".to");
    must(last >= first, where + ".to");
    return new LineRange(first, last);
  }

  private List<String> lines(JsonNode after, String where) throws UnreadableAnswerException {
    must(after.isArray() && after.size() <= resume.lines().size() + MOST_EDITS, where);
    List<String> lines = new ArrayList<>();
    for (JsonNode line : after) {
      must(line.isTextual(), where);
      lines.add(mask.off(line.textValue()));
    }
    return lines;
  }

  private static List<LineRange> drawnFrom(JsonNode edit, String where) throws UnreadableAnswerException {
    List<LineRange> drawn = new ArrayList<>();
    if (edit.has("drawn_from")) {
      must(edit.get("drawn_from").isArray(), where);
      for (JsonNode line : edit.get("drawn_from")) {
        drawn.add(LineRange.of(number(line, where)));
      }
    }
    return drawn;
  }

  private static int number(JsonNode node, String where) throws UnreadableAnswerException {
    must(node.isInt() && node.intValue() >= 1, where);
    return node.intValue();
  }

  private String reason(String why) {
    String line = mask.off(why).replaceAll("[\\p{C}\\s]+", " ").strip();
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  private static void must(boolean holds, String where) throws UnreadableAnswerException {
    if (!holds) {
      throw new UnreadableAnswerException("answer.form", where);
    }
  }
}
