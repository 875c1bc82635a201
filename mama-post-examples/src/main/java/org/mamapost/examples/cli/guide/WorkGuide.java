package org.mamapost.examples.cli.guide;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.catalogue.AllowedTerms;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.Cell;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/**
 * How an employer shapes a post of one row: what the row prints in each column, and cells that suit it.
 *
 * @param policy the policy whose catalogue it is
 * @param row the row
 */
public record WorkGuide(RegionalPolicy policy, CatalogueRow row) {

  /**
   * One column.
   *
   * @param column the column of a table of posts
   * @param printed the words of the notice
   * @param allowed the terms that suit the row; empty where the column is no list of terms
   * @param example a cell that suits it
   */
  public record Step(PostColumn column, Citation printed, List<Named> allowed, String example) {}

  /** The columns that the catalogue speaks of, in its order. */
  public List<Step> steps() {
    return List.of(
        new Step(PostColumn.SCHEDULE, row.time().citation(), List.of(), TimeCell.of(row.time().meaning().terms())),
        step(PostColumn.PLACE, row.place()),
        step(PostColumn.PAY_METHOD, row.pay()),
        step(PostColumn.INSURANCE, row.insurance()),
        step(PostColumn.CONTRACT, row.contract()),
        step(PostColumn.SKILLS, row.skills()));
  }

  private static <T extends Enum<T> & Named> Step step(PostColumn column, Cell<AllowedTerms<T>> cell) {
    List<T> terms = cell.meaning().terms();
    return new Step(column, cell.citation(), List.copyOf(terms),
        terms.stream().findFirst().map(Named::chinese).orElse(""));
  }

  /** A rule of higher rank that asks for another contract than the row prints. */
  public Optional<Citation> contractAgainst() {
    return row.contractAgainst();
  }

  /** The cells of a post that suits the row, in the order of a table of posts. */
  public Map<PostColumn, String> example() {
    Map<PostColumn, String> cells = new EnumMap<>(PostColumn.class);
    cells.put(PostColumn.ID, "1");
    cells.put(PostColumn.REGION, policy.region().code());
    cells.put(PostColumn.POST_TYPE, row.postType().map(Named::chinese).orElse("无"));
    row.careStage().ifPresent(stage -> cells.put(PostColumn.CARE_STAGE, stage.chinese()));
    row.group().employers().stream().findFirst()
        .ifPresent(kind -> cells.put(PostColumn.EMPLOYER_KIND, kind.chinese()));
    steps().stream().filter(step -> !step.example().isEmpty())
        .forEach(step -> cells.put(step.column(), step.example()));
    cells.put(PostColumn.PUBLISHED_ON, policy.inForce().first().toString());
    return cells;
  }

  /** The example as two lines of a table: the headings, and the post below them. */
  public List<String> lines() {
    Map<PostColumn, String> cells = example();
    return Stream.of(
            cells.keySet().stream().map(PostColumn::chinese),
            cells.values().stream())
        .map(line -> line.collect(Collectors.joining(",")))
        .toList();
  }
}
