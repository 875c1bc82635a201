package org.mamapost.deepseek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts tokens such as {@code [[N1]]} in the place of what identifies or reaches somebody: identity numbers, phones,
 * bank cards and any other long number, e-mail, accounts, addresses, her name. Rather one too many than one too few: a
 * token comes back as what it stands for, so nothing is lost by it.
 */
final class Mask {

  private static final String DIGIT = "[\\p{Nd}\\p{No}零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]";
  private static final String BETWEEN = "[\\s\\p{Z}\\p{Cf}\\p{Pd}.·_/~()（）,，、*＊]{0,3}";
  private static final String REST = "\\s*[:：]\\s*([^\\s].*)";

  // A token of the text's own would come back as somebody's number.
  private static final Pattern TOKEN = Pattern.compile("\\[\\[[A-Z]\\d+]]");
  // With an end, because the stack has one too; what goes on behind it is found as another number.
  private static final Pattern LONG_NUMBER =
      Pattern.compile("[+＋]?" + DIGIT + "(?:" + BETWEEN + DIGIT + "){6,200}(?:" + BETWEEN + "[XxＸｘ])?");
  private static final Pattern DATE = Pattern.compile("(?:19|20)\\d\\d(?:[-./](?:0?[1-9]|1[0-2]))?"
      + "(?:[-./](?:0?[1-9]|[12]\\d|3[01]))?");
  private static final Pattern DATES = Pattern.compile(DATE + "(?:\\s*[-–—~,，、]\\s*" + DATE + "){0,3}");

  private static final Pattern E_MAIL = Pattern.compile("[^\\s，,；;：:、<>()（）|]+[@＠][^\\s，,；;、<>()（）|]+");
  private static final Pattern LABELLED = Pattern.compile("(?i)(?:身份证|证件号|护照|通行证|银行卡|卡号|账号|帐号|电话|手机|联系|邮箱|邮件"
      + "|微信|wechat|qq|支付宝|住址|地址|现居|居住|户籍|户口|籍贯|address|phone|mobile|e-?mail|passport)[^:：]{0,8}" + REST);
  private static final Pattern ACCOUNT =
      Pattern.compile("(?i)(?:微信|wechat|vx|v信|qq)\\s*(?:号码?|id)?\\s*([A-Z0-9_\\-]{5,})");
  private static final Pattern HOME =
      Pattern.compile("(?:家住|现住|现居|住址|地\\s*址\\s|居住(?:地|于|在))\\s*([^\\s，,；;。|:：][^，,；;。|]{1,39})");
  private static final String PLACE = "[\\p{IsHan}\\p{Nd}A-Za-z]";
  private static final String BEHIND = PLACE.replace("]", "#＃\\p{Pd}\\s]") + "{0,24}";
  private static final Pattern ADDRESS = Pattern.compile(
      PLACE + "{1,40}(?:路|街|巷|弄|道|胡同|小区|花园|家园|社区|村|苑|里|公寓|大厦|广场)" + PLACE.replace("]", "#＃\\p{Pd}]")
      + "{0,16}[\\p{Nd}A-Za-z一二三四五六七八九十百]\\s?(?:号|栋|幢|座|单元|室|楼|户|组)" + BEHIND
      // 55号楼 of a place that has no street; not a day, a shop or a bed.
      + "|\\p{IsHan}{2,20}(?<![年月日第])\\p{Nd}{1,4}\\s?(?:号楼|栋|幢|单元|号(?![线文店厂车窗桌岗机床]))" + BEHIND
      // 5-3-402; not from 3 to 6 years.
      + "|\\p{IsHan}{1,20}(?:路|街|巷|弄|小区|花园|家园|山庄|公寓|苑|里|村)\\p{IsHan}{0,8}\\p{Nd}{1,3}[A-Za-z]?"
      + "(?:\\s?\\p{Pd}\\s?\\p{Nd}{1,4}){1,3}(?!\\p{Nd}|\\s?[岁年月日个小周天名人元万%])"
      + "|\\p{IsHan}{1,20}[省市区县镇乡]\\p{IsHan}{1,20}(?:街道|社区|小区|村|花园|家园|公寓)");
  private static final Pattern NAME = Pattern.compile("(?:姓\\s*名\\s*[:：]?\\s*|(?i:name)\\s*[:：]\\s*)"
      + "(\\p{IsHan}\\s+\\p{IsHan}{1,2}(?!\\p{IsHan})|[^\\s，,；;、|]{1,20})");
  private static final Pattern NAME_ALONE =
      Pattern.compile("^\\s*(?!个人简历|求职简历|简历|基本信息|个人信息)([\\p{IsHan}·]{2,4}?)(?:的?(?:个人|求职)?简历)?\\s*$");

  private final Map<String, String> tokens = new LinkedHashMap<>();

  private Mask() {}

  /** A mask over nothing yet. */
  static Mask of(List<String> lines) {
    Mask mask = new Mask();
    mask.look(lines);
    return mask;
  }

  private void look(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank()).findFirst().ifPresent(line -> find(NAME_ALONE, 1, "P", line));
    for (String line : lines) {
      find(TOKEN, 0, "T", line);
      find(NAME, 1, "P", line);
      find(LABELLED, 1, "F", line);
      find(ACCOUNT, 1, "F", line);
      find(HOME, 1, "A", line);
      find(E_MAIL, 0, "M", line);
      find(ADDRESS, 0, "A", line);
      for (Matcher number = LONG_NUMBER.matcher(line); number.find();) {
        if (!DATES.matcher(number.group()).matches()) {
          token("N", number.group());
        }
      }
    }
  }

  private void find(Pattern pattern, int group, String letter, String line) {
    for (Matcher found = pattern.matcher(line); found.find();) {
      token(letter, found.group(group).strip());
    }
  }

  private void token(String letter, String value) {
    tokens.computeIfAbsent(value, masked -> "[[" + letter + (tokens.size() + 1) + "]]");
  }

  /** A line with its tokens; the longest value first, so that none is left over in pieces. */
  String over(String line) {
    List<String> values = new ArrayList<>(tokens.keySet());
    values.sort(Comparator.comparing(String::length).reversed());
    return values.isEmpty() ? line : replaced(line, values, tokens);
  }

  /** A line with what its tokens stand for; a token that stands for nothing stays. */
  String off(String line) {
    Map<String, String> values = new LinkedHashMap<>();
    tokens.forEach((value, token) -> values.put(token, value));
    return values.isEmpty() ? line : replaced(line, new ArrayList<>(values.keySet()), values);
  }

  /** What is masked. */
  List<String> values() {
    return List.copyOf(tokens.keySet());
  }

  // In one pass, so that nothing is looked for in what was put in.
  private static String replaced(String line, List<String> sought, Map<String, String> by) {
    Pattern any = Pattern.compile(String.join("|", sought.stream().map(Pattern::quote).toList()));
    return any.matcher(line).replaceAll(found -> Matcher.quoteReplacement(by.get(found.group())));
  }
}
