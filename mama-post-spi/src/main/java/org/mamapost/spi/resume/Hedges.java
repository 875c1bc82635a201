package org.mamapost.spi.resume;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that make less of what stands beside them, or say whose it is; whoever leaves one out says more than was said.
 */
final class Hedges {

  private static final List<String> OF_A_CLAUSE = List.of(
      "未", "没", "无", "不", "非", "仅", "只", "曾", "拟", "备考", "在考", "待考", "报名", "正在", "计划", "准备", "预计", "争取", "希望", "想",
      "协助", "辅助", "参与", "配合", "跟随", "见习", "实习", "兼职", "临时", "学徒", "助理", "初步", "了解", "基础", "入门", "一般", "自学",
      "培训", "在读", "肄业", "旁听", "帮忙", "跟着", "听说", "略懂", "略会", "略知", "丈夫", "爱人", "老公", "配偶", "父亲", "母亲",
      "公公", "婆婆", "husband", "not", "no", "without", "never", "assisted", "intern", "part-time", "preparing");

  private static final List<String> OF_WHAT_STANDS_BEFORE = List.of("但", "除", "过期", "失效", "作废", "吊销", "注销", "expired");

  private Hedges() {}

  /** Those that hold for one clause. */
  static Set<String> in(String clause) {
    return found(OF_A_CLAUSE, List.of(clause));
  }

  /** Those that take back something which stands elsewhere. */
  static Set<String> takingBack(Collection<String> lines) {
    return found(OF_WHAT_STANDS_BEFORE, lines);
  }

  private static Set<String> found(List<String> words, Collection<String> texts) {
    Set<String> found = new TreeSet<>();
    for (String text : texts) {
      words.stream().filter(word -> holds(Pieces.plain(text), word)).forEach(found::add);
    }
    return found;
  }

  // An English word is a word of its own; a Chinese one may stand anywhere.
  private static boolean holds(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean latin = word.charAt(0) < 0x2E80;
      if (!latin || !isLatin(text, at - 1) && !isLatin(text, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLatin(String text, int at) {
    return at >= 0 && at < text.length() && text.charAt(at) < 0x2E80 && Character.isLetter(text.charAt(at));
  }
}
