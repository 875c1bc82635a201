package org.mamapost.examples.cli.compare;

import java.util.List;
import java.util.Optional;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.PostType;
import org.mamapost.compare.PolicyImpact;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.input.Row;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.input.UnreadableRow;
import org.mamapost.format.FactReading;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.format.PostReading;
import org.mamapost.person.FactKey;
import org.mamapost.text.Vocabulary;

/** Takes the rows of a file to what a change of policy comes to for them. */
public final class ImpactReader {

  /** The columns of a table of people. */
  public static final Columns<FactKey<?>> PEOPLE = CaseFacts.COLUMNS;

  private final PolicyImpact impact;
  private final PostFormat format;
  private final ImpactTable table;

  /**
   * A reader.
   *
   * @param impact the change
   * @param catalogues the catalogues whose post types are read
   * @param table gets what the change comes to
   */
  public ImpactReader(PolicyImpact impact, List<Catalogue> catalogues, ImpactTable table) {
    this.impact = impact;
    this.format = PostFormat.of(postTypes(catalogues));
    this.table = table;
  }

  // A type that only one of the two cities has is a type all the same: that is what a post may lose.
  private static Vocabulary<PostType> postTypes(List<Catalogue> catalogues) {
    Vocabulary<PostType> types = Vocabulary.of(catalogues.stream()
        .flatMap(catalogue -> catalogue.postTypes().terms().stream()).distinct().toList());
    for (PostType type : types.terms()) {
      types = types.alsoReading(type.chinese() + "妈妈岗", type).alsoReading(type.code(), type);
    }
    return types;
  }

  /** Takes a row of a table of posts; wants every row. */
  public boolean post(RowRead<PostColumn> read) {
    if (read instanceof UnreadableRow<PostColumn> unreadable) {
      table.add(unreadable.id(), unreadable.problems());
      return true;
    }
    Row<PostColumn> row = (Row<PostColumn>) read;
    PostReading reading = format.read(row.cells());
    reading.post().ifPresentOrElse(
        post -> table.add(impact.on(post)),
        () -> table.add(id(row.cell(PostColumn.ID)), reading.problems().stream()
            .map(problem -> new Problem(row.place(problem.column()), problem.read(), problem.message())).toList()));
    return true;
  }

  /** Takes a row of a table of people; wants every row. */
  public boolean person(RowRead<FactKey<?>> read) {
    if (read instanceof UnreadableRow<FactKey<?>> unreadable) {
      table.add(unreadable.id(), unreadable.problems());
      return true;
    }
    Row<FactKey<?>> row = (Row<FactKey<?>>) read;
    Optional<String> id = id(row.cell(PEOPLE.id()));
    FactReading reading = CaseFacts.read(row);
    reading.facts().ifPresentOrElse(
        facts -> impact.on(facts).forEach(scheme -> table.add(id.orElse("?"), scheme)),
        () -> table.add(id, reading.problems().stream()
            .map(problem -> new Problem(row.place(problem.fact()), problem.read(), problem.message())).toList()));
    return true;
  }

  private static Optional<String> id(String cell) {
    return Optional.of(cell).filter(text -> !text.isEmpty());
  }
}
