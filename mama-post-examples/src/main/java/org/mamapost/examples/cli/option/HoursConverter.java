package org.mamapost.examples.cli.option;

import picocli.CommandLine.ITypeConverter;

/** Reads hours of a week, such as {@code 周一至周五 18:00-21:00}. */
public final class HoursConverter implements ITypeConverter<WeekHours> {

  /** Called by picocli. */
  public HoursConverter() {}

  @Override
  public WeekHours convert(String text) {
    return WeekHours.read(text).orElseThrow(() -> new BadValueException(Words.say("hours", text)));
  }
}
