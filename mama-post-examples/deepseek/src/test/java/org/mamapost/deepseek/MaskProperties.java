package org.mamapost.deepseek;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.mamapost.spi.resume.Resume;
import org.mamapost.spi.resume.ResumeDesk;
import org.mamapost.spi.resume.ResumeRequest;

/** What identifies or reaches somebody is in no byte that a server receives, however it is written. */
class MaskProperties {

  private static LoopbackServer server;
  private static ResumeDesk desk;

  @BeforeContainer
  static void start() throws IOException {
    server = new LoopbackServer(LoopbackServer.says("{\"edits\":[]}"));
    desk = ResumeDesk.of(DeepSeekAdvisor.of(
        server.settings("budget.requests", "10000", "budget.characters", "100000000"), new NoWaiting(),
        Clock.systemUTC()));
  }

  @AfterContainer
  static void stop() {
    server.close();
  }

  /**
   * Something to be masked.
   *
   * @param written as it stands in the résumé
   * @param core what must not be seen of it
   */
  record Secret(String written, String core) {}

  private static Arbitrary<String> digits(int length) {
    return Arbitraries.strings().numeric().ofLength(length);
  }

  private static Arbitrary<Secret> number(Arbitrary<String> digits) {
    Arbitrary<String> between = Arbitraries.of("", "", "-", " ", ".", "\u200B", "－", " - ");
    Arbitrary<Boolean> wide = Arbitraries.of(false, false, true);
    return Combinators.combine(digits, between, Arbitraries.of(3, 4, 6), wide).as((number, gap, step, full) -> {
      String shown = full ? number.chars().mapToObj(c -> c >= '0' && c <= '9' ? (char) (c - '0' + '０') : (char) c)
          .map(String::valueOf).collect(Collectors.joining()) : number;
      StringBuilder written = new StringBuilder();
      for (int at = 0; at < shown.length(); at += step) {
        written.append(at == 0 ? "" : gap).append(shown, at, Math.min(shown.length(), at + step));
      }
      return new Secret(written.toString(), shown.substring(0, 5));
    });
  }

  @Provide
  Arbitrary<Secret> secrets() {
    Arbitrary<String> identity = Combinators.combine(digits(6), Arbitraries.of("19900101", "20051231"), digits(3),
        Arbitraries.of("X", "x", "7")).as((place, birth, order, check) -> place + birth + order + check);
    Arbitrary<String> street = Arbitraries.of("新威", "海滨北", "文化中", "世昌大");
    Arbitrary<Secret> addresses = Combinators.combine(street, Arbitraries.of("路", "街", "小区", "花园"),
            Arbitraries.of("12号", "3号楼2单元501室", "5栋", "十二号"), Arbitraries.of("", "威海市环翠区", "山东省威海市", "住"))
        .as((name, kind, number, city) -> new Secret(city + name + kind + number, name + kind));
    Arbitrary<Secret> labelled = Combinators.combine(Arbitraries.of("微信号：", "QQ: ", "住址：", "籍贯：", "护照："),
            Arbitraries.of("abc_007", "某某庄", "E12345")).as((label, value) -> new Secret(label + value, value));
    Arbitrary<Secret> mails = Arbitraries.of("wang.xm@example.org", "a-b@例子.中国", "w@qq.com")
        .map(mail -> new Secret(mail, mail.substring(0, mail.indexOf('@') + 1)));
    Arbitrary<String> mobiles = digits(9).map(rest -> "13" + rest);
    Arbitrary<String> landlines = digits(8).map(rest -> "0631" + rest);
    return Arbitraries.oneOf(number(identity), number(digits(15)), number(mobiles), number(landlines),
        number(digits(19)), number(digits(16)), addresses, labelled, mails);
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of("", "手机", "照护过3名新生儿，", "2019.03-2021.05 蓝海家政公司 ", "（", "家住", "，", "[[N1]]");
  }

