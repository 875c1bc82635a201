package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.mamapost.answer.Finding;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.Reading;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Language;

/** Writes what a check found as JSON. Columns of the annex go by the notice's Chinese names in either language. */
record JsonFindings(JsonGenerator json, Language language) {

  void write(List<Finding> findings) throws IOException {
    json.writeArrayFieldStart("findings");
    for (Finding finding : findings) {
      write(finding);
    }
    json.writeEndArray();
  }

  private void write(Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().english());
    json.writeStringField("basis", finding.basis().english());
    json.writeStringField("modality", finding.modality().map(Modality::english).orElse(null));
    json.writeStringField("cell", finding.cell().map(PostCell::chinese).orElse(null));
    JsonCitation.write(json, "citation", finding.citations().get(0));
    json.writeStringField("message", finding.message().render(language));
    json.writeStringField("repair",
        finding.repair().map(repair -> repair.message().render(language)).orElse(null));
    json.writeArrayFieldStart("citations");
    for (Citation citation : finding.citations()) {
      JsonCitation.write(json, citation);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("readings");
    for (Reading reading : finding.readings()) {
      json.writeString(reading.question().getSimpleName() + "." + reading.name());
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
