package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.answer.Answer;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.ServiceContractForms;
import org.mamapost.person.EmployerFacts;
import org.mamapost.person.Facts;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;

/**
 * 家政单险种工伤保险, 正文(三): a carer who works for a domestic-service agency may be insured against work injury alone.
 *
 * <p>The province allows it only to who has no labour contract, so with one the two rules conflict.
 */
final class WorkInjurySingleLine implements Scheme {

  static final SchemeKey KEY =
      new SchemeKey("work-injury-single-line", "家政单险种工伤保险", "work-injury insurance alone in domestic service");

  private static final Citation BASIS =
      WeihaiNotice.cite("正文(三)", "允许在家政服务机构从业的育儿妇女单险种参加工伤保险");

  /** The provincial rule on who may join, in force from 2024-07-01. */
  static final Citation WITHOUT_LABOUR_CONTRACT = new Citation(
      new Document("超龄人员和实习学生等特定从业人员参加工伤保险办法(试行)", "超龄人员和实习学生等特定从业人员参加工伤保险办法(试行)",
          List.of("山东省人力资源和社会保障厅"), Stated.unknown()),
      "参保范围",
      "在家政服务机构从业的家政服务人员(不符合签订劳动合同情形且与家政企业签订服务协议)",
      EvidenceGrade.PRESS,
      Stated.of("sd.news.163.com 2024-06-09"));

  /** The days of the provincial rule. */
  static final DateRange PROVINCIAL_RULE = DateRange.startingOn(LocalDate.of(2024, 7, 1));

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
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("single-line"), BASIS);
    CaringWoman.require(decision, context);
    decision.requireYes(EmployerFacts.DOMESTIC_SERVICE_AGENCY, Words.say("single-line.agency"), BASIS);
    if (PROVINCIAL_RULE.contains(context.rulesOn())) {
      contract(decision, context);
    }
    return decision.answer(() -> new Entitlement(KEY, Beneficiary.CARER, Optional.empty(), Optional.empty(),
        List.of(Words.say("single-line.voluntary")), List.of(Words.say("single-line.papers"))));
  }

  private static void contract(Decision decision, SchemeContext context) {
    Stated<ContractForm> form = context.facts().value(EmployerFacts.CONTRACT);
    if (form.equals(Stated.of(ContractForm.LABOUR_CONTRACT))) {
      if (context.facts().value(EmployerFacts.DOMESTIC_SERVICE_AGENCY).equals(Stated.of(true))) {
        decision.conflict(Words.say("single-line.conflict"), BASIS, WITHOUT_LABOUR_CONTRACT);
      }
      return;
    }
    boolean sameForm = decision.reading(ServiceContractForms.class) == ServiceContractForms.SAME;
    decision.require(EmployerFacts.CONTRACT, signed -> signed == ContractForm.SERVICE_AGREEMENT
        || sameForm && signed == ContractForm.SERVICE_CONTRACT, Words.say("single-line.agreement"),
        WITHOUT_LABOUR_CONTRACT);
  }

  @Override
  public Set<LocalDate> changes(Facts facts) {
    Set<LocalDate> days = new TreeSet<>(CaringWoman.changes(facts));
    days.add(PROVINCIAL_RULE.first());
    return days;
  }
}
