package org.mamapost.examples.cli.policies;

import java.io.PrintWriter;
import java.io.Serializable;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.LoadReport;
import org.mamapost.spi.LoadedProvider;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** Writes for people what a registry loaded: a block for each provider. */
public final class PoliciesText {

  private static final MessageBundle WORDS = MessageBundle.load(
      "messages", file -> PoliciesText.class.getResourceAsStream(file));

  private PoliciesText() {}

  /** Writes a report in a language. */
  public static void write(LoadReport report, Language language, PrintWriter out) {
    for (LoadedProvider provider : report.providers()) {
      String location = provider.location().orElse("?");
      provider.className().ifPresentOrElse(
          name -> line(out, language, "provider", provider.id(), provider.state(), name, location),
          () -> line(out, language, "file", provider.id(), provider.state(), location));
      for (RegionalPolicy policy : provider.policies()) {
        line(out, language, "policy", policy.id(), policy.version(), policy.region().toString(),
            policy.inForce(), policy.document().number());
        if (policy.catalogue().isEmpty()) {
          line(out, language, "no-catalogue");
        }
      }
      for (RegionalPolicy law : provider.laws()) {
        line(out, language, "law", law.id(), law.version(), law.region().toString(), law.inForce());
      }
      for (Message reason : provider.reasons()) {
        line(out, language, "reason", reason);
      }
    }
  }

  private static void line(PrintWriter out, Language language, String key, Serializable... arguments) {
    out.print(WORDS.message(key, arguments).render(language));
    out.print('\n');
  }
}
