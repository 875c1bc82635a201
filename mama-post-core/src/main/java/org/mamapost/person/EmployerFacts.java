package org.mamapost.person;

import java.time.LocalDate;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;

/** The facts about the employer and about one person's work there. */
public final class EmployerFacts {

  /** 单位: which employer, by its name or whatever tells it from others in the tables at hand. */
  public static final FactKey<String> NAME = FactKey.of("employer.name", String.class, "单位", "employer");
  /** 单位属性. */
  public static final FactKey<EmployerKind> KIND =
      FactKey.of("employer.kind", EmployerKind.class, "单位属性", "employer kind");
  /** 是家政服务机构. */
  public static final FactKey<Boolean> DOMESTIC_SERVICE_AGENCY = FactKey.of("employer.domestic-service-agency",
      Boolean.class, "家政服务机构", "domestic-service agency");
  /** 岗位为“妈妈岗”. */
  public static final FactKey<Boolean> MAMA_POST =
      FactKey.of("employer.mama-post", Boolean.class, "岗位为“妈妈岗”", "the post is a mama post");
  /** 被选树为友好企业. */
  public static final FactKey<Boolean> FRIENDLY = FactKey.of(
      "employer.friendly", Boolean.class, "被选树为友好企业", "picked as a friendly employer");
  /** 招用日期. */
  public static final FactKey<LocalDate> HIRED_ON =
      FactKey.of("employer.hired-on", LocalDate.class, "招用日期", "hired on");
  /** 合同形式. */
  public static final FactKey<ContractForm> CONTRACT =
      FactKey.of("employer.contract", ContractForm.class, "合同形式", "contract");
  /** 合同期限（月）; none for a contract without a term (无固定期限). */
  public static final FactKey<Integer> CONTRACT_MONTHS =
      FactKey.of("employer.contract-months", Integer.class, "合同期限（月）", "term of the contract (months)");
  /** 为其缴纳的社会保险费. */
  public static final FactKey<Contributions> CONTRIBUTIONS = FactKey.of(
      "employer.contributions", Contributions.class, "单位缴纳的社会保险费", "social insurance the employer paid");
  /** 为其购买的意外伤害保险保费, yuan in the year. */
  public static final FactKey<Yuan> ACCIDENT_PREMIUM = FactKey.of("employer.accident-premium",
      Yuan.class, "意外伤害保险保费（元/年）", "accident-insurance premium (yuan a year)");
  /** 已领取意外伤害保险补贴. */
  public static final FactKey<Boolean> ACCIDENT_SUBSIDY_DRAWN = FactKey.of("employer.accident-subsidy-drawn",
      Boolean.class, "本年度已领取意外伤害保险补贴", "accident-insurance subsidy already drawn this year");
  /** 已领取产假社会保险补贴, for the birth that is looked at. */
  public static final FactKey<Boolean> MATERNITY_SUBSIDY_DRAWN = FactKey.of("employer.maternity-subsidy-drawn",
      Boolean.class, "已领取产假社会保险补贴", "insurance subsidy of maternity leave already drawn");
  /** 本次招用前已为其享受企业吸纳税收扣减的月数; none where it is the first time. */
  public static final FactKey<Integer> TAX_RELIEF_MONTHS = FactKey.of("employer.tax-relief-months",
      Integer.class, "此前已享受税收扣减月数", "months of hiring tax relief used before this hire");
  /** 本年度可扣减税收的招用人员. */
  public static final FactKey<Hires> HIRES =
      FactKey.of("employer.hires", Hires.class, "可扣减税收的招用人员", "hires that count for tax relief");
  /** 本年度各期应缴增值税及附加, before any relief. */
  public static final FactKey<TaxFilings> TAX_FILINGS = FactKey.of("employer.tax-filings",
      TaxFilings.class, "本年度各期应缴增值税及附加", "value-added tax and surtaxes due in the year");
  /** 本年度至今各期应缴增值税及附加, before any relief, of a year that is not over. */
  public static final FactKey<RunningTaxFilings> RUNNING_TAX_FILINGS = FactKey.of("employer.running-tax-filings",
      RunningTaxFilings.class, "本年度至今各期应缴增值税及附加", "value-added tax and surtaxes due in the year so far");
  /** 本年度应缴企业所得税（元）; none where the employer does not pay it. */
  public static final FactKey<Yuan> CORPORATE_INCOME_TAX = FactKey.of("employer.corporate-income-tax",
      Yuan.class, "本年度应缴企业所得税（元）", "corporate income tax due for the year (yuan)");

  private EmployerFacts() {}
}
