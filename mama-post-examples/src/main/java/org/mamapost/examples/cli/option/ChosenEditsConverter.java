package org.mamapost.examples.cli.option;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code all}, {@code none}, or numbers such as {@code 1,3}. */
public final class ChosenEditsConverter implements ITypeConverter<ChosenEdits> {

  private static final Pattern COMMA = Pattern.compile(",");

  /** Called by picocli. */
  public ChosenEditsConverter() {}

  @Override
  public ChosenEdits convert(String text) {
    if (text.equals("all")) {
      return new ChosenEdits(Optional.empty());
    }
    if (text.equals("none")) {
      return new ChosenEdits(Optional.of(Set.of()));
    }
    if (!text.matches("[1-9]\\d{0,3}(,[1-9]\\d{0,3})*")) {
      throw new BadValueException(Words.say("edits", text));
    }
    return new ChosenEdits(Optional.of(
        COMMA.splitAsStream(text).map(Integer::valueOf).collect(Collectors.toUnmodifiableSet())));
  }
}
