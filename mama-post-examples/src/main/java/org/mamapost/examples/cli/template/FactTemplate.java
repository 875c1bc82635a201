package org.mamapost.examples.cli.template;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Remark;
import org.mamapost.person.FactKey;
import org.mamapost.text.Language;
import org.mamapost.text.MessageBundle;
import org.mamapost.text.Named;

/**
 * An empty table of facts, of people or of employers: the headings, and below them a remark that says what each column
 * may hold.
 *
 * @param columns the columns
 * @param language the language of the headings and the terms
 */
public record FactTemplate(Columns<FactKey<?>> columns, Language language) {

  private static final MessageBundle WORDS = MessageBundle.load(FactTemplate.class, "messages");

  /**
   * Writes the table as CSV.
   *
   * @param out where to; it is flushed and left open
   * @throws IOException if it cannot be written
   */
  public void write(Writer out) throws IOException {
    List<FactKey<?>> keys = columns.vocabulary().terms();
    new EmptyTable(
        keys.stream().map(key -> key.in(language)).toList(),
        keys.stream().map(this::allowed).toList()).write(out);
  }

  private String allowed(FactKey<?> key) {
    if (key.equals(columns.id())) {
      return Remark.ID;
    }
    return key.type().isEnum()
        ? Stream.of(key.type().getEnumConstants()).map(term -> ((Named) term).in(language))
            .collect(Collectors.joining(" / "))
        : WORDS.message(key.type().getSimpleName()).render(language);
  }
}
