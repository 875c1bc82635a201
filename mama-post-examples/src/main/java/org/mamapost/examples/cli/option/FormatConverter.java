package org.mamapost.examples.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads the form of a command's output. */
public abstract class FormatConverter implements ITypeConverter<OutputFormat> {

  private final List<OutputFormat> allowed;

  private FormatConverter(OutputFormat... allowed) {
    this.allowed = List.of(allowed);
  }

  @Override
  public OutputFormat convert(String text) {
    return allowed.stream()
        .filter(format -> format.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadValueException(Words.say("format", text,
            allowed.stream().map(OutputFormat::toString).collect(Collectors.joining(", ")))));
  }

  /** Reads {@code text} or {@code json}. */
  public static final class TextOrJson extends FormatConverter {
    /** Called by picocli. */
    public TextOrJson() {
      super(OutputFormat.TEXT, OutputFormat.JSON);
    }
  }

  /** Reads any form. */
  public static final class Any extends FormatConverter {
    /** Called by picocli. */
    public Any() {
      super(OutputFormat.values());
    }
  }

  /** Reads {@code text} or {@code markdown}. */
  public static final class TextOrMarkdown extends FormatConverter {
    /** Called by picocli. */
    public TextOrMarkdown() {
      super(OutputFormat.TEXT, OutputFormat.MARKDOWN);
    }
  }
}