  @Property(tries = 150)
  void nothingMaskedIsInWhatTheServerReceives(@ForAll("secrets") Secret one, @ForAll("secrets") Secret other,
      @ForAll("noise") String before, @ForAll("noise") String between) {
    String text = "简历\n" + before + one.written() + "\n工作经历\n" + between + other.written() + "；会做饭\n";
    int request = server.received().size();
    desk.advise(ResumeRequest.of(Resume.of(text)));
    String wire = new String(server.received().get(request), UTF_8);
    String seen = server.data(request).toString();
    for (Secret secret : List.of(one, other)) {
      assertFalse(wire.contains(secret.core()) || seen.contains(secret.core()), text + seen);
    }
  }

  @Property
  void whatIsMaskedIsPutBack(@ForAll("secrets") Secret one, @ForAll("noise") String before,
      @ForAll("noise") String behind) {
    String line = before + one.written() + behind;
    Mask mask = Mask.of(List.of("王某", line));
    assertEquals(line, mask.off(mask.over(line)));
  }

  @Example
  void anAddressIsMaskedHoweverShortItIsWritten() {
    for (String address : List.of("环翠区陶家夼55号楼301室", "福海山庄12号楼3单元402", "竹岛陶家夼55号", "田和小区5-3-402", "统一路12-3-501",
        "海滨北路海景花园B座1203", "高区田和小区5-3-402")) {
      for (String before : List.of("", "家住", "现住", "地 址 ", "女，35岁，")) {
        String line = before + address;
        String seen = Mask.of(List.of("个人简历", line)).over(line);
        assertFalse(address.chars().anyMatch(c -> Character.isDigit(c) && seen.replaceAll("35岁|\\[\\[.*?]]", "")
            .indexOf(c) >= 0), line + " -> " + seen);
      }
    }
  }

  @Example
  void aNumberIsMaskedWhateverStandsBetween() {
    for (String line : List.of("138,1234,5678", "138，1234，5678", "138*1234*5678", "138、1234、5678", "壹叁捌壹贰叁肆伍陆柒捌")) {
      assertEquals("[[N1]]", Mask.of(List.of("个人简历", line)).over(line));
    }
  }

  @Example
  void aLineOfThousandsOfDigitsIsMaskedToo() {
    String line = "138 ".repeat(3000);
    assertFalse(Mask.of(List.of("个人简历", line)).over(line).contains("138 138"));
  }

  @Example
  void whatIsLabelledWithoutAColonIsMasked() {
    for (String line : List.of("姓名 王小某", "姓名　王小某", "姓 名：王 某", "微信 lili_1988", "微信号lili_1988", "QQ 12345")) {
      String seen = Mask.of(List.of("个人简历", line)).over(line);
      assertFalse(seen.contains("某") || seen.matches(".*(1988|lili|12345).*"), line + " -> " + seen);
    }
  }

  @Example
  void datesNumbersAndEmployersStayForTheModelToSee() {
    for (String line : List.of("2019.03-2021.05 蓝海家政公司 月嫂", "2019-2021", "2019/03/01 - 2021/05/31", "2019年3月至今",
        "照护过3名新生儿，月薪8000元", "一、二、三年级", "持有育婴员证（五级）", "2019.03.15号入职", "3月15号入职，5月1号离职",
        "示例社区2018-2021 面案", "知道3-6岁儿童的作息", "一路5-8名", "做过3、4、5号线的保洁", "姓名、年龄均属虚构")) {
      assertEquals(line, Mask.of(List.of("个人简历", line)).over(line));
    }
  }

  @Example
  void herNameIsMaskedWhereverItStands() {
    Mask mask = Mask.of(List.of("王小某", "姓 名：王小某", "王小某擅长烹饪"));
    assertEquals("[[P1]]擅长烹饪", mask.over("王小某擅长烹饪"));
    assertEquals("[[P1]]的简历", Mask.of(List.of("王小某的简历")).over("王小某的简历"));
  }
}
