package org.mamapost.builtin;

import java.util.List;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.service.ServiceKind;
import org.mamapost.service.ServicePledge;
import org.mamapost.source.Citation;

/**
 * “12333”式服务, 正文(七): what is pledged to women who registered as job-seekers and unemployed. A county may pledge more.
 */
final class JobSeekerPledge {

  private static final String CLAUSE = "正文(七)";
  private static final Citation YEAR = WeihaiNotice.cite(CLAUSE, "1年内至少开展2次政策对接");

  static final List<Parameter<?>> PARAMETERS = List.of(
      new Parameter<>(ServicePledge.YEARS, 1, Binding.FIXED, WeihaiNotice.IN_FORCE, YEAR),
      times(ServiceKind.POLICY_CONTACT, 2, "至少开展2次政策对接"),
      times(ServiceKind.CAREER_GUIDANCE, 3, "提供3次职业指导"),
      times(ServiceKind.VACANCY, 3, "推荐3次岗位信息"),
      times(ServiceKind.FREE_TRAINING, 3, "提供3次免费技能培训信息"));

  private JobSeekerPledge() {}

  private static Parameter<Integer> times(ServiceKind kind, int times, String quote) {
    return new Parameter<>(ServicePledge.times(kind), times, Binding.FLOOR, WeihaiNotice.IN_FORCE,
        WeihaiNotice.cite(CLAUSE, quote));
  }
}
