package org.mamapost.examples.cli.resume;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mamapost.examples.cli.render.JsonCitation;
import org.mamapost.examples.cli.render.JsonLines;
import org.mamapost.spi.resume.LineRange;
import org.mamapost.spi.resume.Objection;
import org.mamapost.spi.resume.RefusedEdit;
import org.mamapost.spi.resume.ResumeAdvice;
import org.mamapost.spi.resume.ResumeChange;
import org.mamapost.spi.resume.ResumeEdit;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * Writes JSON Lines: an object for each edit, each that was refused, each question, and for a failure; the key {@code
 * kind} says which it is.
 *
 * @param out where to; it is left open
 * @param language the language of messages
 */
public record JsonAdvice(Writer out, Language language) {

  /** Writes all of it. */
  public void write(ResumeAdvice advice) throws IOException {
    try (JsonGenerator json = new JsonLines(out)) {
      int number = 0;
      for (ResumeEdit edit : advice.edits()) {
        number++;
        json.writeStartObject();
        json.writeStringField("kind", "edit");
        json.writeNumberField("number", number);
        edit(json, edit);
        JsonCitation.write(json, "basis", edit.kind().basis());
        json.writeEndObject();
      }
      for (RefusedEdit refused : advice.refused()) {
        refused(json, refused);
      }
      for (Message question : advice.questions()) {
        said(json, "question", question);
      }
      if (advice.failure().isPresent()) {
        said(json, "failure", advice.failure().get());
      }
    }
  }

  private void edit(JsonGenerator json, ResumeEdit edit) throws IOException {
    json.writeStringField("service", edit.kind().english());
    json.writeFieldName("lines");
    range(json, edit.lines());
    texts(json, "before", edit.before());
    if (edit.change() instanceof ResumeChange.Replace replace) {
      texts(json, "after", replace.lines());
      json.writeArrayFieldStart("drawnFrom");
      for (LineRange drawn : edit.drawnFrom()) {
        range(json, drawn);
      }
      json.writeEndArray();
    } else if (edit.change() instanceof ResumeChange.MoveBefore move) {
      json.writeNumberField("moveBefore", move.line());
    }
    json.writeStringField("why", edit.why().render(language));
  }

  private void refused(JsonGenerator json, RefusedEdit refused) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", "refused");
    edit(json, refused.edit());
    json.writeArrayFieldStart("objections");
    for (Objection objection : refused.objections()) {
      json.writeStartObject();
      json.writeStringField("objection", objection.kind().name());
      json.writeStringField("message", objection.message().render(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void range(JsonGenerator json, LineRange lines) throws IOException {
    json.writeStartObject();
    json.writeNumberField("first", lines.first());
    json.writeNumberField("last", lines.last());
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  private void said(JsonGenerator json, String kind, Message message) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind);
    json.writeStringField("message", message.render(language));
    json.writeEndObject();
  }
}
