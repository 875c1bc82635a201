package org.mamapost.guangdong;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.family.Carers;
import org.mamapost.family.FamilyRules;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * Guangdong's policy (广东省, 440000): 粤人社规〔2023〕16号, in force from the day it was published, with no last day
 * stated. Its posts are for women who raise a child under 12; whoever else has to care for a child, a disabled elder or
 * a disabled person counts by analogy (参照“妈妈岗”).
 */
public final class GuangdongPolicy {

  private static final String NOT_NOTED = "转载该通知的媒体（未记具体网址）";
  private static final String TITLE = "关于推行“妈妈岗”就业模式的通知";
  private static final List<String> ISSUERS = List.of("广东省人力资源和社会保障厅", "广东省妇女联合会");

  private static final Document NOTICE = new Document("粤人社规〔2023〕16号", TITLE, ISSUERS, Stated.unknown());
  private static final Document DRAFT =
      new Document(TITLE + "（2023年4月征求意见稿）", TITLE + "（2023年4月征求意见稿）", ISSUERS, Stated.unknown());

  private static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2023, 8, 30));

  private static final Citation WHO = press("适用对象（摘述）", "women with child under 12", NOT_NOTED);
  private static final Citation BY_ANALOGY = press("其他劳动者（引述）",
      "支持对负有照护儿童、失能老人或残疾人义务的其他劳动者,参照‘妈妈岗’实行弹性工作", NOT_NOTED);
  private static final Citation REGISTRY =
      press("就业登记（摘述）", "employer declares the post at 就业登记; 就业服务专员", NOT_NOTED);
  private static final Citation TERMS = new Citation(DRAFT, "用工形式（摘述）",
      "labour contract must negotiate 弹性工作、不强行安排加班、因照料儿童可请假; labour-service form must sign 劳务协议",
      EvidenceGrade.PRESS, Stated.of("zhangbeibao.com"));

  private static final RegionalPolicy POLICY = readingTheDraftAs(DraftTerms.AS_DRAFTED);

  private GuangdongPolicy() {}

  /** The one immutable policy, upon {@link GuangdongLayer}. */
  public static RegionalPolicy policy() {
    return POLICY;
  }

  /**
   * The policy by another reading of the draft.
   *
   * @param draft whether the terms of the draft stand in the notice
   * @return the policy
   */
  public static RegionalPolicy readingTheDraftAs(DraftTerms draft) {
    RegionalPolicy.Builder notice = RegionalPolicy.builder("guangdong")
        .version("2023-08-30.1")
        .region(GuangdongLayer.REGION)
        .inForce(IN_FORCE)
        .document(NOTICE)
        .above(GuangdongLayer.policy())
        .reading(draft)
        .parameter(who(FamilyRules.CARERS, Carers.WOMEN, Binding.FLOOR, WHO))
        .parameter(new Parameter<>(FamilyRules.AGE_LIMIT, 12, Binding.FLOOR, IN_FORCE, WHO))
        .parameter(who(FamilyRules.ANALOGY_CHILD, Carers.ANYBODY, Binding.OPEN, BY_ANALOGY))
        .parameter(who(FamilyRules.ANALOGY_DISABLED_ELDER, Carers.ANYBODY, Binding.OPEN, BY_ANALOGY))
        .parameter(who(FamilyRules.ANALOGY_DISABLED_PERSON, Carers.ANYBODY, Binding.OPEN, BY_ANALOGY))
        .measure(measure("flexible-work-by-analogy", "参照“妈妈岗”实行弹性工作", "flexible work by analogy",
            Modality.ENCOURAGE, BY_ANALOGY))
        // The words by which the notice binds here were not seen, so they are taken as the weakest.
        .measure(measure("post-declaration", "就业登记时申报岗位", "posts declared with the hire", Modality.GUIDE, REGISTRY))
        .measure(measure("service-specialists", "就业服务专员", "service specialists", Modality.GUIDE, REGISTRY));
    if (draft == DraftTerms.AS_DRAFTED) {
      notice.measure(measure("contract-terms", "劳动合同约定内容", "terms of the labour contract", Modality.MUST, TERMS))
          .measure(measure("service-agreement", "签订劳务协议", "signed service agreement", Modality.MUST, TERMS));
    }
    return notice.build();
  }

  private static Parameter<Carers> who(ParameterKey<Carers> key, Carers carers, Binding binding, Citation words) {
    return new Parameter<>(key, carers, binding, IN_FORCE, words);
  }

  private static Measure measure(
      String code, String chinese, String english, Modality modality, Citation words) {
    return new Measure(new SchemeKey(code, chinese, english), modality, Words.say("measure." + code), words);
  }

  private static Citation press(String clause, String quote, String carrier) {
    return new Citation(NOTICE, clause, quote, EvidenceGrade.PRESS, Stated.of(carrier));
  }
}
