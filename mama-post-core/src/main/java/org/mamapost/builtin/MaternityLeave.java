package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.InspectionFacts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Allowance;
import org.mamapost.policy.AllowanceUnit;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Protection;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Safeguard;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.Leave;
import org.mamapost.protection.Protections;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * 产假 (女职工劳动保护特别规定第七条): 98 days, 15 of which may be before the birth, 15 more for a difficult birth and for each
 * further baby, and what the region adds for a birth that accords with the law.
 */
final class MaternityLeave {

  static final Citation BASIS =
      WomenWorkersProtection.cite("第七条", "女职工生育享受98天产假，其中产前可以休假15天");
  private static final Citation DIFFICULT = WomenWorkersProtection.cite("第七条", "难产的，增加产假15天");
  private static final Citation SEVERAL =
      WomenWorkersProtection.cite("第七条", "生育多胞胎的，每多生育1个婴儿，增加产假15天");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(Leave.MATERNITY, 98, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, BASIS),
      new Parameter<>(Leave.BEFORE_BIRTH, 15, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, BASIS),
      new Parameter<>(Leave.DIFFICULT_BIRTH, 15, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, DIFFICULT),
      new Parameter<>(Leave.EACH_FURTHER_BABY, 15, Binding.FLOOR, WomenWorkersProtection.IN_FORCE, SEVERAL));

  static final Protection PROTECTION = LaidDown.of(Protections.MATERNITY_LEAVE, Modality.MUST, BASIS,
          MaternityLeave::assess, MaternityLeave::changes)
      .shownBy(List.of(InspectionFacts.GAVE_BIRTH))
      .heldAgainst(List.of(Leave.MATERNITY, Leave.DIFFICULT_BIRTH, Leave.EACH_FURTHER_BABY, Leave.REGIONAL,
          Leave.REGIONAL_LATER_CHILD));

  private final SchemeContext context;
  private final Decision decision;

  private MaternityLeave(SchemeContext context, Message question) {
    this.context = context;
    this.decision = Decision.of(context, question, BASIS);
    Worker.requireWoman(decision, context, BASIS);
  }

  /**
   * The leave of the birth that was, until it is over; then that of the birth to come. Whether she is pregnant anew
   * makes no difference to the first, so that forgetting it never changes which birth is spoken of.
   */
  private static Answer<Safeguard> assess(SchemeContext context) {
    Optional<LocalDate> born = EventLeave.OF_BIRTH.happened(context);
    Explanation pregnant = Pregnancy.on(context, BASIS);
    if (born.isEmpty()) {
      return new MaternityLeave(context, Words.say("maternity-leave")).beforeBirth(pregnant);
    }
    boolean over = EventLeave.OF_BIRTH.isOver(context);
    if (over && pregnant.holding() == Holding.HOLDS) {
      return new MaternityLeave(context, Words.say("maternity-leave")).beforeBirth(pregnant);
    }
    MaternityLeave leave = new MaternityLeave(context, Words.say("maternity-leave.after", born.get()));
    Explanation due = EventLeave.OF_BIRTH.due(context, BASIS);
    if (over && pregnant.holding() == Holding.UNKNOWN) {
      leave.decision.requireAny(Words.say("maternity-leave.which", born.get()), List.of(due, pregnant));
      return leave.decision.answer(() -> ofBirth(context).orElseThrow());
    }
    return EventLeave.OF_BIRTH.told(context, due, leave.decision);
  }

  /** What is certain before the birth: neither a difficult one nor several babies can be known. */
  private Answer<Safeguard> beforeBirth(Explanation pregnant) {
    Fact<LocalDate> born = context.facts().get(MaternityFacts.BORN_ON);
    if (pregnant.holding() == Holding.FAILS && born.value().isUnknown()) {
      Explanation birth = Explanation.of(Words.say("maternity-leave.born"), Holding.UNKNOWN).about(born).citing(BASIS);
      decision.requireAny(Words.say("maternity-leave.birth"), List.of(pregnant, birth));
    } else {
      decision.step(pregnant);
    }
    LocalDate rules = context.rulesOn();
    Optional<Integer> base = decision.parameter(Leave.MATERNITY, rules);
    Optional<Integer> before = decision.parameter(Leave.BEFORE_BIRTH, rules);
    Optional<Integer> regional = regional(rules);
    return decision.answer(() -> {
      List<Message> notes = new ArrayList<>();
      notes.add(Words.say("maternity-leave.of-coming",
          context.facts().value(MaternityFacts.PREGNANT_SINCE).value().orElseThrow()));
      notes.addAll(notes(rules, before.orElseThrow()));
      notes.add(Words.say("maternity-leave.may-grow"));
      context.facts().value(MaternityFacts.DUE_ON).value().ifPresent(due -> notes.add(
          Words.say("maternity-leave.earliest", due.minusDays(before.orElseThrow()))));
      return safeguard(Bound.AT_LEAST, base.orElseThrow() + regional.orElse(0)).noting(notes);
    });
  }

  /** The leave of the birth that was, over or not. */
  static Answer<Safeguard> ofBirth(SchemeContext context) {
    LocalDate born = EventLeave.OF_BIRTH.happened(context).orElseThrow();
    return new MaternityLeave(context, Words.say("maternity-leave.after", born)).afterBirth(born);
  }

  private Answer<Safeguard> afterBirth(LocalDate born) {
    LocalDate rules = LeaveDays.rulesFor(decision, context, born);
    decision.ask(MaternityFacts.BORN_ON);
    Explanation alive = BabyOfBirth.bornAlive(
        context.facts(), born, List.of(BASIS, MiscarriageLeave.EARLY, MiscarriageLeave.LATE));
    decision.step(alive);
    if (alive.holding() == Holding.JUDGEMENT) {
      return refused();
    }
    Optional<Integer> base = decision.parameter(Leave.MATERNITY, rules);
    Optional<Integer> before = decision.parameter(Leave.BEFORE_BIRTH, rules);
    Optional<Integer> difficult = difficult(rules);
    Optional<Integer> further = further(rules);
    Optional<Integer> regional = regional(rules);
    return decision.answer(() -> {
      int days = base.orElseThrow() + difficult.orElseThrow() + further.orElseThrow() + regional.orElse(0);
      LeaveTerm term = EventLeave.OF_BIRTH.term(context, born, days, hasRegional(rules));
      List<Message> notes = new ArrayList<>();
      notes.add(EventLeave.OF_BIRTH.about(born));
      notes.addAll(notes(rules, before.orElseThrow()));
      notes.addAll(LeaveDays.notes(context, term));
      return safeguard(term.exact() ? Bound.EXACTLY : Bound.AT_LEAST, days)
          .lasting(LeaveDays.of(decision, context, term))
          .noting(notes);
    });
  }

  /** Whatever else is not known of a stillbirth, judgement comes first. */
  private Answer<Safeguard> refused() {
    return decision.answer(() -> {
      throw new IllegalStateException("nothing stands against leave for a stillbirth");
    });
  }

  private static Safeguard safeguard(Bound bound, int days) {
    return Safeguard.of(Protections.MATERNITY_LEAVE, Words.say("maternity-leave.what"))
        .of(new Allowance(bound, days, AllowanceUnit.DAYS));
  }

  private List<Message> notes(LocalDate rules, int before) {
    Message ofWhich = Words.say("maternity-leave.before", before);
    return hasRegional(rules) ? List.of(ofWhich) : List.of(ofWhich, Words.say("maternity-leave.no-regional"));
  }

  private Optional<Integer> difficult(LocalDate rules) {
    boolean was = decision.ask(MaternityFacts.DIFFICULT).value().value().orElse(false);
    return was ? decision.parameter(Leave.DIFFICULT_BIRTH, rules) : Optional.of(0);
  }

  private Optional<Integer> further(LocalDate rules) {
    Optional<Integer> babies = decision.require(
        MaternityFacts.BABIES, number -> number >= 1, Words.say("maternity-leave.babies"), SEVERAL);
    return babies.filter(number -> number > 1).isEmpty()
        ? Optional.of(0)
        : decision.parameter(Leave.EACH_FURTHER_BABY, rules).map(each -> each * (babies.get() - 1));
  }

  private boolean hasRegional(LocalDate rules) {
    return context.policy().parameter(Leave.REGIONAL, rules).isPresent();
  }

  /** What the region adds; nothing where the birth does not accord with the law or the region is not modelled. */
  private Optional<Integer> regional(LocalDate rules) {
    Optional<Integer> added = decision.parameterIfAny(Leave.REGIONAL, rules);
    boolean lawful = added.isPresent() && decision.ask(MaternityFacts.LAWFUL_BIRTH).value().value().orElse(false);
    if (!lawful) {
      return Optional.empty();
    }
    Optional<Integer> later = decision.parameterIfAny(Leave.REGIONAL_LATER_CHILD, rules);
    boolean isLater = later.isPresent()
        && decision.require(MaternityFacts.BIRTH_ORDER, order -> order >= 1, Words.say("maternity-leave.order"),
            context.policy().parameter(Leave.REGIONAL_LATER_CHILD, rules).orElseThrow().parameter().citation())
        .filter(order -> order > 1).isPresent();
    return isLater ? later : added;
  }

  private static Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(Pregnancy.changes(facts));
    days.addAll(EventLeave.OF_BIRTH.changes(facts, policy));
    return days;
  }
}
