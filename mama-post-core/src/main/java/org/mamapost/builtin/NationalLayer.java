package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.amount.Share;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/**
 * What the nation lays down beneath every city's policy (100000): a layer to build on, not a policy of mama posts. No
 * registry resolves a region to it, because the nation has no mama-post notice; to answer with it would be a silent
 * national rule. What protects workers is another matter: who asks for the law in so many words is given it, as a
 * floor.
 *
 * <p>It bears the date of the Employment Promotion Law as amended; each value has a document and dates of its own.
 */
public final class NationalLayer {

  private static final Document LAW = new Document("中华人民共和国就业促进法", "中华人民共和国就业促进法",
      List.of("全国人民代表大会常务委员会"), Stated.of(LocalDate.of(2015, 4, 24)));

  /** 公益性岗位累计安置次数上限. */
  static final ParameterKey<Integer> PLACEMENTS = ParameterKey.of("china.public-post.placements",
      Integer.class, "公益性岗位累计安置次数上限", "most placements in public-welfare posts");
  /** 灵活就业社会保险补贴不超过实际缴费的比例. */
  static final ParameterKey<Share> FLEXIBLE_SHARE = ParameterKey.of("china.flexible-insurance.share", Share.class,
      "灵活就业社会保险补贴占实际缴费的最高比例", "most of what was paid that the flexible subsidy may be");

  /** The words on how often somebody may be placed, as they were noted. */
  static final Citation PLACED_TWICE = new Citation(
      new Document("人力资源社会保障部就业促进司答复", "人力资源社会保障部就业促进司答复",
          List.of("人力资源社会保障部就业促进司"), Stated.unknown()),
      "公益性岗位安置次数（摘述）",
      "hard cases may be placed again, total ≤2 placements, term restarts",
      EvidenceGrade.PRESS,
      Stated.of("kunming.cn; jintiankansha"));

  private static final Citation TWO_THIRDS = new Citation(
      new Document("财社〔2023〕181号", "就业补助资金管理办法", List.of(), Stated.unknown()),
      "灵活就业社会保险补贴（摘述）",
      "in principle ≤ 2/3 of actual contribution",
      EvidenceGrade.PRESS,
      Stated.of("HR bureaus quoting the national rule"));

  // The answer bears no date that was seen; Weihai's notice, which first needs it, does.
  private static final DateRange SINCE_THE_NOTICE =
      DateRange.startingOn(WeihaiNotice.document().dated().value().orElseThrow());
  // 鲁财社〔2024〕56号 of that day cites it, so it was in force by then.
  private static final DateRange BY_THE_END_OF_2024 = DateRange.startingOn(LocalDate.of(2024, 12, 30));

  private static final RegionalPolicy POLICY = layer();

  private NationalLayer() {}

  /** The one immutable layer. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  private static RegionalPolicy layer() {
    RegionalPolicy.Builder layer = RegionalPolicy.builder("china")
        .version("2025-04-21.3")
        .region(Region.of("100000"))
        .inForce(DateRange.startingOn(LocalDate.of(2015, 4, 24)))
        .document(LAW)
        .parameter(new Parameter<>(PLACEMENTS, 2, Binding.CEILING, SINCE_THE_NOTICE, PLACED_TWICE))
        .parameter(new Parameter<>(FLEXIBLE_SHARE, new Share(2, 3), Binding.CEILING, BY_THE_END_OF_2024, TWO_THIRDS));
    KeyGroupTaxNotice.PARAMETERS.forEach(layer::parameter);
    MaternityLeave.PARAMETERS.forEach(layer::parameter);
    MiscarriageLeave.PARAMETERS.forEach(layer::parameter);
    NursingPeriod.PARAMETERS.forEach(layer::parameter);
    NursingTime.PARAMETERS.forEach(layer::parameter);
    layer.protection(MaternityLeave.PROTECTION).protection(MiscarriageLeave.PROTECTION);
    FamilyLeave.PROTECTIONS.forEach(layer::protection);
    layer.protection(NursingTime.PROTECTION);
    WorkLimits.PROTECTIONS.forEach(layer::protection);
    ForbiddenWork.PROTECTIONS.forEach(layer::protection);
    EmploymentGuards.PROTECTIONS.forEach(layer::protection);
    layer.protection(MaternityPay.PROTECTION);
    EmployerDuties.PROTECTIONS.forEach(layer::protection);
    WhoRaises.NATIONAL.forEach(layer::parameter);
    layer.parameter(AdviceRemedies.ARBITRATION);
    AdviceOnMaternity.PARAMETERS.forEach(layer::parameter);
    AdviceOnMaternity.RULES.forEach(layer::adviceRule);
    AdviceOnEmployment.PARAMETERS.forEach(layer::parameter);
    AdviceOnEmployment.RULES.forEach(layer::adviceRule);
    PostLaw.PARAMETERS.forEach(layer::parameter);
    PostLaw.forEachRule(layer::lawRule);
    CivilCodePeriods.PARAMETERS.forEach(layer::parameter);
    return layer.build();
  }
}
