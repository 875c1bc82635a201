package org.mamapost.matching;

import java.util.List;
import java.util.Objects;
import org.mamapost.builtin.Statutes;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.source.Citation;

/**
 * The words that matching rests on. A city whose notice says it in other words brings its own.
 *
 * @param stages that posts are divided by care stage
 * @param terms that hours, insurance, contract and skills of a post are laid down
 * @param publication that employers publish what they need and carers choose
 * @param matching that distance and pay decide
 * @param pregnancy that nobody seven months pregnant works overtime or at night
 * @param nursing that nobody who nurses a child under one does
 */
public record Grounds(
    Citation stages,
    Citation terms,
    Citation publication,
    Citation matching,
    Citation pregnancy,
    Citation nursing) {

  /** Checks that nothing is missing. */
  public Grounds {
    List.of(stages, terms, publication, matching, pregnancy, nursing).forEach(Objects::requireNonNull);
  }

  /** 威人社字〔2025〕6号, and the national regulation on the protection of women workers. */
  public static Grounds ofWeihai() {
    return new Grounds(
        WeihaiNotice.cite("正文(一)", "按照育儿阶段分类"),
        WeihaiNotice.cite("正文(一)", "制定各岗位时间地点、计酬方式、参保类型、合同形式、技能要求等工作指引"),
        WeihaiNotice.cite("正文(八)", "支持用人单位线上发布用工需求，育儿妇女线上求职选岗"),
        WeihaiNotice.cite("正文(八)", "按照距离远近、薪酬高低等自动匹配供求"),
        Statutes.WOMEN_WORKERS_PROTECTION.cite("第六条",
            "对怀孕7个月以上的女职工，用人单位不得延长劳动时间或者安排夜班劳动"),
        Statutes.WOMEN_WORKERS_PROTECTION.cite("第九条",
            "对哺乳未满1周岁婴儿的女职工，用人单位不得延长劳动时间或者安排夜班劳动"));
  }
}
