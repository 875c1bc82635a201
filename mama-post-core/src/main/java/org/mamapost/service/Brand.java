package org.mamapost.service;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.text.Named;

/**
 * A labour brand (劳务品牌), 正文(六). Open: the notice names four and says 等, so a city adds its own.
 *
 * @param code a stable code of lower-case letters and hyphens
 * @param chinese the Chinese name
 * @param english the English name
 */
public record Brand(String code, String chinese, String english) implements Named, Serializable {

  /** 威海家政大姐. */
  public static final Brand DOMESTIC_SISTER =
      new Brand("domestic-sister", "威海家政大姐", "Weihai domestic-service sister");
  /** 胶东花饽饽师傅. */
  public static final Brand STEAMED_BUN_MASTER =
      new Brand("steamed-bun-master", "胶东花饽饽师傅", "Jiaodong steamed-bun master");
  /** 民宿管家. */
  public static final Brand HOMESTAY_KEEPER = new Brand("homestay-keeper", "民宿管家", "homestay keeper");
  /** 茶艺师. */
  public static final Brand TEA_ARTIST = new Brand("tea-artist", "茶艺师", "tea artist");

  private static final List<Brand> NAMED =
      List.of(DOMESTIC_SISTER, STEAMED_BUN_MASTER, HOMESTAY_KEEPER, TEA_ARTIST);

  /** Checks that nothing is missing. */
  public Brand {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /** Those that the notice names, in its order. */
  public static List<Brand> named() {
    return NAMED;
  }
}
