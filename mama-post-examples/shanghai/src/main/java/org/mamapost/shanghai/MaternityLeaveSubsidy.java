package org.mamapost.shanghai;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.fact.Stated;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.person.MaternityFacts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Per;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * 产假社会保险补贴: half of what the employer itself paid for four lines of insurance in the six months from the month of
 * birth on, paid first (先缴后补), claimed once, within a year after the leave.
 *
 * <p>It is for every employer, whether or not the post is a 生育友好岗. What is due where fewer of the months were paid is
 * not said, and left to judgement.
 */
final class MaternityLeaveSubsidy implements Scheme {

  static final SchemeKey KEY = new SchemeKey(
      "maternity-leave-insurance-subsidy", "产假社会保险补贴", "insurance subsidy of maternity leave");

  private static final LocalDate NOTICE = LocalDate.of(2025, 8, 8);
  private static final LocalDate FIRST_BIRTHS = LocalDate.of(2025, 1, 1);

  static final Citation BASIS = new Citation(
      new Document("上海市五部门2025年8月8日通知", "产假社会保险补贴（通知标题未见）", List.of(), Stated.of(NOTICE)),
      "产假社会保险补贴（摘述）",
      "employer gets 50 % of its actual pension+medical+unemployment+injury contributions, 6 months from month of "
          + "birth, births while employed from 2025-01-01; claim within 1 year after leave; pay first, claim once",
      EvidenceGrade.PRESS,
      Stated.of("证券之星 (zy.bxyy.net); 解放日报"));

  static final ParameterKey<Share> SHARE = ParameterKey.of("shanghai.maternity-leave-subsidy.share", Share.class,
      "产假社会保险补贴占单位实际缴费的比例", "share of what the employer paid that is subsidised");
  static final ParameterKey<Integer> MONTHS = ParameterKey.of("shanghai.maternity-leave-subsidy.months",
      Integer.class, "产假社会保险补贴的月数", "months that are subsidised, from the month of birth on");
  static final ParameterKey<Integer> CLAIM_YEARS = ParameterKey.of("shanghai.maternity-leave-subsidy.claim-years",
      Integer.class, "产假结束后申领的期限（年）", "years after the leave within which to claim");

  private static final DateRange IN_FORCE = DateRange.startingOn(NOTICE);

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(SHARE, new Share(1, 2), Binding.FIXED, IN_FORCE, BASIS),
      new Parameter<>(MONTHS, 6, Binding.FIXED, IN_FORCE, BASIS),
      new Parameter<>(CLAIM_YEARS, 1, Binding.FIXED, IN_FORCE, BASIS));

  @Override
  public SchemeKey key() {
    return KEY;
  }

  @Override
  public Modality modality() {
    return Modality.MUST;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<ParameterKey<?>> parameters() {
    return Set.of(SHARE, MONTHS, CLAIM_YEARS);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("subsidy"), BASIS);
    if (context.rulesOn().isBefore(NOTICE)) {
      decision.notInForce(Words.say("subsidy.not-yet", NOTICE), BASIS);
    }
    Optional<LocalDate> born = decision.require(MaternityFacts.BORN_ON,
        day -> !day.isBefore(FIRST_BIRTHS) && !day.isAfter(context.factsOn()),
        Words.say("subsidy.born", FIRST_BIRTHS), BASIS);
    decision.require(EmployerFacts.HIRED_ON, hired -> born.isEmpty() || !hired.isAfter(born.get()),
        Words.say("subsidy.employed"), BASIS);
    Optional<LocalDate> claimable = LeaveTaken.requireOver(decision, context, BASIS);
    Optional<Yuan> paid = decision.parameter(MONTHS).flatMap(months ->
        PaidMonths.require(decision, context.factsOn(), born, months, BASIS));
    decision.requireNo(EmployerFacts.MATERNITY_SUBSIDY_DRAWN, Words.say("subsidy.not-drawn"), BASIS);
    Optional<Share> share = decision.parameter(SHARE);
    return decision.answer(() -> entitlement(
        share.orElseThrow().ofRoundedDown(paid.orElseThrow()), claimable.orElseThrow()));
  }

  private static Entitlement entitlement(Yuan amount, LocalDate claimableUntil) {
    return new Entitlement(KEY, Beneficiary.EMPLOYER, Optional.of(new Sum(Bound.EXACTLY, amount, Per.ONCE)),
        Optional.empty(), List.of(Words.say("subsidy.claim", claimableUntil)), List.of(Words.say("subsidy.proof")));
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(Set.of(NOTICE));
    facts.value(EmployerFacts.HIRED_ON).value().ifPresent(days::add);
    facts.value(MaternityFacts.BORN_ON).value().ifPresent(born -> {
      days.add(born);
      policy.values(MONTHS).forEach(months -> days.add(PaidMonths.after(born, months)));
    });
    days.addAll(LeaveTaken.changes(facts, policy));
    return days;
  }
}
