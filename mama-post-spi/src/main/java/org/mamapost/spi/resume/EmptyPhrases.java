package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds clauses that anybody writes of herself, and that tell an employer nothing. */
final class EmptyPhrases {

  private static final Pattern EMPTY = Pattern.compile(
      "(?:本人|我|性格|工作|为人|做事|也|又|且|并且|能够|能|有|具有|具备|良好的|较强的|很强的|的|\\s)*(?:" + String.join("|",
          "吃苦耐劳", "认真负责", "性格开朗", "积极向上", "乐观开朗", "热爱工作", "热情大方", "为人诚恳", "为人随和", "勤奋好学",
          "踏实肯干", "任劳任怨", "责任心强", "责任心", "团队合作精神", "团队精神", "适应能力强", "学习能力强", "沟通能力强",
          "抗压能力强", "能吃苦", "不怕苦", "不怕累", "不怕苦不怕累", "敢于挑战", "服从安排", "善于沟通", "待人真诚", "工作认真",
          "做事认真", "上进心", "爱岗敬业", "兢兢业业", "乐于助人") + ")");
  private static final Pattern CLAUSE = Pattern.compile("[^，,。；;、！!]*[，,。；;、！!]?");

  private EmptyPhrases() {}

  /**
   * What is left of a line.
   *
   * @param text the line without them; empty where nothing is left
   * @param phrases those that went, as they stood
   */
  record Stripped(String text, String phrases) {}

  /** The line without its empty clauses; empty if it has none. */
  static Optional<Stripped> strip(String line) {
    String label = Labels.before(line);
    List<String> kept = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    CLAUSE.matcher(line.substring(label.length())).results().map(MatchResult::group)
        .filter(clause -> !clause.isEmpty())
        .forEach(clause -> (isEmpty(clause) ? gone : kept).add(clause));
    String rest = String.join("", kept);
    // A label that takes something back, such as 但, goes nowhere.
    if (rest.isBlank() && !Hedges.takingBack(List.of(line)).isEmpty()) {
      return Optional.empty();
    }
    return gone.isEmpty() ? Optional.empty()
        : Optional.of(new Stripped(rest.isBlank() ? "" : label + ended(rest, line),
            gone.stream().map(EmptyPhrases::bare).collect(Collectors.joining("、"))));
  }

  private static boolean isEmpty(String clause) {
    return EMPTY.matcher(bare(clause)).matches();
  }

  private static String bare(String clause) {
    return clause.replaceAll("[，,。；;、！!]", "").strip();
  }

  // What was the middle of a sentence may be its end now.
  private static String ended(String rest, String line) {
    boolean stopped = line.endsWith("。");
    String open = rest.stripTrailing().replaceFirst("[，,、；;]$", "");
    return stopped && !open.endsWith("。") ? open + "。" : open;
  }
}
