package org.mamapost.datafile.form;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.tree.Node;
import org.mamapost.fact.Stated;

/**
 * A text that stands for a value.
 *
 * @param parser gives the value; empty where the text is none
 * @param fault the sentence that says what was wanted, with what was read as {@code {0}}
 * @param more what else the sentence speaks of
 */
public record TextForm<T>(Function<String, Optional<T>> parser, String fault, Serializable more) implements Form<T> {

  /** Any text. */
  public static final Form<String> TEXT = of(Optional::of, "no-text");
  /** A text that has to be read in the document, so that no word for what is not known can stand for it. */
  public static final Form<String> READ =
      of(text -> Optional.of(text).filter(words -> !isUnknown(words)), "not-read");
  /** A day, such as 2025-04-21. */
  public static final Form<LocalDate> DAY = of(TextForm::day, "no-day");
  /** A day, or that none is given. */
  public static final Form<Optional<LocalDate>> DAY_OR_NONE = of(
      text -> text.equals("none") ? Optional.of(Optional.empty()) : day(text).map(Optional::of), "no-day-or-none");
  /** A day, or that it is not known. */
  public static final Form<Stated<LocalDate>> DAY_OR_UNKNOWN = of(
      text -> isUnknown(text) ? Optional.of(Stated.unknown()) : day(text).map(Stated::of), "no-day-or-unknown");
  /** A text, or that there is none, or that it is not known. */
  public static final Form<Stated<String>> STATED_TEXT = of(
      text -> Optional.of(text.equals("none") ? Stated.none() : textOrUnknown(text)), "no-text");
  /** A text, or that it is not known. */
  public static final Form<Stated<String>> TEXT_OR_UNKNOWN = of(text -> Optional.of(textOrUnknown(text)), "no-text");
  /** A whole number of at most nine digits. */
  public static final Form<Integer> WHOLE = of(
      text -> text.matches("0|-?[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(), "no-whole");
  /** An id of lower-case letters, digits and hyphens. */
  public static final Form<String> ID = matching("[a-z][a-z0-9]*(-[a-z0-9]+)*", "no-id");
  /** A parameter's code: an id with dots. */
  public static final Form<String> CODE = matching("[a-z][a-z0-9]*([.-][a-z0-9]+)*", "no-code");

  static <T> Form<T> of(Function<String, Optional<T>> parser, String fault) {
    return new TextForm<>(parser, fault, "");
  }

  /** A text that the model itself parses, and throws where it cannot. */
  public static <T> Form<T> parsing(Function<String, T> parser, String fault) {
    return of(text -> {
      try {
        return Optional.of(parser.apply(text));
      } catch (IllegalArgumentException | ArithmeticException e) {
        return Optional.empty();
      }
    }, fault);
  }

  private static Form<String> matching(String pattern, String fault) {
    Pattern allowed = Pattern.compile(pattern);
    return of(text -> Optional.of(text).filter(id -> allowed.matcher(id).matches()), fault);
  }

  private static Stated<String> textOrUnknown(String text) {
    return isUnknown(text) ? Stated.unknown() : Stated.of(text);
  }

  private static boolean isUnknown(String text) {
    return text.equals("unknown") || text.equals("未知");
  }

  private static Optional<LocalDate> day(String text) {
    try {
      // The years that the parser takes with a sign, and those of five digits, are slips.
      return text.matches("[0-9]{4}-.*") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  @Override
  public Validation<Seq<Fault>, T> read(Node node) {
    if (!(node instanceof Node.Text text)) {
      return node instanceof Node.Broken ? Form.saidBefore() : Fault.of(node.at(), "no-text", "").invalid();
    }
    return parser.apply(text.value())
        .map(Validation::<Seq<Fault>, T>valid)
        .orElseGet(() -> Fault.of(node.at(), fault, Words.shown(text.value()), more).invalid());
  }
}
