package org.mamapost.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The sentences of this package, and the help texts. */
final class Words {

  private static final MessageBundle BUNDLE = MessageBundle.load(Words.class, "messages");

  private Words() {}

  static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** The help texts in one language, as picocli wants them. */
  static ResourceBundle help(Language language) {
    String name = language == Language.CHINESE ? "help_zh.properties" : "help_en.properties";
    try (InputStream in = Words.class.getResourceAsStream(name)) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled " + name + " cannot be read", e);
    }
  }
}
