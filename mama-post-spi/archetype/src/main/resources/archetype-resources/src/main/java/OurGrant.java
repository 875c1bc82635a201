package ${package};

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.FactKey;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Per;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

final class OurGrant implements Scheme {

  static final SchemeKey KEY = new SchemeKey("${cityId}-grant", "创业补贴", "start-up grant");
  static final FactKey<Integer> COURSE_DAYS =
      FactKey.of("${cityId}.course-days", Integer.class, "参加创业培训天数（天）", "days of start-up training");
  static final ParameterKey<Integer> LEAST_DAYS = ParameterKey.of(
      "${cityId}.least-course-days", Integer.class, "创业培训最少天数（天）", "least days of start-up training");
  static final ParameterKey<Yuan> AMOUNT =
      ParameterKey.of("${cityId}.grant", Yuan.class, "创业补贴（元）", "start-up grant (yuan)");
  static final Citation BASIS = OurPolicy.cite("第四条", "首次创业且参加创业培训满10天的，给予一次性补贴1000元");

  private static final MessageBundle WORDS =
      MessageBundle.load("messages", file -> OurGrant.class.getResourceAsStream(file));

  static Message say(String key, Serializable... arguments) {
    return WORDS.message(key, arguments);
  }

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
    return Set.of(LEAST_DAYS, AMOUNT);
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, say("grant"), BASIS);
    decision.requireYes(BusinessFacts.FIRST, say("first"), BASIS);
    decision.parameter(LEAST_DAYS).ifPresent(least ->
        decision.require(COURSE_DAYS, days -> days >= least, say("days", least), BASIS));
    Optional<Yuan> amount = decision.parameter(AMOUNT);
    return decision.answer(() -> Entitlement.of(
        KEY, Beneficiary.BUSINESS, new Sum(Bound.EXACTLY, amount.orElseThrow(), Per.ONCE), Optional.empty()));
  }
}
