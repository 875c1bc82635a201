package org.mamapost.examples.cli.option;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;

/** Reads a date such as {@code 2025-06-01}. */
public final class DateConverter implements ITypeConverter<LocalDate> {

  /** Called by picocli. */
  public DateConverter() {}

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException noDate) {
      throw new BadValueException(Words.say("date", text));
    }
  }
}
