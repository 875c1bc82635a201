package org.mamapost.catalogue;

/** The fifteen post types of Weihai's annex (附件二), in its order. Other cities add types of their own. */
public final class PostTypes {

  /** 生产线“妈妈岗”. */
  public static final PostType PRODUCTION_LINE = PostType.of("production-line", "生产线", "production line");
  /** 短期用工“妈妈岗”. */
  public static final PostType SHORT_TERM = PostType.of("short-term", "短期用工", "short-term work");
  /** 市场销售“妈妈岗”. */
  public static final PostType SALES = PostType.of("sales", "市场销售", "sales");
  /** 托育保障“妈妈岗”. */
  public static final PostType CHILDCARE_SECURED =
      PostType.of("childcare-secured", "托育保障", "work with childcare secured");
  /** 远程线上“妈妈岗”. */
  public static final PostType REMOTE = PostType.of("remote", "远程线上", "remote online work");
  /** 项目制“妈妈岗”. */
  public static final PostType PROJECT = PostType.of("project", "项目制", "project work");
  /** 家政服务“妈妈岗”. */
  public static final PostType DOMESTIC_SERVICE = PostType.of("domestic-service", "家政服务", "domestic service");
  /** 家庭友好“妈妈岗”. */
  public static final PostType FAMILY_FRIENDLY = PostType.of("family-friendly", "家庭友好", "family-friendly work");
  /** 手工制作“妈妈岗”. */
  public static final PostType HANDICRAFT = PostType.of("handicraft", "手工制作", "handicraft");
  /** 志愿服务“妈妈岗”. */
  public static final PostType VOLUNTEER_SERVICE = PostType.of("volunteer-service", "志愿服务", "volunteer service");
  /** 学校餐厅“妈妈岗”. */
  public static final PostType SCHOOL_CANTEEN = PostType.of("school-canteen", "学校餐厅", "school canteen");
  /** 平台经济“妈妈岗”. */
  public static final PostType PLATFORM_ECONOMY = PostType.of("platform-economy", "平台经济", "platform economy");
  /** 创业型“妈妈岗”. */
  public static final PostType FOUNDER = PostType.of("founder", "创业型", "own business");
  /** 城镇公益性岗位. */
  public static final PostType URBAN_PUBLIC_WELFARE =
      PostType.of("urban-public-welfare", "城镇公益性岗位", "urban public-welfare post");
  /** 乡村公益性岗位. */
  public static final PostType RURAL_PUBLIC_WELFARE =
      PostType.of("rural-public-welfare", "乡村公益性岗位", "rural public-welfare post");

  private PostTypes() {}
}
