package org.mamapost.spi.resume;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names that an edit keeps whole or leaves out, found by how they end. */
enum NameKind {
  /** Employers and schools. */
  EMPLOYER("公司|集团|企业|[工商门]?店|厂|医院|卫生院|诊所|大学|学院|学校|[中小]学|幼儿园|托儿所|中心|机构|工作室|超市|商场|餐厅|食堂|酒店|宾馆|民宿"
      + "|合作社|银行|社区|村委会|居委会|协会|妇联|事务所|局|company|ltd|inc|co|university|school|college|hospital|bank|hotel"),
  /** Certificates, degrees, grades and awards. */
  CERTIFICATE("证书?|执照|资格|职称|学位|文凭|学历|本科|大专|中专|硕士|博士|研究生|高中|初中|[高中初特]级|技师|称号|荣誉|奖|标兵|能手|先进|劳模|冠军"
      + "|certificate|licen[cs]e|diploma|degree|award|bachelor|master|doctor");

  // What ends one name and begins another; a name that holds one of them is compared in parts.
  private static final Pattern PARTS = Pattern.compile("[^\\p{L}\\p{N}]+|[在于任为的从到过曾至由]");

  private final Pattern ending;

  NameKind(String endings) {
    this.ending = Pattern.compile("(?:" + endings + ")");
  }

  /** The names in a plain text, each with what is written together with it. */
  Set<String> in(String text) {
    Set<String> names = new TreeSet<>();
    for (String part : PARTS.split(text)) {
      Matcher found = ending.matcher(part);
      while (found.find()) {
        if (isWord(part, found)) {
          names.add(part);
        }
      }
    }
    return names;
  }

  private static boolean isWord(String part, Matcher found) {
    boolean latin = found.group().charAt(0) < 0x2E80;
    return !latin || found.end() - found.start() == part.length();
  }
}
