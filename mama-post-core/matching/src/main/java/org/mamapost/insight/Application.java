package org.mamapost.insight;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;

/**
 * 求职: that a carer applied for a post, and whether and when she was placed (就业).
 *
 * @param region where the post is
 * @param stages the care stages of the carer
 * @param row the row of the catalogue
 * @param appliedOn the day on which she applied
 * @param outcome what came of it
 * @param placedOn the day on which she was placed; none where she was not, or not yet
 */
public record Application(Stated<Region> region, Stated<Set<CareStage>> stages, Stated<PostType> row,
    Stated<LocalDate> appliedOn, ApplicationOutcome outcome, Stated<LocalDate> placedOn) implements Serializable {

  /**
   * Checks the days.
   *
   * @throws IllegalArgumentException if she was placed before she applied, if it is stated that she never applied, or
   *     if the day of the placement contradicts the outcome: who was placed was so on some day, and nobody else was
   */
  public Application {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(row, "row");
    stages = stages.map(Set::copyOf);
    if (appliedOn.isNone()) {
      throw new IllegalArgumentException("an application was made on some day");
    }
    boolean agrees = switch (outcome) {
      case PLACED -> !placedOn.isNone();
      case NOT_PLACED -> placedOn.isNone();
      case UNKNOWN -> placedOn.isUnknown();
    };
    if (!agrees) {
      throw new IllegalArgumentException("the outcome is " + outcome + ", and the day of the placement " + placedOn);
    }
    if (appliedOn.value().isPresent() && placedOn.value().isPresent()
        && placedOn.value().get().isBefore(appliedOn.value().get())) {
      throw new IllegalArgumentException("placed on " + placedOn + ", before the application of " + appliedOn);
    }
  }

  /** Counts applications by their outcome, by county, care stage, row and month of the application. */
  public static Collector<Application, ?, ByGroup<Tally<ApplicationOutcome>>> byGroup() {
    return ByGroup.collecting(EnumSet.allOf(Dimension.class),
        application -> application.group(application.appliedOn), Tally.counting(Application::outcome));
  }

  /**
   * Sums up how many days it took to be placed, by county, care stage, row and month of the placement. Applications
   * that led to none are passed over.
   */
  public static Collector<Application, ?, ByGroup<Measured<DaysUnknown>>> placements() {
    return Collectors.filtering(application -> application.outcome() == ApplicationOutcome.PLACED,
        ByGroup.collecting(EnumSet.allOf(Dimension.class),
            application -> application.group(application.placedOn), Measured.collecting(Application::days)));
  }

  private Group group(Stated<LocalDate> day) {
    return Group.unknown().region(region).stages(stages).row(row).monthOf(day);
  }

  // From the last day of a month to the first of the next it is one day.
  private Reading<DaysUnknown> days() {
    Optional<LocalDate> applied = appliedOn.value();
    Optional<LocalDate> placed = placedOn.value();
    if (applied.isPresent() && placed.isPresent()) {
      return new Reading.Known<>(ChronoUnit.DAYS.between(applied.get(), placed.get()));
    }
    DaysUnknown why = placed.isPresent() ? DaysUnknown.APPLIED
        : applied.isPresent() ? DaysUnknown.PLACED : DaysUnknown.BOTH;
    return new Reading.Unknown<>(why);
  }
}
