package org.mamapost.examples.cli.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mamapost.format.PostColumn;
import org.mamapost.format.PostFormat;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Vocabulary;

/** The cells of an example, as a table of posts that {@code validate} reads writes them. */
final class ExampleCells {

  private static final PostFormat FORMAT = PostFormat.of(Vocabulary.of(List.of()));
  // An example declares no row, and has the id of no real post.
  private static final Set<PostColumn> UNSAID = Set.of(PostColumn.ID, PostColumn.POST_TYPE, PostColumn.CARE_STAGE);

  private ExampleCells() {}

  static Map<PostColumn, String> of(MamaPost example) {
    Map<PostColumn, String> cells = new LinkedHashMap<>();
    FORMAT.print(example).forEach((column, cell) -> {
      if (!cell.isEmpty() && !UNSAID.contains(column)) {
        cells.put(column, cell);
      }
    });
    return cells;
  }
}
