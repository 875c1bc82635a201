package consumer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.mamapost.amount.HoursRange;
import org.mamapost.beanvalidation.ConformsToPolicy;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Stated;
import org.mamapost.matching.PostIndex;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.protection.Leave;
import org.mamapost.region.Region;
import org.mamapost.shanghai.ShanghaiPolicy;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;
import org.mamapost.validation.PostValidator;
import org.mamapost.zhongshan.TrialYearGap;

/**
 * What a team's first lines look like, with three cities' plugins and a province's beside the library and without
 * Hibernate Validator; fails unless they answer.
 */
final class Consumer {

  private Consumer() {}

  public static void main(String[] args) {
    PolicyRegistry policies = PolicyRegistry.builder().strict().build();
    expect(List.of("shanghai", "weihai", "guangdong", "zhongshan-2022", "zhongshan-2023", "yunwan"),
        policies.policies().stream().map(RegionalPolicy::id).toList());

    LocalDate date = LocalDate.of(2025, 6, 1);
    MamaPost post = MamaPost.builder()
        .id("1")
        .region(Stated.of(Region.of("371002")))
        .postType(Stated.of(PostTypes.DOMESTIC_SERVICE))
        .schedule(Stated.of(Schedule.of(new WorkTime.FixedDaily(HoursRange.parse("3.5小时")))))
        .build();
    RegionalPolicy weihai = policies.resolve(Region.of("371002"), date).orElseThrow();
    expect(true, PostValidator.of(weihai).validate(post, date).getFindings().stream()
        .map(finding -> finding.render(Locale.ENGLISH))
        .anyMatch(found -> found.startsWith("domestic service: the work is 3.5 h a day; it should be 2-3 h.")));

    RegionalPolicy zhongshan = policies.resolve(Region.of("442000"), date).orElseThrow();
    expect("zhongshan-2023", zhongshan.id());
    expect("none: the trial year was over", zhongshan.reading(TrialYearGap.class).english());
    expect("试行期已满，这段时间没有施行中的规则", zhongshan.reading(TrialYearGap.class).chinese());
    expect("guangdong-law", zhongshan.parameter(Leave.REGIONAL, date).orElseThrow().policyId());

    RegionalPolicy shanghai = policies.resolve(Region.of("310115"), date).orElseThrow();
    expect(ShanghaiPolicy.policy().version(), shanghai.version());
    expect(60, shanghai.parameter(Leave.REGIONAL, date).orElseThrow().parameter().value());
    expect("yunwan", policies.resolve(Region.of("542500"), date).orElseThrow().id());

    expect(0, PostIndex.of(List.of()).size());
    constraintsHarmNobodyWithoutTheirProvider();
  }

  private static void constraintsHarmNobodyWithoutTheirProvider() {
    expect(false, isThere("org.hibernate.validator.HibernateValidator"));
    expect(1, Form.class.getDeclaredFields()[0].getAnnotationsByType(ConformsToPolicy.class).length);
    expect("2", new Form(MamaPost.builder().id("2").build()).post().getId());
  }

  private static boolean isThere(String className) {
    try {
      Class.forName(className);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /** A bean of a host that shares it with others, who validate it. */
  record Form(@ConformsToPolicy MamaPost post) {}

  private static void expect(Object expected, Object answer) {
    if (!expected.equals(answer)) {
      throw new IllegalStateException("The library answers wrongly: " + answer + ", not " + expected);
    }
  }
}
