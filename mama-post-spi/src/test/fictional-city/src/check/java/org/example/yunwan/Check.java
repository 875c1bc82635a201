package org.example.yunwan;

import java.time.LocalDate;
import java.util.Locale;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** What Yunwan answers, beside what Weihai answers of the same posts; fails unless they differ as designed. */
final class Check {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
  private static final PolicyRegistry POLICIES = PolicyRegistry.builder().strict().build();

  private Check() {}

  public static void main(String[] args) {
    expect("CONFORMS", verdict("542500", domestic("3.5小时", 1)));
    expect("BREAKS", verdict("371002", domestic("3.5小时", 1)));
    expect("BREAKS", verdict("542500", domestic("4.5小时", 1)));
    expect("[the work is 4.5 h a day; it should be 1-4 h]", messages("542500", domestic("4.5小时", 1)));

    expect("[post-type.not-in-catalogue]", keys("542500", of(PostTypes.SHORT_TERM)));
    expect(false, keys("371002", of(PostTypes.SHORT_TERM)).contains("post-type.not-in-catalogue"));
    expect("[post-type.not-in-catalogue]", keys("371002", of(YunwanPolicy.STARGAZING)));
    expect(false, keys("542500", of(YunwanPolicy.STARGAZING)).contains("post-type.not-in-catalogue"));
    expect("stargazing", postTypes().parse("观星妈妈岗").english());

    expect("CONFORMS", verdict("542500", domestic("2小时", 5)));
    expect("CONFORMS", verdict("371002", domestic("2小时", 6)));
    expect("[the post is for 6 people; Yunwan asks for 5 at most]", messages("542500", domestic("2小时", 6)));
    expect("招聘6人，云湾要求每个岗位不超过5人",
        report("542500", domestic("2小时", 6)).getFindings().get(0).message().render(Locale.CHINA));

    expect("not in force", resolved(LocalDate.of(2024, 12, 31)));
    expect("yunwan", resolved(LocalDate.of(2026, 12, 31)));
    expect("not in force", resolved(LocalDate.of(2027, 1, 1)));
  }

  private static String resolved(LocalDate day) {
    return POLICIES.resolve(Region.of("542500"), day).fold(refusal -> refusal.reason().english(), RegionalPolicy::id);
  }

  private static Vocabulary<PostType> postTypes() {
    return YunwanPolicy.policy().catalogue().orElseThrow().postTypes();
  }

  private static MamaPost domestic(String hours, int openings) {
    return of(PostTypes.DOMESTIC_SERVICE).toBuilder()
        .employer(Employer.builder().kind(Stated.of(EmployerKind.ENTERPRISE)).build())
        .schedule(Stated.of(Schedule.of(new WorkTime.FixedDaily(HoursRange.parse(hours)))))
        .workPlace(Stated.of(WorkPlace.of(PlaceKind.SPECIFIC)))
        .payMethod(Stated.of(Choice.of(PayMethod.TASK)))
        .insurance(Stated.of(Choice.of(InsuranceType.SOCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
        .skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)))
        .openings(Stated.of(openings))
        .build();
  }

  private static MamaPost of(PostType type) {
    return MamaPost.builder().id("1").postType(Stated.of(type)).build();
  }

  private static ValidationReport report(String region, MamaPost post) {
    RegionalPolicy policy = POLICIES.resolve(Region.of(region), DAY).orElseThrow();
    return PostValidator.of(policy)
        .validate(post.toBuilder().region(Stated.of(Region.of(region))).build(), DAY);
  }

  private static String verdict(String region, MamaPost post) {
    return report(region, post).getVerdict().name();
  }

  private static String messages(String region, MamaPost post) {
    return report(region, post).getFindings().stream()
        .map(finding -> finding.message().render(Locale.ENGLISH)).toList().toString();
  }

  private static String keys(String region, MamaPost post) {
    return report(region, post).getFindings().stream().map(finding -> finding.message().key()).toList().toString();
  }

  private static void expect(Object expected, Object answer) {
    if (!expected.equals(answer)) {
      throw new IllegalStateException("expected " + expected + ", but the answer is " + answer);
    }
  }
}
