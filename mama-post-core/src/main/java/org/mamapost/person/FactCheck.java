package org.mamapost.person;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds facts that cannot all be true, such as a child older than the carer. What is unknown is never at odds with
 * anything. Used once.
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

  private final Facts facts;
  private final LocalDate day;
  private final List<FactFinding> findings = new ArrayList<>();

  private FactCheck(Facts facts, LocalDate day) {
    this.facts = Objects.requireNonNull(facts, "facts");
    this.day = Objects.requireNonNull(day, "day");
  }

  /**
   * Checks the facts of a case.
   *
   * @param facts what is known
   * @param day the day the facts are looked at, the last of them where it is a period; nobody is born after it
   * @return what is at odds; empty if nothing is
   */
  public static List<FactFinding> of(Facts facts, LocalDate day) {
    FactCheck check = new FactCheck(facts, day);
    check.births();
    check.events();
    check.retirement();
    check.overlappingJobs();
    check.registration();
    check.findings.addAll(MaternityCheck.of(facts, day));
    return List.copyOf(check.findings);
  }

  private void births() {
    Optional<LocalDate> carer = value(CarerFacts.BIRTH_DATE);
    carer.filter(day::isBefore).ifPresent(born -> find(CarerFacts.BIRTH_DATE, "born-later", born, day));
    List<LocalDate> children = value(CarerFacts.CHILDREN).stream()
        .flatMap(known -> known.children().stream()).map(Child::bornOn).toList();
    for (LocalDate child : children) {
      if (child.isAfter(day)) {
        find(CarerFacts.CHILDREN, "born-later", child, day);
      }
      carer.filter(born -> !child.isAfter(born)).ifPresent(born ->
          find(CarerFacts.CHILDREN, List.of(CarerFacts.BIRTH_DATE), "child-older", child, born));
    }
  }

  private void events() {
    value(CarerFacts.BIRTH_DATE).ifPresent(born -> EVENTS.forEach(event -> value(event)
        .filter(happened -> !happened.isAfter(born))
        .ifPresent(happened -> find(event, List.of(CarerFacts.BIRTH_DATE), "before-birth", happened, born))));
  }

  private void retirement() {
    value(CarerFacts.SEX).ifPresent(sex -> value(CarerFacts.RETIREMENT_TRACK)
        .filter(track -> (track == RetirementTrack.MAN_60) != (sex == Sex.MALE))
        .ifPresent(track -> find(CarerFacts.RETIREMENT_TRACK, List.of(CarerFacts.SEX), "other-sex", track, sex)));
  }

  /** One line of insurance is paid by way of one job a month. */
  private void overlappingJobs() {
    Set<Paid> employed = paid(EmployerFacts.CONTRIBUTIONS);
    List<Paid> twice = paid(CarerFacts.FLEXIBLE_CONTRIBUTIONS).stream().filter(employed::contains).sorted().toList();
    if (!twice.isEmpty()) {
      find(CarerFacts.FLEXIBLE_CONTRIBUTIONS, List.of(EmployerFacts.CONTRIBUTIONS), "two-jobs",
          Paid.list(twice));
    }
  }

  private Set<Paid> paid(FactKey<Contributions> key) {
    return value(key).stream()
        .flatMap(contributions -> contributions.payments().stream())
        .map(payment -> new Paid(payment.month(), payment.line()))
        .collect(Collectors.toSet());
  }

  private void registration() {
    if (facts.value(BusinessFacts.REGISTERED_ON).isNone()) {
      value(BusinessFacts.KIND).ifPresent(kind ->
          find(BusinessFacts.REGISTERED_ON, List.of(BusinessFacts.KIND), "not-registered", kind));
    }
    if (facts.value(CarerFacts.SUBSIDY_FIRST_APPROVED).isNone()) {
      value(CarerFacts.SUBSIDISED_MONTHS).filter(months -> months > 0).ifPresent(months ->
          find(CarerFacts.SUBSIDY_FIRST_APPROVED, List.of(CarerFacts.SUBSIDISED_MONTHS), "not-approved", months));
    }
  }

  private <T> Optional<T> value(FactKey<T> key) {
    return facts.value(key).value();
  }

  private void find(FactKey<?> fact, String key, Serializable... arguments) {
    find(fact, List.of(), key, arguments);
  }

  private void find(FactKey<?> fact, List<FactKey<?>> against, String key, Serializable... arguments) {
    findings.add(new FactFinding(fact, against, Words.say(key, arguments)));
  }
}
