package org.mamapost.examples.cli.policies;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.LoadReport;
import org.mamapost.spi.LoadedProvider;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes what a registry loaded as one JSON array. */
public final class PoliciesJson {

  private PoliciesJson() {}

  /**
   * Writes a report.
   *
   * @param report the report
   * @param language the language of the reasons
   * @param out where to
   * @throws IOException if it cannot be written
   */
  public static void write(LoadReport report, Language language, Writer out) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).useDefaultPrettyPrinter();
      json.writeStartArray();
      for (LoadedProvider provider : report.providers()) {
        provider(json, provider, language);
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private static void provider(JsonGenerator json, LoadedProvider provider, Language language) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", provider.id());
    json.writeStringField("class", provider.className().orElse(null));
    json.writeStringField("location", provider.location().orElse(null));
    json.writeStringField("state", provider.state().english());
    policies(json, "policies", provider.policies());
    policies(json, "laws", provider.laws());
    json.writeArrayFieldStart("reasons");
    for (Message reason : provider.reasons()) {
      json.writeString(reason.render(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void policies(JsonGenerator json, String key, List<RegionalPolicy> policies) throws IOException {
    json.writeArrayFieldStart(key);
    for (RegionalPolicy policy : policies) {
      policy(json, policy);
    }
    json.writeEndArray();
  }

  private static void policy(JsonGenerator json, RegionalPolicy policy) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", policy.id());
    json.writeStringField("version", policy.version());
    json.writeStringField("region", policy.region().code());
    json.writeStringField("from", policy.inForce().first().toString());
    json.writeStringField("to", policy.inForce().last().map(LocalDate::toString).orElse(null));
    json.writeStringField("document", policy.document().number());
    json.writeBooleanField("catalogue", policy.catalogue().isPresent());
    json.writeEndObject();
  }
}
