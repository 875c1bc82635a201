package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mamapost.format.PostColumn;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.validation.LawVerdict;

/**
 * Every post that can be put together of the facts that tell whether labour law applies, and every one of them without
 * one of its facts.
 */
class ForgottenFactsTest {

  private static final RegionalPolicy WEIHAI = WeihaiPolicy.policy();
  private static final Map<PostColumn, List<String>> FACTS = facts();
  private static final Map<Map<PostColumn, String>, LawVerdict> VERDICTS = verdicts();

  private static Map<PostColumn, List<String>> facts() {
    Map<PostColumn, List<String>> facts = new EnumMap<>(PostColumn.class);
    facts.put(PostColumn.CONTRACT, List.of("", "无", "劳动合同", "劳务协议", "劳动合同或劳务协议", "无需合同"));
    facts.put(PostColumn.SCHEDULE, List.of("", "无", "时间灵活", "周一至周五 08:00-12:00 中间不休息",
        "周一至周五 08:00-12:01 中间不休息"));
    facts.put(PostColumn.PAY_METHOD, List.of("", "按小时计酬", "按件计酬"));
    facts.put(PostColumn.PAY, List.of("", "21.99元/小时", "22元/小时", "2200元/月"));
    facts.put(PostColumn.EMPLOYMENT_FORM, List.of("", "全日制", "非全日制"));
    facts.put(PostColumn.PAY_PERIOD, List.of("", "每15天", "每16天"));
    facts.put(PostColumn.EMPLOYER_KIND, List.of("", "企业", "个人创业"));
    return facts;
  }

  private static Map<Map<PostColumn, String>, LawVerdict> verdicts() {
    List<Map<PostColumn, String>> posts = List.of(new EnumMap<>(PostColumn.class));
    for (Map.Entry<PostColumn, List<String>> fact : FACTS.entrySet()) {
      List<Map<PostColumn, String>> longer = new ArrayList<>();
      for (Map<PostColumn, String> post : posts) {
        for (String cell : fact.getValue()) {
          Map<PostColumn, String> with = new EnumMap<>(post);
          with.put(fact.getKey(), cell);
          longer.add(with);
        }
      }
      posts = longer;
    }
    Map<Map<PostColumn, String>, LawVerdict> verdicts = new HashMap<>();
    for (Map<PostColumn, String> cells : posts) {
      LawPosts post = LawPosts.clear();
      cells.forEach(post::with);
      verdicts.put(cells, post.under(WEIHAI).getLawVerdict().orElseThrow());
    }
    return verdicts;
  }

  @Test
  void forgettingAFactNeverMakesAPostClear() {
    VERDICTS.forEach((cells, verdict) -> {
      if (verdict != LawVerdict.CLEAR) {
        for (PostColumn column : FACTS.keySet()) {
          Map<PostColumn, String> less = new EnumMap<>(cells);
          less.put(column, "");
          assertNotEquals(LawVerdict.CLEAR, VERDICTS.get(less), () -> verdict + " " + cells + ", without " + column);
        }
      }
    });
  }

  @Test
  void theseFactsComeToEveryVerdict() {
    assertEquals(6 * 5 * 3 * 4 * 3 * 3 * 3, VERDICTS.size());
    assertEquals(EnumSet.allOf(LawVerdict.class), Set.copyOf(VERDICTS.values()));
  }

  @Test
  void noServiceAgreementWithFreeTimeIsClear() {
    VERDICTS.forEach((cells, verdict) -> {
      if (cells.get(PostColumn.CONTRACT).equals("劳务协议") && cells.get(PostColumn.SCHEDULE).equals("时间灵活")) {
        assertNotEquals(LawVerdict.CLEAR, verdict, cells::toString);
      }
    });
  }
}
