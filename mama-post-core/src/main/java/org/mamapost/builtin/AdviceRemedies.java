package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.fact.Stated;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.SchemeContext;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceParameters;
import org.mamapost.source.Citation;

/** What whoever complains can do, as the laws at hand say. */
final class AdviceRemedies {

  private static final Citation WRITTEN = Statutes.LABOUR_LAW.cite("第八十二条",
      "提出仲裁要求的一方应当自劳动争议发生之日起六十日内向劳动争议仲裁委员会提出书面申请");
  private static final Citation OTHER_LAW = Statutes.LABOUR_CONTRACT_RULES.cite("第三十七条",
      "劳动者与用人单位因订立、履行、变更、解除或者终止劳动合同发生争议的，依照《中华人民共和国劳动争议调解仲裁法》的规定处理");

  /** The number of days for arbitration. */
  static final Parameter<Integer> ARBITRATION = new Parameter<>(AdviceParameters.ARBITRATION_DAYS, 60, Binding.FIXED,
      Statutes.LABOUR_LAW.holds(), WRITTEN);

  static final AdviceStep AUTHORITIES = step("authorities", Statutes.LABOUR_CONTRACT_LAW.cite("第七十七条",
      "劳动者合法权益受到侵害的，有权要求有关部门依法处理，或者依法申请仲裁、提起诉讼"));
  static final AdviceStep WOMENS_FEDERATION = step("womens-federation", Statutes.WOMEN_RIGHTS_LAW.cite("第七十三条",
      "妇女的合法权益受到侵害的，可以向妇女联合会等妇女组织求助"));
  static final AdviceStep HOTLINE = step("hotline", Statutes.WOMEN_RIGHTS_LAW.cite("第七十六条",
      "县级以上人民政府应当开通全国统一的妇女权益保护服务热线，及时受理、移送有关侵害妇女合法权益的投诉、举报"));
  static final AdviceStep WOMEN_WORKERS = step("women-workers", Statutes.WOMEN_WORKERS_PROTECTION.cite("第十四条",
      "女职工可以依法投诉、举报、申诉，依法向劳动人事争议调解仲裁机构申请调解仲裁，对仲裁裁决不服的，依法向人民法院提起诉讼"));

  private AdviceRemedies() {}

  /** A remedy by its code in the bundle. */
  static AdviceStep step(String code, Citation basis) {
    return AdviceStep.of(Words.say("advice.do." + code), basis);
  }

  /**
   * Remedies of a dispute with an employer: those of its own, then mediation and arbitration with the last day that the
   * Labour Law gives, then the authorities and the women's federation.
   *
   * @param decision gets the number of days
   * @param context when it happened, and when she asks
   * @param own the remedies of this kind of complaint
   */
  static List<AdviceStep> ofWork(Decision decision, SchemeContext context, List<AdviceStep> own) {
    List<AdviceStep> steps = new ArrayList<>(own);
    Optional<LocalDate> happened = context.facts().value(AdviceFacts.HAPPENED_ON).value();
    decision.parameter(AdviceParameters.ARBITRATION_DAYS).ifPresent(days ->
        happened.ifPresent(day -> arbitration(steps, day.plusDays(days), context.factsOn())));
    steps.addAll(List.of(AUTHORITIES, WOMENS_FEDERATION, HOTLINE));
    return steps;
  }

  // The sixty days are the shortest that any text at hand gives; the later law on arbitration is not at hand.
  private static void arbitration(List<AdviceStep> steps, LocalDate last, LocalDate asked) {
    if (asked.isAfter(last)) {
      steps.add(new AdviceStep(Words.say("advice.do.arbitration-late", last), OTHER_LAW, Stated.unknown()));
    } else {
      steps.add(new AdviceStep(Words.say("advice.do.arbitration"), WRITTEN, Stated.of(last)));
      steps.add(new AdviceStep(Words.say("advice.do.arbitration-law"), OTHER_LAW, Stated.unknown()));
    }
  }
}
