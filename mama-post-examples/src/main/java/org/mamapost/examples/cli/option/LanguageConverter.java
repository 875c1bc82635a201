package org.mamapost.examples.cli.option;

import java.util.Optional;
import org.mamapost.text.Language;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code zh} or {@code en}. */
public final class LanguageConverter implements ITypeConverter<Language> {

  /** Called by picocli. */
  public LanguageConverter() {}

  @Override
  public Language convert(String text) {
    return find(text).orElseThrow(() -> new BadValueException(Words.say("language", text)));
  }

  /** The language a code names, if it names one. */
  public static Optional<Language> find(String code) {
    return switch (code) {
      case "zh" -> Optional.of(Language.CHINESE);
      case "en" -> Optional.of(Language.ENGLISH);
      default -> Optional.empty();
    };
  }
}
