package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.source.Document;
import org.mamapost.time.DateRange;

/** The laws and regulations that the built-in policies lean on, each in the version that is bundled. */
public final class Statutes {

  private static final String STANDING_COMMITTEE = "全国人民代表大会常务委员会";
  private static final String CONGRESS = "全国人民代表大会";
  private static final String STATE_COUNCIL = "国务院";

  /** 女职工劳动保护特别规定, 国务院令第619号, in force since the day it was published. */
  public static final Statute WOMEN_WORKERS_PROTECTION = Statute.of(
      "女职工劳动保护特别规定", STATE_COUNCIL, LocalDate.of(2012, 4, 28), "women-workers-protection");
  /** 劳动法, as amended on 2018-12-29. */
  public static final Statute LABOUR_LAW =
      Statute.of("中华人民共和国劳动法", STANDING_COMMITTEE, LocalDate.of(2018, 12, 29), "labour-law");
  /** 劳动合同法, as amended on 2012-12-28. */
  public static final Statute LABOUR_CONTRACT_LAW =
      Statute.of("中华人民共和国劳动合同法", STANDING_COMMITTEE, LocalDate.of(2012, 12, 28), "labour-contract-law");
  /** 妇女权益保障法, as revised on 2022-10-30, in force since 2023-01-01. */
  public static final Statute WOMEN_RIGHTS_LAW =
      Statute.of("中华人民共和国妇女权益保障法", STANDING_COMMITTEE, LocalDate.of(2022, 10, 30), "women-rights-law")
          .inForceFrom(LocalDate.of(2023, 1, 1));
  /** 民法典, in force since 2021-01-01. */
  public static final Statute CIVIL_CODE =
      Statute.of("中华人民共和国民法典", CONGRESS, LocalDate.of(2020, 5, 28), "civil-code")
          .inForceFrom(LocalDate.of(2021, 1, 1));
  /** 社会保险法, as amended on 2018-12-29. */
  public static final Statute SOCIAL_INSURANCE_LAW =
      Statute.of("中华人民共和国社会保险法", STANDING_COMMITTEE, LocalDate.of(2018, 12, 29), "social-insurance-law");
  /** 就业促进法, as amended on 2015-04-24. */
  public static final Statute EMPLOYMENT_PROMOTION_LAW =
      Statute.of("中华人民共和国就业促进法", STANDING_COMMITTEE, LocalDate.of(2015, 4, 24), "employment-promotion-law");
  /** 禁止使用童工规定, 国务院令第364号, in force since 2002-12-01. */
  public static final Statute CHILD_LABOUR_BAN =
      Statute.of("禁止使用童工规定", STATE_COUNCIL, LocalDate.of(2002, 10, 1), "child-labour-ban")
          .inForceFrom(LocalDate.of(2002, 12, 1));
  /** 国务院关于职工工作时间的规定, 国务院令第146号, in force since 1995-05-01. */
  public static final Statute WORKING_TIME =
      Statute.of("国务院关于职工工作时间的规定", STATE_COUNCIL, LocalDate.of(1994, 2, 3), "working-time")
          .inForceFrom(LocalDate.of(1995, 5, 1));
  /** 山东省人口与计划生育条例, as amended on 2016-01-22; later amendments are known from the press. */
  public static final Statute SHANDONG_POPULATION_2016 = Statute.of("山东省人口与计划生育条例",
      "山东省人民代表大会常务委员会", LocalDate.of(2016, 1, 22), "shandong-population-2016");

  /** 劳动合同法实施条例, 国务院令第535号, published and in force since 2008-09-18. */
  public static final Statute LABOUR_CONTRACT_RULES = Statute.of(
      "中华人民共和国劳动合同法实施条例", STATE_COUNCIL, LocalDate.of(2008, 9, 18), "labour-contract-rules");

  private static final List<Statute> ALL = List.of(WOMEN_WORKERS_PROTECTION, LABOUR_LAW, LABOUR_CONTRACT_LAW,
      WOMEN_RIGHTS_LAW, CIVIL_CODE, SOCIAL_INSURANCE_LAW, EMPLOYMENT_PROMOTION_LAW, CHILD_LABOUR_BAN, WORKING_TIME,
      SHANDONG_POPULATION_2016, LABOUR_CONTRACT_RULES);

  private Statutes() {}

  /** The days on which the version of a document that is bundled holds; empty if it is none of these. */
  static Optional<DateRange> holding(Document document) {
    return ALL.stream().filter(statute -> statute.document().equals(document)).map(Statute::holds).findFirst();
  }

  /** All of them. */
  public static List<Statute> all() {
    return ALL;
  }
}
