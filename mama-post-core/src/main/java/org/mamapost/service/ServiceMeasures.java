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
  /** 母婴室. */
  public static final SchemeKey NURSING_ROOM = new SchemeKey("nursing-room", "母婴室", "nursing room");
  /** 福利性婴幼儿照护服务. */
  public static final SchemeKey CHILDCARE =
      new SchemeKey("welfare-childcare", "福利性婴幼儿照护服务", "childcare as a benefit");
  /** “妈妈岗”车间、生产线. */
  public static final SchemeKey WORKSHOPS =
      new SchemeKey("mama-post-workshops", "“妈妈岗”车间、生产线", "mama post workshops and production lines");
  /** 弹性妈妈岗、宝妈班组、流动妈妈岗. */
  public static final SchemeKey FLEXIBLE_POSTS = new SchemeKey(
      "flexible-posts", "弹性妈妈岗、宝妈班组、流动妈妈岗", "elastic posts, mothers' shifts and take-home posts");
  /** 新业态妈妈岗. */
  public static final SchemeKey NEW_ECONOMY_POSTS =
      new SchemeKey("new-economy-posts", "新业态妈妈岗", "new-economy mama posts");
  /** 培训补贴. */
  public static final SchemeKey TRAINING_SUBSIDY = new SchemeKey("training-subsidy", "培训补贴", "training subsidy");
  /** 培训后就业率. */
  public static final SchemeKey EMPLOYMENT_RATE =
      new SchemeKey("employment-after-training", "培训后就业率", "employment rate after training");
  /** 劳务品牌认定培育. */
  public static final SchemeKey BRAND_CERTIFICATION =
      new SchemeKey("brand-certification", "劳务品牌认定培育", "certification of brands");
  /** 重点打造的劳务品牌. */
  public static final SchemeKey BRANDS = new SchemeKey("labour-brands", "重点劳务品牌", "the brands named");

  private ServiceMeasures() {}
}
