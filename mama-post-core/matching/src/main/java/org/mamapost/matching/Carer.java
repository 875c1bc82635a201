package org.mamapost.matching;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Stated;
import org.mamapost.matching.geography.Location;

/**
 * 育儿妇女: a carer who looks for a post, as far as matching asks. Immutable, thread-safe, serializable.
 *
 * @param id who, by whatever the host calls her
 * @param place where she sets out from
 * @param stages the care stages of her children; {@code RegionalPolicy.careStagesOfAge} gives them by age
 * @param freeTime the hours of a week that she has free
 * @param skills the levels of skill she has
 * @param protection the protection that she claims; none where she claims none
 * @param wishes what she asks of a post
 */
public record Carer(
    String id,
    Stated<Location> place,
    Stated<Set<CareStage>> stages,
    Stated<FreeTime> freeTime,
    Stated<Set<SkillLevel>> skills,
    Stated<ClaimedProtection> protection,
    Wishes wishes) implements Serializable {

  /**
   * Copies the sets.
   *
   * @throws IllegalArgumentException if the id is blank
   */
  public Carer {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a carer has an id");
    }
    Objects.requireNonNull(place, "place");
    stages = stages.map(Set::copyOf);
    Objects.requireNonNull(freeTime, "freeTime");
    skills = skills.map(Set::copyOf);
    Objects.requireNonNull(protection, "protection");
    Objects.requireNonNull(wishes, "wishes");
  }

  /**
   * Starts a carer of whom nothing is known yet, who claims no protection and makes no wish.
   *
   * @param id who
   * @return a builder
   */
  public static Builder builder(String id) {
    return new Builder(id);
  }

  /** Builds a carer. */
  public static final class Builder {

    private final String id;
    private Stated<Location> place = Stated.unknown();
    private Stated<Set<CareStage>> stages = Stated.unknown();
    private Stated<FreeTime> freeTime = Stated.unknown();
    private Stated<Set<SkillLevel>> skills = Stated.unknown();
    private Stated<ClaimedProtection> protection = Stated.none();
    private Wishes wishes = Wishes.none();

    private Builder(String id) {
      this.id = id;
    }

    /** Where she sets out from. */
    public Builder place(Stated<Location> place) {
      this.place = place;
      return this;
    }

    /** The care stages of her children. */
    public Builder stages(Stated<Set<CareStage>> stages) {
      this.stages = stages;
      return this;
    }

    /** The hours that she has free; none where she has no limit. */
    public Builder freeTime(Stated<FreeTime> freeTime) {
      this.freeTime = freeTime;
      return this;
    }

    /** The levels of skill she has. */
    public Builder skills(Stated<Set<SkillLevel>> skills) {
      this.skills = skills;
      return this;
    }

    /** The protection that she claims. */
    public Builder protection(Stated<ClaimedProtection> protection) {
      this.protection = protection;
      return this;
    }

    /** What she asks of a post. */
    public Builder wishes(Wishes wishes) {
      this.wishes = wishes;
      return this;
    }

    /** The carer. */
    public Carer build() {
      return new Carer(id, place, stages, freeTime, skills, protection, wishes);
    }
  }
}
