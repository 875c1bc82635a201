package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * What a course teaches, 正文(四). Open: the notice names five and says 等, so a city adds its own.
 *
 * @param code a stable code of lower-case letters and hyphens
 * @param chinese the Chinese name
 * @param english the English name
 */
public record CourseField(String code, String chinese, String english) implements Named, Serializable {

  /** 家政服务. */
  public static final CourseField DOMESTIC_SERVICE = new CourseField("domestic-service", "家政服务", "domestic service");
  /** 手工制作. */
  public static final CourseField HANDICRAFT = new CourseField("handicraft", "手工制作", "handicraft");
  /** 餐饮烹饪. */
  public static final CourseField COOKING = new CourseField("cooking", "餐饮烹饪", "cooking");
  /** 新媒体运营. */
  public static final CourseField NEW_MEDIA = new CourseField("new-media", "新媒体运营", "new media");
  /** 电商直播. */
  public static final CourseField LIVE_COMMERCE = new CourseField("live-commerce", "电商直播", "live e-commerce");

  private static final List<CourseField> NAMED =
      List.of(DOMESTIC_SERVICE, HANDICRAFT, COOKING, NEW_MEDIA, LIVE_COMMERCE);

  /** Checks that nothing is missing. */
  public CourseField {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /** Those that the notice names, in its order. */
  public static List<CourseField> named() {
    return NAMED;
  }
}
