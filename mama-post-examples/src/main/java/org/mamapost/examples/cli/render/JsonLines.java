package org.mamapost.examples.cli.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.JsonGeneratorDelegate;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Writes JSON Lines: each value a line of its own, the last one ended too, and the writer beneath left open. */
public final class JsonLines extends JsonGeneratorDelegate {

  private static final String END_OF_LINE = "\n";

  /**
   * A generator.
   *
   * @param out where to
   * @throws IOException never, as nothing is written yet
   */
  public JsonLines(Writer out) throws IOException {
    super(new JsonFactory().createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(new MinimalPrettyPrinter(END_OF_LINE)));
  }

  @Override
  public void close() throws IOException {
    if (!isClosed() && getOutputContext().getEntryCount() > 0) {
      writeRaw(END_OF_LINE);
    }
    super.close();
  }
}
