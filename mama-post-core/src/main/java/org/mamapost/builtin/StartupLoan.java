package org.mamapost.builtin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.interpretation.PartnershipCeiling;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.Facts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Per;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * 创业担保贷款, 正文(五): she may apply for at most 30万元, a partnership for at most 99万元. Whether she is 符合条件 the notice
 * leaves to who guarantees and lends, so it stays to be met.
 */
final class StartupLoan implements Scheme {

  static final SchemeKey KEY = new SchemeKey("startup-loan", "创业担保贷款", "guaranteed startup loan");

  private static final Citation BASIS = WeihaiNotice.cite("正文(五)",
      "符合条件的可申请最高30万元创业担保贷款，合伙创业可申请最高99万元创业担保贷款");

  private static final ParameterKey<Yuan> ALONE = ParameterKey.of("weihai.startup-loan.individual",
      Yuan.class, "创业担保贷款最高额度", "most that one founder may borrow");
  private static final ParameterKey<Yuan> PARTNERSHIP = ParameterKey.of("weihai.startup-loan.partnership",
      Yuan.class, "合伙创业的创业担保贷款最高额度", "most that a partnership may borrow");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(ALONE, Yuan.parse("30万元"), Binding.CEILING, WeihaiNotice.IN_FORCE, BASIS),
      new Parameter<>(PARTNERSHIP, Yuan.parse("99万元"), Binding.CEILING, WeihaiNotice.IN_FORCE, BASIS));

  private static final int FEWEST_PARTNERS = 2;
  // Of the sum of the partners' own ceilings, as PartnershipCeiling.BY_PARTNERS reads it.
  private static final BigDecimal OF_THE_PARTNERS = new BigDecimal("1.1");

  @Override
  public SchemeKey key() {
    return KEY;
  }

  @Override
  public Modality modality() {
    return Modality.MAY;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<ParameterKey<?>> parameters() {
    return Set.of(ALONE, PARTNERSHIP);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("startup-loan"), BASIS);
    CaringWoman.require(decision, context);
    Optional<BusinessKind> kind =
        decision.require(BusinessFacts.KIND, known -> true, Words.say("startup-loan.kind"), BASIS);
    Optional<Yuan> ceiling = kind.flatMap(founded -> founded == BusinessKind.PARTNERSHIP
        ? ofPartnership(decision)
        : decision.parameter(ALONE));
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.BUSINESS,
        Optional.of(new Sum(Bound.AT_MOST, ceiling.orElseThrow(), Per.LOAN)), Optional.empty(),
        List.of(Words.say("startup-loan.conditions")), List.of()));
  }

  private static Optional<Yuan> ofPartnership(Decision decision) {
    Optional<Yuan> printed = decision.parameter(PARTNERSHIP);
    if (decision.reading(PartnershipCeiling.class) == PartnershipCeiling.AS_PRINTED) {
      return printed;
    }
    Optional<Integer> partners = decision.require(BusinessFacts.PARTNERS, count -> count >= FEWEST_PARTNERS,
        Words.say("startup-loan.partners", FEWEST_PARTNERS), BASIS);
    Optional<Yuan> alone = decision.parameter(ALONE);
    return partners.filter(count -> count >= FEWEST_PARTNERS).flatMap(count -> alone.flatMap(one ->
        printed.map(most -> most.atMost(ofPartners(one, count)))));
  }

  private static Yuan ofPartners(Yuan alone, int partners) {
    return Yuan.of(alone.toBigDecimal().multiply(BigDecimal.valueOf(partners)).multiply(OF_THE_PARTNERS));
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    return CaringWoman.changes(facts);
  }
}
