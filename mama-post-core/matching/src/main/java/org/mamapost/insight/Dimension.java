package org.mamapost.insight;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Language;
import org.mamapost.text.Named;

/** By what things are grouped. Each thing is in exactly one group of every dimension. */
public enum Dimension implements Named {
  /** 区县. A region above the county is a group of its own. */
  COUNTY("区县", "county") {
    @Override
    Stated<?> of(Group group) {
      return group.region();
    }

    @Override
    String code(Object value) {
      return ((Region) value).code();
    }

    @Override
    String name(Object value, Language language) {
      Region region = (Region) value;
      return region.level() == RegionLevel.COUNTY ? unambiguous(region)
          : Words.say("county.above", unambiguous(region)).render(language);
    }
  },
  /** 育儿阶段. Several stages of one family are a group of their own. */
  STAGE("育儿阶段", "care stage") {
    @Override
    Stated<?> of(Group group) {
      return group.stages();
    }

    @Override
    String code(Object value) {
      return stages(value, stage -> stage.ordinal() + "-" + stage.name().toLowerCase(Locale.ROOT), "+");
    }

    @Override
    String name(Object value, Language language) {
      return stages(value, stage -> stage.in(language), language == Language.CHINESE ? "、" : " + ");
    }
  },
  /** 岗位类型: the row of the catalogue. */
  ROW("岗位类型", "row of the catalogue") {
    @Override
    Stated<?> of(Group group) {
      return group.row();
    }

    @Override
    String code(Object value) {
      return ((PostType) value).code();
    }

    @Override
    String name(Object value, Language language) {
      return ((PostType) value).in(language);
    }
  },
  /** 月份. */
  MONTH("月份", "month") {
    @Override
    Stated<?> of(Group group) {
      return group.month();
    }

    @Override
    String code(Object value) {
      return ((YearMonth) value).toString();
    }

    @Override
    String name(Object value, Language language) {
      return code(value);
    }
  };

  private final String chinese;
  private final String english;

  Dimension(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  /** What a group says of this dimension. */
  abstract Stated<?> of(Group group);

  /** What tells a value from others, in the order in which they are shown. */
  abstract String code(Object value);

  abstract String name(Object value, Language language);

  private static String stages(Object value, Function<CareStage, String> said, String between) {
    return ((Collection<?>) (Set<?>) value).stream().map(CareStage.class::cast).sorted().map(said)
        .collect(Collectors.joining(between));
  }

  // 鼓楼区 stands in several cities.
  private static String unambiguous(Region region) {
    boolean shared = Region.all().filter(other -> other.name().equals(region.name())).count() > 1;
    return shared ? region.fullName() : region.name();
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }
}
