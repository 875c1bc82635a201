package org.mamapost.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/** The built-in constraints that look at nothing but a post's {@link Terms}, so that posts of the same terms share them. */
final class TermConstraints {

  private final Grounds grounds;
  private final HoursConstraint hours;

  TermConstraints(Grounds grounds) {
    this.grounds = grounds;
    this.hours = new HoursConstraint(grounds.terms());
  }

  /** All of them, in the order in which they are shown. */
  List<HardConstraint> all() {
    return List.of(
        this::stage,
        hours,
        this::skills,
        this::protection,
        this::openings,
        wish(Criterion.CONTRACT, carer -> carer.wishes().contracts(), MamaPost::getContract),
        wish(Criterion.INSURANCE, carer -> carer.wishes().insurance(), MamaPost::getInsurance));
  }

  private Check stage(Carer carer, PlacedPost post, LocalDate day) {
    String id = Criterion.STAGE.id();
    Citation basis = grounds.stages();
    Optional<CareStage> wanted = post.post().getCareStage().value();
    if (wanted.isEmpty()) {
      boolean undivided = post.post().getCareStage().isNone() || post.post().getPostType().value().isPresent();
      return undivided
          ? Check.holds(id, Words.say("stage.undivided"), basis)
          : Check.unknown(id, Words.say("stage.unstated"), basis);
    }
    return carer.stages().fold(
        () -> Check.unknown(id, Words.say("stage.carer-unknown", wanted.get()), basis),
        () -> Check.fails(id, Words.say("stage.carer-none", wanted.get()), basis, Stated.none()),
        stages -> stages.contains(wanted.get())
            ? Check.holds(id, Words.say("stage.holds", wanted.get()), basis)
            : Check.fails(id, Words.say("stage.fails", wanted.get(), Words.names(stages)), basis,
                Stated.of(Words.say("stage.mend", Words.names(stages)))));
  }

  private Check skills(Carer carer, PlacedPost post, LocalDate day) {
    String id = Criterion.SKILLS.id();
    Citation basis = grounds.terms();
    Stated<Choice<SkillLevel>> asked = post.post().getSkills();
    if (asked.isNone()) {
      return Check.holds(id, Words.say("skills.none-asked"), basis);
    }
    if (asked.isUnknown()) {
      return Check.unknown(id, Words.say("skills.unstated"), basis);
    }
    Choice<SkillLevel> choice = asked.value().orElseThrow();
    if (carer.skills().isUnknown()) {
      return Check.unknown(id, Words.say("skills.carer-unknown", Words.names(choice.terms().toList())), basis);
    }
    Set<SkillLevel> had = carer.skills().value().orElse(Set.of());
    return choice.alternatives().stream().anyMatch(had::containsAll)
        ? Check.holds(id, Words.say("skills.holds", Words.names(had)), basis)
        : Check.fails(id, Words.say("skills.fails", Words.names(choice.terms().toList())), basis,
            Stated.of(Words.say("skills.mend", Words.names(choice.terms().filter(term -> !had.contains(term)).toList()))));
  }

  private Check protection(Carer carer, PlacedPost post, LocalDate day) {
    String id = Criterion.PROTECTION.id();
    Optional<ClaimedProtection> claimed = carer.protection().value();
    Citation basis = claimed.filter(ClaimedProtection.PREGNANT_SEVEN_MONTHS::equals).isPresent()
        ? grounds.pregnancy() : grounds.nursing();
    if (carer.protection().isNone()) {
      return Check.holds(id, Words.say("protection.not-claimed"), basis);
    }
    Stated<Boolean> night = post.workload().night();
    Stated<Boolean> overtime = post.workload().overtime();
    boolean marked = isMarked(night) || isMarked(overtime);
    if (claimed.isPresent() && marked) {
      return Check.fails(id, Words.say("protection.fails", claimed.get()), basis,
          Stated.of(Words.say("protection.mend", claimed.get())));
    }
    if (marked || night.isUnknown() || overtime.isUnknown()) {
      return Check.unknown(id, Words.say("protection.unmarked"), basis);
    }
    return Check.holds(id, Words.say("protection.holds"), basis);
  }

  private static boolean isMarked(Stated<Boolean> mark) {
    return mark.value().orElse(false);
  }

  private Check openings(Carer carer, PlacedPost post, LocalDate day) {
    String id = Criterion.OPENINGS.id();
    return post.post().getOpenings().fold(
        () -> Check.holds(id, Words.say("openings.unstated"), grounds.publication()),
        () -> Check.fails(id, Words.say("openings.none"), grounds.publication(),
            Stated.of(Words.say("openings.mend"))),
        wanted -> Check.holds(id, Words.say("openings.holds", wanted), grounds.publication()));
  }

  private <T extends Enum<T> & Named> HardConstraint wish(
      Criterion criterion, Function<Carer, Stated<Set<T>>> wish, Function<MamaPost, Stated<Choice<T>>> offer) {
    String id = criterion.id();
    Citation basis = grounds.terms();
    return (carer, post, day) -> wish.apply(carer).fold(
        () -> Check.unknown(id, Words.say("wish.unknown", criterion), basis),
        () -> Check.holds(id, Words.say("wish.none", criterion), basis),
        wanted -> offer.apply(post.post()).fold(
            () -> Check.unknown(id, Words.say("offer.unstated", Words.names(wanted)), basis),
            () -> Check.fails(id, Words.say("offer.none", Words.names(wanted)), basis,
                Stated.of(Words.say("offer.mend-none", Words.names(wanted)))),
            offered -> offered.terms().anyMatch(wanted::contains)
                ? Check.holds(id, Words.say("offer.holds", Words.names(offered.terms().toList())), basis)
                : Check.fails(id,
                    Words.say("offer.fails", Words.names(offered.terms().toList()), Words.names(wanted)), basis,
                    Stated.of(Words.say("offer.mend", Words.names(wanted),
                        Words.names(offered.terms().toList()))))));
  }
}
