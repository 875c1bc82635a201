package org.mamapost.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mamapost.time.DateRange;

/**
 * Finds facts that cannot all be true, such as a child older than the carer, or more nursing women than women. What is
 * unknown is never at odds with anything. Used once.
 *
 * <pre>{@code
 * List<FactFinding> findings = FactCheck.of(facts, date);
 * }</pre>
 */
public final class FactCheck {

  private static final List<FactKey<LocalDate>> EVENTS = List.of(
      CarerFacts.UNEMPLOYED_SINCE, CarerFacts.HARDSHIP_SINCE, CarerFacts.SUBSIDY_FIRST_APPROVED,
      CarerFacts.PUBLIC_POST_SINCE, EmployerFacts.HIRED_ON, BusinessFacts.REGISTERED_ON,
      MaternityFacts.PREGNANT_SINCE, MaternityFacts.BORN_ON, MaternityFacts.MISCARRIED_ON);

  private final Odds odds;

  private FactCheck(Odds odds) {
    this.odds = odds;
  }

  /**
   * Checks the facts of a case on a day.
   *
   * @param facts what is known
   * @param day the day the facts are looked at; nobody is born after it
   * @return what is at odds; empty if nothing is
   */
  public static List<FactFinding> of(Facts facts, LocalDate day) {
    return of(facts, DateRange.ofInclusive(day, day));
  }

  /**
   * Checks the facts of a case over a period.
   *
   * @param facts what is known
   * @param days the period, with a last day: what is said to be none has not happened by the first day, and nothing
   *     happens after the last
   * @return what is at odds; empty if nothing is
   * @throws IllegalArgumentException if the period has no last day
   */
  public static List<FactFinding> of(Facts facts, DateRange days) {
    if (days.last().isEmpty()) {
      throw new IllegalArgumentException("a period with a last day is asked for, not " + days);
    }
    Odds odds = new Odds(Objects.requireNonNull(facts, "facts"), days);
    FactCheck check = new FactCheck(odds);
    check.births();
    check.events();
    check.retirement();
    check.overlappingJobs();
    check.registration();
    new MaternityCheck(odds).check();
    new PregnancyCheck(odds).check();
    new BirthCheck(odds).check();
    new MiscarriageCheck(odds).check();
    new LeaveCheck(odds).check();
    new InspectionCheck(odds).check();
    return odds.all();
  }

  private void births() {
    LocalDate day = odds.lastDay();
    Optional<LocalDate> carer = odds.value(CarerFacts.BIRTH_DATE);
    carer.filter(day::isBefore).ifPresent(born -> odds.find(CarerFacts.BIRTH_DATE, "born-later", born, day));
    List<LocalDate> children = odds.value(CarerFacts.CHILDREN).stream()
        .flatMap(known -> known.children().stream()).map(Child::bornOn).toList();
    for (LocalDate child : children) {
      if (child.isAfter(day)) {
        odds.find(CarerFacts.CHILDREN, "born-later", child, day);
      }
      carer.filter(born -> !child.isAfter(born)).ifPresent(born ->
          odds.find(CarerFacts.CHILDREN, List.of(CarerFacts.BIRTH_DATE), "child-older", child, born));
    }
  }

  private void events() {
    odds.value(CarerFacts.BIRTH_DATE).ifPresent(born -> EVENTS.forEach(event -> odds.value(event)
        .filter(happened -> !happened.isAfter(born))
        .ifPresent(happened -> odds.find(event, List.of(CarerFacts.BIRTH_DATE), "before-birth", happened, born))));
  }

  private void retirement() {
    odds.value(CarerFacts.SEX).ifPresent(sex -> odds.value(CarerFacts.RETIREMENT_TRACK)
        .filter(track -> (track == RetirementTrack.MAN_60) != (sex == Sex.MALE))
        .ifPresent(track ->
            odds.find(CarerFacts.RETIREMENT_TRACK, List.of(CarerFacts.SEX), "other-sex", track, sex)));
  }

  /** One line of insurance is paid by way of one job a month. */
  private void overlappingJobs() {
    Set<Paid> employed = paid(EmployerFacts.CONTRIBUTIONS);
    List<Paid> twice = paid(CarerFacts.FLEXIBLE_CONTRIBUTIONS).stream().filter(employed::contains).sorted().toList();
    if (!twice.isEmpty()) {
      odds.find(CarerFacts.FLEXIBLE_CONTRIBUTIONS, List.of(EmployerFacts.CONTRIBUTIONS), "two-jobs",
          Paid.list(twice));
    }
  }

  private Set<Paid> paid(FactKey<Contributions> key) {
    return odds.value(key).stream()
        .flatMap(contributions -> contributions.payments().stream())
        .map(payment -> new Paid(payment.month(), payment.line()))
        .collect(Collectors.toSet());
  }

  private void registration() {
    if (odds.isNone(BusinessFacts.REGISTERED_ON)) {
      odds.value(BusinessFacts.KIND).ifPresent(kind ->
          odds.find(BusinessFacts.REGISTERED_ON, List.of(BusinessFacts.KIND), "not-registered", kind));
    }
    if (odds.isNone(CarerFacts.SUBSIDY_FIRST_APPROVED)) {
      odds.value(CarerFacts.SUBSIDISED_MONTHS).filter(months -> months > 0).ifPresent(months -> odds.find(
          CarerFacts.SUBSIDY_FIRST_APPROVED, List.of(CarerFacts.SUBSIDISED_MONTHS), "not-approved", months));
    }
  }
}
