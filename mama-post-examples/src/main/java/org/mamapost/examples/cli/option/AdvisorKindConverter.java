package org.mamapost.examples.cli.option;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code offline} or {@code deepseek}. */
public final class AdvisorKindConverter implements ITypeConverter<AdvisorKind> {

  /** Called by picocli. */
  public AdvisorKindConverter() {}

  @Override
  public AdvisorKind convert(String text) {
    return Stream.of(AdvisorKind.values())
        .filter(kind -> kind.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadValueException(Words.say("format", text,
            Stream.of(AdvisorKind.values()).map(AdvisorKind::toString).collect(Collectors.joining(", ")))));
  }
}
