package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.person.FactKey;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** What is wrong with a text, before it is known which column the text stands in. */
record Fault(String read, Message sentence, List<? extends Named> allowed, Optional<? extends Named> nearest) {

  static final MessageBundle MESSAGES = MessageBundle.load(Fault.class, "messages");

  private static final int MOST_CHARACTERS_SHOWN = 60;
  private static final Message NOTHING = Message.of("nothing", "", "");

  /**
   * A fault whose sentence has the text read as {@code {0}}.
   *
   * @param key of the message bundle
   * @param read the part of the cell that is at fault
   * @param more what {@code {1}} and so on stand for
   */
  static Fault of(String key, String read, Serializable... more) {
    String shown = shown(read);
    Serializable[] arguments = Stream.concat(Stream.of(shown), Stream.of(more)).toArray(Serializable[]::new);
    return new Fault(shown, MESSAGES.message(key, arguments), List.of(), Optional.empty());
  }

  static <T extends Named> Fault unknownTerm(String read, Vocabulary<T> vocabulary) {
    return of("term.unknown", read).allowing(vocabulary.terms()).nearest(vocabulary.nearest(read));
  }

  Fault allowing(List<? extends Named> names) {
    return new Fault(read, sentence, names, nearest);
  }

  Fault nearest(Optional<? extends Named> name) {
    return new Fault(read, sentence, allowed, name);
  }

  Fault nearest(String form) {
    return nearest(Optional.of(Words.same(form)));
  }

  <T> Validation<Seq<Fault>, T> invalid() {
    return Validation.invalid(io.vavr.collection.List.of(this));
  }

  CellProblem in(PostColumn column) {
    return new CellProblem(column, read, message(), allowedInChinese(), nearest.map(Named::chinese));
  }

  FactProblem in(FactKey<?> key) {
    return new FactProblem(key, read, message(), allowedInChinese(), nearest.map(Named::chinese));
  }

  private Message message() {
    Message allowing = allowed.isEmpty() ? NOTHING : MESSAGES.message("allowed", Words.list(allowed));
    Message hint = nearest.map(Fault::hint).orElse(NOTHING);
    return Message.of(sentence.key(), "{0}{1}{2}", "{0}{1}{2}", sentence, allowing, hint);
  }

  private List<String> allowedInChinese() {
    return allowed.stream().map(Named::chinese).toList();
  }

  private static Message hint(Named nearest) {
    return MESSAGES.message("nearest", new Words(nearest.chinese(), nearest.english()));
  }

  private static String shown(String read) {
    if (read.length() <= MOST_CHARACTERS_SHOWN) {
      return read;
    }
    int end = MOST_CHARACTERS_SHOWN - 1;
    return read.substring(0, Character.isHighSurrogate(read.charAt(end - 1)) ? end - 1 : end) + "…";
  }
}
