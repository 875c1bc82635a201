package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds what suits a post: what has two characters in a row of the words that the post or its row is described by. */
final class Relevance {

  // Of any post, so that they tell nothing of this one.
  private static final Set<String> COMMON =
      Set.of("服务", "工作", "技能", "人员", "能力", "经验", "公司", "管理", "相关", "负责", "熟练", "操作");
  private static final Pattern ITEM = Pattern.compile("\\s*、\\s*");

  private final Set<String> pairs;

  private Relevance(Set<String> pairs) {
    this.pairs = pairs;
  }

  /** What is relevant to a post. */
  static Relevance of(String aim) {
    return new Relevance(pairs(aim));
  }

  /** A line with its relevant items first; empty if that changes nothing. */
  Optional<String> first(String line) {
    String label = Labels.before(line);
    String rest = line.substring(label.length());
    String end = rest.endsWith("。") ? "。" : "";
    List<String> items = List.of(ITEM.split(rest.substring(0, rest.length() - end.length()).strip()));
    List<String> sorted = new ArrayList<>(items.stream().filter(this::suits).toList());
    items.stream().filter(Predicate.not(this::suits)).forEach(sorted::add);
    boolean list = rest.indexOf('、') >= 0 && !rest.contains("，");
    return list && !sorted.equals(items) ? Optional.of(label + String.join("、", sorted) + end) : Optional.empty();
  }

  private boolean suits(String item) {
    return pairs(item).stream().anyMatch(pairs::contains);
  }

  private static Set<String> pairs(String text) {
    return IntStream.range(0, Math.max(0, text.length() - 1))
        .mapToObj(at -> text.substring(at, at + 2))
        .filter(pair -> pair.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
        .filter(pair -> !COMMON.contains(pair))
        .collect(Collectors.toUnmodifiableSet());
  }
}
