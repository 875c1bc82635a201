package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.interpretation.ExtensionEnd;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * No dismissal, no pay cut, and a contract that runs on: 女职工劳动保护特别规定第五条, 劳动合同法第四十二条、第四十五条,
 * 妇女权益保障法第四十八条.
 */
final class EmploymentGuards {

  private static final Citation NO_NOTICE = Statutes.LABOUR_CONTRACT_LAW.cite("第四十二条", "第四十二条第四项",
      "劳动者有下列情形之一的，用人单位不得依照本法第四十条、第四十一条的规定解除劳动合同");
  private static final Citation THREE_PERIODS =
      Statutes.LABOUR_CONTRACT_LAW.cite("第四十二条", "第四十二条第四项", "女职工在孕期、产期、哺乳期的");
  private static final Citation WOMEN_RIGHTS = Statutes.WOMEN_RIGHTS_LAW.cite("第四十八条",
      "用人单位不得因结婚、怀孕、产假、哺乳等情形，降低女职工的工资和福利待遇，限制女职工晋职、晋级、评聘专业技术职称和职务，"
          + "辞退女职工，单方解除劳动（聘用）合同或者服务协议");
  private static final Citation RUNS_ON = Statutes.LABOUR_CONTRACT_LAW.cite("第四十五条",
      "劳动合同期满，有本法第四十二条规定情形之一的，劳动合同应当续延至相应的情形消失时终止");
  private static final Citation RUNS_ON_TO_LEAVE = Statutes.WOMEN_RIGHTS_LAW.cite("第四十八条",
      "女职工在怀孕以及依法享受产假期间，劳动（聘用）合同或者服务协议期满的，劳动（聘用）合同或者服务协议期限自动延续至产假结束");

  private static final List<FactKey<Integer>> THREE_PERIODS_AT_WORK = List.of(InspectionFacts.PREGNANT,
      InspectionFacts.GAVE_BIRTH, InspectionFacts.MISCARRIED, InspectionFacts.NURSING);

  static final List<Protection> PROTECTIONS = List.of(
      LaidDown.of(Protections.NO_DISMISSAL, Modality.FORBID, NO_NOTICE, EmploymentGuards::noDismissal,
          ThreePeriods::changes).shownBy(THREE_PERIODS_AT_WORK),
      LaidDown.of(Protections.NO_PAY_CUT, Modality.FORBID, WomenWorkersProtection.NO_CUT_NO_DISMISSAL,
          EmploymentGuards::noPayCut, ThreePeriods::changes).shownBy(THREE_PERIODS_AT_WORK),
      LaidDown.of(Protections.CONTRACT_RUNS_ON, Modality.MUST, RUNS_ON, EmploymentGuards::runsOn,
          EmploymentGuards::contract).shownBy(THREE_PERIODS_AT_WORK));

  private EmploymentGuards() {}

  private static Answer<Safeguard> noDismissal(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("no-dismissal"), NO_NOTICE);
    Worker.requireWoman(decision, context, NO_NOTICE);
    ThreePeriods.require(decision, context, THREE_PERIODS, true);
    also(decision, WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    also(decision, WOMEN_RIGHTS);
    return decision.answer(() -> Safeguard.of(Protections.NO_DISMISSAL, Words.say("no-dismissal.what"))
        .noting(List.of(Words.say("no-dismissal.own-fault"))));
  }

  private static Answer<Safeguard> noPayCut(SchemeContext context) {
    Decision decision = Decision.of(
        context, Words.say("no-pay-cut"), WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    Worker.requireWoman(decision, context, WomenWorkersProtection.NO_CUT_NO_DISMISSAL);
    ThreePeriods.require(decision, context, WomenWorkersProtection.NO_CUT_NO_DISMISSAL, true);
    also(decision, WOMEN_RIGHTS);
    return decision.answer(() -> Safeguard.of(Protections.NO_PAY_CUT, Words.say("no-pay-cut.what")));
  }

  private static Answer<Safeguard> runsOn(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("contract-runs-on"), RUNS_ON);
    Worker.requireWoman(decision, context, RUNS_ON);
    Optional<LocalDate> end = decision.require(MaternityFacts.CONTRACT_ENDS_ON,
        day -> day.isBefore(context.factsOn()), Words.say("contract-runs-on.ended"), RUNS_ON);
    boolean toLeave = decision.reading(ExtensionEnd.class) == ExtensionEnd.LEAVE_ENDS;
    end.ifPresent(day -> ThreePeriods.require(decision,
        new SchemeContext(context.facts(), day, context.rulesOn(), context.policy()), THREE_PERIODS, !toLeave));
    also(decision, RUNS_ON_TO_LEAVE);
    return decision.answer(() -> {
      LocalDate from = end.orElseThrow();
      Optional<LocalDate> last =
          (toLeave ? leaveEnds(context) : nursingEnds(context)).filter(day -> !day.isBefore(from));
      return Safeguard.of(Protections.CONTRACT_RUNS_ON, Words.say("contract-runs-on.what"))
          .lasting(Optional.of(last.map(day -> DateRange.ofInclusive(from, day))
              .orElseGet(() -> DateRange.startingOn(from))))
          .noting(last.isPresent() ? List.of() : List.of(Words.say("contract-runs-on.open")));
    });
  }

  /** A law that says so as well. */
  private static void also(Decision decision, Citation law) {
    decision.step(Explanation.of(Words.say("guards.also"), Holding.HOLDS).citing(law));
  }

  private static Optional<LocalDate> leaveEnds(SchemeContext context) {
    return MaternityLeave.PROTECTION.assess(context).value()
        .flatMap(Safeguard::period).flatMap(DateRange::last);
  }

  // While another pregnancy is under way, its own periods follow, and the end of nursing is not the last day.
  private static Optional<LocalDate> nursingEnds(SchemeContext context) {
    if (Pregnancy.on(context, RUNS_ON).holding() == Holding.HOLDS) {
      return Optional.empty();
    }
    List<Child> children = context.facts().value(CarerFacts.CHILDREN).value()
        .map(known -> known.children().stream().filter(child -> !child.bornOn().isAfter(context.factsOn())).toList())
        .orElse(List.of());
    return context.policy().parameter(Leave.NURSING_BABY_UNDER, context.rulesOn())
        .flatMap(under -> NursingPeriod.lastDay(children, under.parameter().value()));
  }

  private static Set<LocalDate> contract(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(ThreePeriods.changes(facts, policy));
    facts.value(MaternityFacts.CONTRACT_ENDS_ON).value().ifPresent(end -> days.add(end.plusDays(1)));
    return days;
  }
}
