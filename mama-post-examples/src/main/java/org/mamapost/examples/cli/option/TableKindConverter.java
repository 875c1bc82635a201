package org.mamapost.examples.cli.option;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code posts}, {@code people} or {@code employers}. */
public final class TableKindConverter implements ITypeConverter<TableKind> {

  /** Called by picocli. */
  public TableKindConverter() {}

  @Override
  public TableKind convert(String text) {
    return Stream.of(TableKind.values())
        .filter(kind -> kind.toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadValueException(Words.say("format", text,
            Stream.of(TableKind.values()).map(TableKind::toString).collect(Collectors.joining(", ")))));
  }
}
