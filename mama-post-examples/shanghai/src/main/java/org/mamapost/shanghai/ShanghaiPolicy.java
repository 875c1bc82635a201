package org.mamapost.shanghai;

import org.mamapost.family.Carers;
import org.mamapost.family.FamilyRules;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/** Shanghai's policy (上海市, 310000): 生育友好岗 for workers of either sex, and 产假社会保险补贴 for their employers. */
public final class ShanghaiPolicy {

  private static final Citation WHO = ShanghaiNotice.press("适用对象（引述）",
      "原则上…对12周岁以下儿童负有抚养义务的劳动者", "证券时报; 第一财经; aixipa");

  private static final RegionalPolicy POLICY = notice();

  private ShanghaiPolicy() {}

  /** The one immutable policy, upon {@link ShanghaiLayer}. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy notice() {
    RegionalPolicy.Builder notice = RegionalPolicy.builder("shanghai")
        .version("2025-08-08.1")
        .region(ShanghaiLayer.REGION)
        .inForce(ShanghaiNotice.IN_FORCE)
        .document(ShanghaiNotice.DOCUMENT)
        .above(ShanghaiLayer.policy())
        .parameter(new Parameter<>(FamilyRules.CARERS, Carers.ANYBODY, Binding.OPEN, ShanghaiNotice.IN_FORCE, WHO))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.OPEN, ShanghaiNotice.IN_FORCE, WHO))
        .measure(new Measure(new SchemeKey("employment-forms", "用工形式", "forms of employment"), Modality.MAY,
            Words.say("measure.employment-forms"), ShanghaiNotice.press("用工形式（引述）",
                "可安排全日制劳动者,也可安排非全日制、新就业形态等灵活就业人员", "51haodu.com")))
        .measure(new Measure(new SchemeKey("written-terms", "书面约定", "written terms"), Modality.MUST,
            Words.say("measure.written-terms"), ShanghaiNotice.press("权利义务（引述）",
                "列入劳动合同或签订相关书面协议", ShanghaiNotice.NOT_NOTED)))
        // The word by which the notice binds here was not seen, so it is taken as the weakest.
        .measure(new Measure(new SchemeKey("pay-unchanged", "薪酬基本不变", "pay as before"), Modality.GUIDE,
            Words.say("measure.pay-unchanged"), ShanghaiNotice.press("薪酬（引述）",
                "工作量和薪酬基本不变", "51ldb.com（劳动报）")))
        .scheme(new MaternityLeaveSubsidy());
    MaternityLeaveSubsidy.PARAMETERS.forEach(notice::parameter);
    return notice.build();
  }
}
