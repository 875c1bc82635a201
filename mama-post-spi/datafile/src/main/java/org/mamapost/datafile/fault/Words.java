package org.mamapost.datafile.fault;

import java.io.Serializable;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mamapost.text.Language;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/** The sentences about faulty files, and what is put into them. */
public final class Words {

  private static final MessageBundle BUNDLE =
      MessageBundle.load("messages", file -> Words.class.getResourceAsStream(file));
  private static final int MOST_SHOWN = 60;

  private Words() {}

  /** A sentence. */
  public static Message say(String key, Serializable... arguments) {
    return BUNDLE.message(key, arguments);
  }

  /** Names, one after another, in either language. */
  public static Both list(Collection<? extends Named> names) {
    return new Both(
        names.stream().map(Named::chinese).collect(Collectors.joining("、")),
        names.stream().map(Named::english).collect(Collectors.joining(", ")));
  }

  /** Sentences, one after another. */
  public static Both messages(Collection<Message> messages) {
    return new Both(
        messages.stream().map(message -> message.render(Language.CHINESE)).collect(Collectors.joining("；")),
        messages.stream().map(message -> message.render(Language.ENGLISH)).collect(Collectors.joining("; ")));
  }

  /** Codes, one after another; they are the same in both languages, and so is nothing but its name. */
  public static Both codes(Collection<String> codes) {
    String all = String.join(", ", codes);
    return codes.isEmpty() ? new Both("无", "none") : new Both(all, all);
  }

  /** The end of a sentence that names what may have been meant; nothing where nothing is near. */
  public static Message nearest(Optional<? extends Named> nearest) {
    return nearest.map(name -> say("nearest", new Both(name.chinese(), name.english())))
        .orElseGet(() -> say("nothing"));
  }

  /** What was read, cut off where it is long. */
  public static String shown(String read) {
    return read.codePointCount(0, read.length()) <= MOST_SHOWN
        ? read : read.substring(0, read.offsetByCodePoints(0, MOST_SHOWN - 1)) + "…";
  }

  /**
   * A text in both languages.
   *
   * @param chinese the Chinese text
   * @param english the English text
   */
  public record Both(String chinese, String english) implements Named, Serializable {}
}
