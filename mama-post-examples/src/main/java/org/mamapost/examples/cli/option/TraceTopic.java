package org.mamapost.examples.cli.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** What a trace is of. */
public enum TraceTopic {
  /** The statements of the notice. */
  STATEMENTS,
  /** The rules and values by their codes. */
  RULES,
  /** The schemes, policy by policy. */
  COVERAGE;

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads it. */
  public static final class Converter implements ITypeConverter<TraceTopic> {

    /** Called by picocli. */
    public Converter() {}

    @Override
    public TraceTopic convert(String text) {
      return Arrays.stream(values())
          .filter(topic -> topic.toString().equals(text))
          .findFirst()
          .orElseThrow(() -> new BadValueException(Words.say("format", text,
              Arrays.stream(values()).map(TraceTopic::toString).collect(Collectors.joining(", ")))));
    }
  }
}
