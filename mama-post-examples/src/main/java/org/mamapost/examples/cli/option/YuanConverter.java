package org.mamapost.examples.cli.option;

import org.mamapost.amount.Yuan;
import picocli.CommandLine.ITypeConverter;

/** Reads an amount such as {@code 50元}, or {@code 50} alone. */
public final class YuanConverter implements ITypeConverter<Yuan> {

  /** Called by picocli. */
  public YuanConverter() {}

  @Override
  public Yuan convert(String text) {
    try {
      return Yuan.parse(text.endsWith("元") ? text : text + "元");
    } catch (IllegalArgumentException noAmount) {
      throw new BadValueException(Words.say("yuan", text));
    }
  }
}
