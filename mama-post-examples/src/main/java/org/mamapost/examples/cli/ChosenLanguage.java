package org.mamapost.examples.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mamapost.examples.cli.option.LanguageConverter;
import org.mamapost.text.Language;

/** The language a user asks for, found before the arguments are parsed: what is wrong with them is said in it too. */
final class ChosenLanguage {

  static final String OPTION = "--lang";

  private ChosenLanguage() {}

  /** The language of the last {@code --lang} that names one, else the one for the locale. */
  static Language of(List<String> arguments, Locale locale) {
    Optional<Language> chosen = Optional.empty();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (argument.startsWith(OPTION + "=")) {
        chosen = LanguageConverter.find(argument.substring(OPTION.length() + 1));
      } else if (argument.equals(OPTION) && i + 1 < arguments.size()) {
        chosen = LanguageConverter.find(arguments.get(i + 1));
      }
    }
    return chosen.orElse(Language.of(locale));
  }
}
