package org.mamapost.examples.cli.resume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.spi.resume.EditKind;
import org.mamapost.spi.resume.LineRange;
import org.mamapost.spi.resume.ResumeAdviceException;
import org.mamapost.spi.resume.ResumeAdvisor;
import org.mamapost.spi.resume.ResumeChange;
import org.mamapost.spi.resume.ResumeEdit;
import org.mamapost.spi.resume.ResumeProposal;
import org.mamapost.spi.resume.ResumeRequest;
import org.mamapost.text.Message;

/**
 * Proposes again what {@link JsonAdvice} wrote, so that what is accepted is what was reviewed: a model asked twice
 * would answer otherwise. The edits are checked anew, for the file may have been changed.
 *
 * @param text the JSON Lines
 */
public record SavedAdvice(String text) implements ResumeAdvisor {

  private static final JsonMapper JSON = new JsonMapper();

  @Override
  public String id() {
    return "saved";
  }

  @Override
  public ResumeProposal propose(ResumeRequest request) throws ResumeAdviceException {
    List<ResumeEdit> edits = new ArrayList<>();
    for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
      JsonNode saved = parsed(line);
      if (saved.path("kind").asText().equals("edit")) {
        edits.add(edit(saved));
      }
    }
    return new ResumeProposal(edits, List.of());
  }

  private static JsonNode parsed(String line) throws ResumeAdviceException {
    try {
      JsonNode saved = JSON.readTree(line);
      must(saved.path("kind").isTextual());
      return saved;
    } catch (JsonProcessingException none) {
      throw new ResumeAdviceException(Words.say("file.no-json"));
    }
  }

  private static ResumeEdit edit(JsonNode saved) throws ResumeAdviceException {
    EditKind kind = Stream.of(EditKind.values())
        .filter(each -> each.english().equals(saved.path("service").textValue())).findFirst()
        .orElseThrow(() -> new ResumeAdviceException(Words.say("file.no-json")));
    must(saved.has("after") != saved.has("moveBefore"));
    ResumeChange change = saved.has("after")
        ? new ResumeChange.Replace(texts(saved.path("after")))
        : new ResumeChange.MoveBefore(number(saved.path("moveBefore")));
    List<LineRange> drawnFrom = new ArrayList<>();
    for (JsonNode range : saved.path("drawnFrom")) {
      drawnFrom.add(range(range));
    }
    Message why = Words.say("saved", saved.path("why").asText());
    return new ResumeEdit(kind, range(saved.path("lines")), texts(saved.path("before")), change, drawnFrom, why);
  }

  private static LineRange range(JsonNode range) throws ResumeAdviceException {
    int first = number(range.path("first"));
    int last = number(range.path("last"));
    must(last >= first);
    return new LineRange(first, last);
  }

  private static int number(JsonNode number) throws ResumeAdviceException {
    must(number.isInt() && number.intValue() >= 1);
    return number.intValue();
  }

  private static List<String> texts(JsonNode array) throws ResumeAdviceException {
    must(array.isArray());
    List<String> texts = new ArrayList<>();
    for (JsonNode text : array) {
      must(text.isTextual());
      texts.add(text.textValue());
    }
    return texts;
  }

  private static void must(boolean holds) throws ResumeAdviceException {
    if (!holds) {
      throw new ResumeAdviceException(Words.say("file.no-json"));
    }
  }
}
