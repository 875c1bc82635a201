package org.mamapost.testkit.wrong;

import static org.mamapost.catalogue.AllowedTerms.anyOf;
import static org.mamapost.catalogue.AllowedTerms.only;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Child;
import org.mamapost.person.Children;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.Modality;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** A small city that keeps every law. Each wrong policy is this one with one thing changed. */
final class SampleCity {

  static final Region REGION = Region.of("542500");
  static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 1);
  static final DateRange IN_FORCE = DateRange.startingOn(FIRST_DAY);
  static final Document NOTICE = new Document(
      "示例〔2025〕1号", "关于开发“妈妈岗”的通知", List.of("示例市人力资源和社会保障局"), Stated.of(FIRST_DAY));
  static final String TEXT = "参照分类目录开发“妈妈岗”。对首次创业的给予一次性补贴1200元，子女不满三周岁的发放。";
  static final ParameterKey<Yuan> GRANT =
      ParameterKey.of("sample.grant", Yuan.class, "一次性补贴（元）", "one-off grant (yuan)");

  private static final Document RULES =
      new Document("示例省规定", "示例省规定", List.of("示例省人民政府"), Stated.of(LocalDate.of(2020, 1, 1)));
  private static final RegionalPolicy PROVINCE = RegionalPolicy.builder("sample-province")
      .version("1")
      .region(Region.of("540000"))
      .inForce(DateRange.startingOn(LocalDate.of(2020, 1, 1)))
      .document(RULES)
      .parameter(new Parameter<>(GRANT, Yuan.of(1000), Binding.FLOOR, DateRange.startingOn(LocalDate.of(2020, 1, 1)),
          Citation.of(RULES, "第二条", "补贴不低于1000元")))
      .build();

  private SampleCity() {}

  static Citation cite(String quote) {
    return Citation.of(NOTICE, "正文", quote);
  }

  /** The policy without the grant's amount and without a scheme. */
  static RegionalPolicy.Builder bare() {
    return RegionalPolicy.builder("sample")
        .version("1")
        .region(REGION)
        .inForce(IN_FORCE)
        .document(NOTICE)
        .above(PROVINCE)
        .catalogue(catalogue())
        .postRule("sample.openings", (post, policy, date) -> post.getOpenings().value()
            .filter(openings -> openings > 5)
            .map(openings -> Message.of("openings", "招聘{0}人", "{0} people", openings))
            .map(said -> warning("sample.openings", said).build())
            .stream().toList());
  }

  /** The policy with an amount. */
  static RegionalPolicy.Builder paying(long yuan) {
    return bare().parameter(grant(yuan));
  }

  static Parameter<Yuan> grant(long yuan) {
    return new Parameter<>(GRANT, Yuan.of(yuan), Binding.FIXED, IN_FORCE, cite("给予一次性补贴" + yuan + "元"));
  }

  /** The policy as it should be. */
  static RegionalPolicy.Builder builder() {
    return paying(1200).scheme(new SampleGrant());
  }

  static PolicySubject subject(RegionalPolicy.Builder... versions) {
    RegionalPolicy[] policies = new RegionalPolicy[versions.length];
    for (int i = 0; i < versions.length; i++) {
      policies[i] = versions[i].build();
    }
    return knowing(PolicySubject.of(policies));
  }

  static PolicySubject knowing(PolicySubject subject) {
    return subject.withText(NOTICE, TEXT).withCases(founder());
  }

  /** With a child who turns three in the summer after the first day, so that the grant comes to an end there. */
  static Facts founder() {
    return Facts.builder()
        .with(BusinessFacts.FIRST, true)
        .with(BusinessFacts.GRANT_DRAWN, false)
        .with(CarerFacts.CHILDREN, new Children(List.of(new Child(LocalDate.of(2022, 6, 15)))))
        .build();
  }

  static Finding.Builder warning(String rule, Message message) {
    return Finding.of(rule, Severity.WARNING).citing(cite("参照分类目录开发“妈妈岗”")).saying(message);
  }

  static Catalogue catalogue() {
    return Catalogue.of(Modality.ENCOURAGE, cite("参照分类目录开发“妈妈岗”"), List.of(
        row(PostTypes.DOMESTIC_SERVICE, 2, 3).build(), row(PostTypes.HANDICRAFT, 5, 6).build()));
  }

  /** A row that asks for fixed hours a day. */
  static CatalogueRow.Builder row(PostType type, int least, int most) {
    String hours = "每天固定时间工作" + least + "-" + most + "小时";
    return CatalogueRow.of(type, new Document("示例〔2025〕1号附件", "分类目录", List.of(), Stated.unknown()), "附件")
        .in(new RowGroup("灵活型", "flexible", List.of(EmployerKind.ENTERPRISE), cite("参照分类目录开发“妈妈岗”")))
        .named(type.chinese())
        .timeAndPlace(hours + "，地点特定")
        .time(hours, new TimeTerm.FixedDaily(HoursRange.of(least, most)))
        .place("地点特定", only(PlaceKind.SPECIFIC))
        .pay("按完成任务量计酬", only(PayMethod.TASK))
        .insurance("社会保险或商业保险", anyOf(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL))
        .contract("劳动合同", only(ContractForm.LABOUR_CONTRACT))
        .skills("特定技能", only(SkillLevel.SPECIFIC))
        .examples("入户早教师等");
  }
}
