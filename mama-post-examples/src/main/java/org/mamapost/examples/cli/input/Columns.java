package org.mamapost.examples.cli.input;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.format.PostColumn;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/**
 * The columns that a table may have.
 *
 * @param vocabulary the columns by the headings they are known by
 * @param id the column that tells the rows apart
 * @param required the columns that have to be there
 * @param truths whether JSON's true and false are values
 * @param unique whether no two rows may have the same id; where they may, several rows are about one thing
 * @param <C> the columns
 */
public record Columns<C extends Named>(
    Vocabulary<C> vocabulary, C id, List<C> required, boolean truths, boolean unique) {

  /** The columns of a table of posts. */
  public static final Columns<PostColumn> OF_POSTS = new Columns<>(PostColumn.VOCABULARY, PostColumn.ID,
      Stream.of(PostColumn.values()).filter(PostColumn::isRequired).toList(), false, true);

  /** Checks that nothing is missing. */
  public Columns {
    Objects.requireNonNull(vocabulary, "vocabulary");
    Objects.requireNonNull(id, "id");
    required = List.copyOf(required);
  }

  /** Columns of a table in which no two rows have the same id. */
  public Columns(Vocabulary<C> vocabulary, C id, List<C> required, boolean truths) {
    this(vocabulary, id, required, truths, true);
  }

  Names all() {
    return Names.of(vocabulary.terms());
  }
}
