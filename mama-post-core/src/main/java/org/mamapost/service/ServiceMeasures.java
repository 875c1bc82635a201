package org.mamapost.service;

import org.mamapost.policy.SchemeKey;

/** The measures of 正文(二), (四) and (六) that this room answers from. A policy that lacks one is not asked for it. */
public final class ServiceMeasures {

  /** “妈妈岗”用人单位名录. */
  public static final SchemeKey DIRECTORY =
      new SchemeKey("employer-directory", "“妈妈岗”用人单位名录", "directory of employers with mama posts");
  /** 名录定期公布. */
  public static final SchemeKey PUBLICATION =
      new SchemeKey("directory-publication", "名录定期公布", "regular publication of the directory");
  /** 就业服务专员. */
  public static final SchemeKey SPECIALISTS =
      new SchemeKey("service-specialists", "就业服务专员", "employment-service specialists");
  /** 母婴室. */
  public static final SchemeKey NURSING_ROOM = new SchemeKey("nursing-room", "母婴室", "nursing room");
  /** 福利性婴幼儿照护服务. */
  public static final SchemeKey CHILDCARE =
      new SchemeKey("welfare-childcare", "福利性婴幼儿照护服务", "childcare as a benefit");
  /** 培训补贴. */
  public static final SchemeKey TRAINING_SUBSIDY = new SchemeKey("training-subsidy", "培训补贴", "training subsidy");
  /** 培训后就业率. */
  public static final SchemeKey EMPLOYMENT_RATE =
      new SchemeKey("employment-after-training", "培训后就业率", "employment rate after training");
  /** 培训夜课、周末课堂、社区培训点. */
  public static final SchemeKey FLEXIBLE_TRAINING =
      new SchemeKey("flexible-training", "就近错时培训", "training near by and at odd hours");
  /** 劳务品牌认定培育. */
  public static final SchemeKey BRAND_CERTIFICATION =
      new SchemeKey("brand-certification", "劳务品牌认定培育", "certification of brands");
  /** 重点打造的劳务品牌. */
  public static final SchemeKey BRANDS = new SchemeKey("labour-brands", "重点劳务品牌", "the brands named");

  private ServiceMeasures() {}
}
