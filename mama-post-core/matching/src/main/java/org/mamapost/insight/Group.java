package org.mamapost.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Set;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;

/**
 * Where something belongs.
 *
 * @param region the region, a county where one is stated
 * @param stages the care stages; of a family with several children there may be several
 * @param row the row of the catalogue
 * @param month the month
 */
public record Group(
    Stated<Region> region, Stated<Set<CareStage>> stages, Stated<PostType> row, Stated<YearMonth> month)
    implements Serializable {

  private static final Group UNKNOWN =
      new Group(Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown());

  /**
   * Copies the stages.
   *
   * @throws IllegalArgumentException if the stages are an empty set, which is stated as none
   */
  public Group {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(month, "month");
    stages = stages.map(Set::copyOf);
    if (stages.value().filter(Set::isEmpty).isPresent()) {
      throw new IllegalArgumentException("no stage at all is stated as none");
    }
  }

  /** Something of which nothing is known. */
  public static Group unknown() {
    return UNKNOWN;
  }

  /** This group in a region. */
  public Group region(Stated<Region> in) {
    return new Group(in, stages, row, month);
  }

  /** This group with care stages. */
  public Group stages(Stated<Set<CareStage>> of) {
    return new Group(region, of, row, month);
  }

  /** This group with a row of the catalogue. */
  public Group row(Stated<PostType> of) {
    return new Group(region, stages, of, month);
  }

  /** This group in the month of a day. */
  public Group monthOf(Stated<LocalDate> day) {
    return new Group(region, stages, row, day.map(YearMonth::from));
  }
}
