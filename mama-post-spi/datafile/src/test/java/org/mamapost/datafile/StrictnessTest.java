package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.spi.PolicyFile;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Every way in which a file is refused, each with its line, its column and nothing said beside. */
class StrictnessTest {

  private static final String CITY = Samples.sampleCity();

  /** A faulty file, and what it is refused for. */
  private record Case(String name, byte[] file, List<String> faults) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case file(String name, String text, String... faults) {
    return new Case(name, text.getBytes(StandardCharsets.UTF_8), List.of(faults));
  }

  /** The sample city with one line written otherwise. */
  private static Case line(int line, String instead, String... faults) {
    return file(line + ": " + instead, Samples.with(CITY, line, instead), faults);
  }

  static Stream<Case> cases() {
    return Stream.of(characters(), yaml(), head(), documents(), catalogue(), values(), code()).flatMap(all -> all);
  }

  private static Stream<Case> characters() {
    return Stream.of(
        new Case("GB18030", CITY.getBytes(java.nio.charset.Charset.forName("GB18030")), List.of("8:14 not-utf-8")),
        new Case("a byte cut off", Arrays.copyOf("id: 市".getBytes(StandardCharsets.UTF_8), 6),
            List.of("1:5 not-utf-8")),
        new Case("too large", " ".repeat((1 << 20) + 1).getBytes(StandardCharsets.UTF_8), List.of("1:1 too-large")),
        line(3, "version:\t1", "3:9 tab"),
        line(9, "    title: 关于\u0007“妈妈岗”", "9:14 unseen"),
        line(9, "    title: 𠀀关于\u202E“妈妈岗”的通知\u200B", "9:15 unseen", "9:24 unseen"),
        line(9, "    title: 关于\uFEFF“妈妈岗”", "9:14 unseen"),
        line(9, "    title: 关于\r“妈妈岗”", "9:14 unseen"),
        line(9, "    title: 关于\u2028“妈妈岗”", "9:14 unseen"),
        line(9, "    title: 关于\uFFFF“妈妈岗”", "9:14 unseen"),
        line(9, "    title: \"关于\\a“妈妈岗”\"", "9:12 escaped-unseen"),
        line(9, "    title: \"关于\\u202E“妈妈岗”\"", "9:12 escaped-unseen"));
  }

  private static Stream<Case> yaml() {
    return Stream.of(
        file("empty", "", "1:1 empty-file"),
        file("comments only", "# a city\n", "1:1 empty-file"),
        file("a text", "city\n", "1:1 no-mapping"),
        file("a list", "- city\n", "1:1 no-mapping"),
        file("an empty document", "---\n---\n", "2:1 null", "3:1 null"),
        line(4, "region: 542500: 1", "4:15 syntax"),
        line(5, "in-force: {first-day: 2025-03-01", "5:23 folded", "6:10 syntax"),
        // A fault of which the parser does not say where: told where it was read up to.
        line(35, "      contract: {says:\n} 劳动合同, means: 劳动合同}", "35:23 null", "35:23 syntax"),
        line(4, "region: *region", "4:9 alias"),
        line(4, "region: &region 542500", "4:9 anchor"),
        line(4, "region: !!int 542500", "4:9 tag"),
        line(5, "in-force: !range {first-day: 2025-03-01, last-day: none}", "5:11 tag"),
        line(13, "<<: {a: b}\ndocument: notice", "13:1 merge"),
        line(1, "%YAML 1.2\n---\nformat: 1", "1:1 directive"),
        line(1, "%TAG ! tag:x,2025:\n---\nformat: 1", "1:1 directive"),
        line(4, "region:", "4:8 null"),
        line(4, "region: ~", "4:9 null"),
        line(4, "region: null", "4:9 null"),
        line(4, "region: ''", "4:9 blank-edge"),
        line(9, "    title: ' 关于'", "9:12 blank-edge"),
        line(9, "    title: 关于开发\n      “妈妈岗”的通知", "9:12 folded"),
        line(9, "    title: '关于开发\n      “妈妈岗”的通知'", "9:12 folded"),
        line(9, "    title: \"关于开发\n      “妈妈岗”的通知\"", "9:12 folded"),
        line(9, "    title: |\n      关于开发“妈妈岗”的通知", "9:12 folded"),
        line(9, "    title: >-\n      关于开发“妈妈岗”的通知", "9:12 folded"),
        line(13, "? [a]\n: b\ndocument: notice", "13:3 key-no-word"),
        line(13, "deep: " + "[".repeat(12) + "]".repeat(12) + "\ndocument: notice", "13:18 too-deep"));
  }

  private static Stream<Case> head() {
    return Stream.of(
        line(1, "format: 2", "1:9 other-format"),
        line(2, "identity: sample-city", "1:1 missing-key", "2:1 unknown-key"),
        line(3, "version: 1\nversion: 2", "4:1 duplicate-key"),
        line(2, "id: Sample City", "2:5 no-id"),
        line(2, "id: {a: b}", "2:5 no-text"),
        line(4, "region: 100000", "4:9 unknown-region"),
        line(4, "region: 542599", "4:9 unknown-region"),
        line(4, "region: 威海", "4:9 unknown-region"),
        line(5, "in-force: {first-day: 2025-02-29, last-day: 2025年}", "5:23 no-day", "5:45 no-day-or-none"),
        line(5, "in-force: {first-day: +12025-02-28, last-day: 2026-1-1}", "5:23 no-day", "5:47 no-day-or-none"),
        line(5, "in-force: {first-day: 2025-03-01, last-day: 2025-02-28}", "5:45 last-before-first"),
        line(5, "in-force: {first-day: 2025-03-01}", "5:11 missing-key"),
        line(5, "in-force: as-policy", "5:11 no-mapping"),
        line(3, "version: 1\npriority: 1.5", "4:11 no-whole"),
        line(3, "version: 1\npriority: 9999999999", "4:11 no-whole"),
        line(3, "version: 1\nkind: notice", "4:7 unknown-kind"),
        line(3, "version: 1\nkind: law", "4:7 law-alone"),
        line(3, "version: 1\nabove: shandong", "4:8 elsewhere.layer"),
        line(3, "version: 1\nabove: chine", "4:8 unknown.layer"),
        file("two priorities", CITY + "---\n" + CITY.replace("version: ", "priority: 1\nversion: "),
            "67:5 other-priority"));
  }

  private static Stream<Case> documents() {
    return Stream.of(
        line(6, "documents: []\nunknown:", "6:12 no-ids", "7:1 unknown-key"),
        line(7, "  Notice:", "7:3 no-id", "13:11 unknown-document"),
        line(13, "document: notce", "13:11 unknown-document"),
        line(13, "document: notice\nabove: china\ndocuments:\n  notice: {}", "15:1 duplicate-key"),
        line(7, "  notice: {number: 1, title: 1, issuers: [], dated: unknown}\n  notice:",
            "8:3 declared-twice", "18:3 catalogue-not-at-hand", "19:13 no-grade"),
        line(9, "    title: unknown", "9:12 not-read"),
        line(9, "    title: 未知", "9:12 not-read"),
        line(10, "    issuers: 示例市", "10:14 no-list"),
        line(11, "    dated: none", "11:12 no-day-or-unknown"),
        line(12, "    grade: 传闻", "12:12 unknown-term"),
        line(12, "    grade: 官方网页或法律文本", "8:5 no-carrier"),
        line(12, "    grade: 媒体或转载\n    carrier: unknown", "13:14 carrier-unnamed"),
        line(12, "    last-verified: 2025-03-02", "17:3 catalogue-not-at-hand", "18:13 no-grade"),
        line(18, "  standing: {clause: 第一条, quote: 鼓励, document: notise}", "18:48 unknown-document"),
        line(18, "  standing: {clause: 第一条, quote: 鼓励, grade: 媒体或转载, carrier: 示例日报, page: 3}",
            "18:67 unknown-key"));
  }

  private static Stream<Case> catalogue() {
    return Stream.of(
        line(17, "  modality: 倡导", "17:13 unknown-term"),
        line(23, "      employers: [企业, 公司]", "23:23 unknown-term"),
        line(23, "      employers: [企业, enterprise]", "23:23 twice"),
        line(27, "      group: flexibel", "27:14 unknown-group"),
        line(26, "    - type: domestic", "26:13 unknown-type"),
        line(26, "    - type: {code: sales, chinese: 销售, english: sales}", "26:20 known-type"),
        line(26, "    - type: courtyard-work", "26:13 unknown-type"),
        line(26, "    - stage: 全程陪伴型", "26:7 ages-of-stage"),
        line(26, "    - type: sales\n      stage: 全程陪伴型", "26:7 type-or-stage", "26:7 ages-of-stage"),
        line(26, "    - ages: {says: 0-3周岁, from: 零, to: 3}",
            "26:7 type-or-stage", "26:7 ages-of-stage", "26:33 no-whole"),
        line(26, "    - stage: 全程陪伴型\n      ages: {says: 3-0周岁, from: 3, to: 0}", "26:7 refused"),
        line(31, "      time: {says: 每天工作1-4小时, means: 每天工作1-4小时}", "31:38 unknown-time"),
        line(31, "      time: {says: 每天工作4-1小时, means: 每天固定时间工作4-1小时}", "31:38 unknown-time"),
        line(32, "      place: {says: 地点特定}", "32:14 missing-key"),
        line(32, "      place: 地点特定", "32:14 no-mapping"),
        line(33, "      pay: {says: 按时计酬, means: 按时计酬}", "33:32 unknown-term"),
        line(34, "      insurance: {says: 社会保险, means: {any-of: [社会保险]}}", "34:38 several-terms"),
        line(34, "      insurance: {says: 社会保险, means: {any-of: [社会保险, 社保]}}", "34:54 twice"),
        line(34, "      insurance: {says: 社会保险, means: {}}", "34:38 one-joining"),
        line(36, "      skills: {says: 技能, means: [基础技能, 特定技能]}", "36:33 no-mapping"),
        line(38, "    - type: domestic-service", "38:7 twice"));
  }

  private static Stream<Case> values() {
    return Stream.of(
        line(15, "  Sample.Subsidy: {type: 金额, chinese: 补贴, english: subsidy}",
            "15:3 no-code", "51:10 unknown-parameter"),
        line(15, "  sample-city.post-subsidy: {type: 浮点, chinese: 补贴, english: subsidy}", "15:36 unknown-term"),
        line(15, "  labour.least-age: {type: 整数, chinese: 年龄, english: age}",
            "15:3 known-key", "51:10 unknown-parameter"),
        line(15, "  sample-city.post-subsidy: {type: 整数, chinese: 补贴, english: subsidy}", "52:12 no-whole"),
        line(15, "  sample-city.post-subsidy: {type: 小数, chinese: 补贴, english: subsidy}", "52:12 no-decimal"),
        line(15, "  sample-city.post-subsidy: {type: 份额, chinese: 补贴, english: subsidy}", "52:12 no-share"),
        line(15, "  sample-city.post-subsidy: {type: 时长, chinese: 补贴, english: subsidy}", "52:12 no-hours"),
        line(51, "  - key: sample-city.subsidy", "51:10 unknown-parameter"),
        line(52, "    value: 200", "52:12 no-yuan"),
        line(52, "    value: [200元]", "52:12 no-text"),
        line(53, "    binding: 不得低于", "53:14 unknown-term"),
        line(54, "    in-force: {first-day: 2025-03-01, last-day: nie}", "54:49 no-day-or-none"),
        line(50, "parameters:\n  - {key: sample-city.post-subsidy, value: 100元, binding: 统一标准, in-force: as-policy,"
            + " cite: {clause: 第二条, quote: 100元}}", "52:5 two-values"),
        line(57, "  UnderTwelf: NOT_INCLUDED", "57:3 unknown-question"),
        line(57, "  UnderTwelve: EXCLUDED", "57:16 unknown-reading"),
        line(57, "  UnderTwelve: INCLUDED\n  UnderTwelve: INCLUDED", "58:3 declared-twice"),
        line(56, "interpretations: none\nanother:", "56:18 no-ids", "57:1 unknown-key"),
        line(61, "    english: ", "61:13 null"),
        line(63, "    what: {chinese: '补贴{0}元', english: a room}", "63:21 brace"));
  }

  private static Stream<Case> code() {
    String city = CITY;
    return Stream.of(
        file("a scheme of another city's", city + "schemes: [startup-loan]\n", "65:11 elsewhere.scheme"),
        file("a scheme of nobody's", city + "schemes: [startup-lone]\n", "65:11 unknown.scheme"),
        file("a protection", city + "protections: [maternity]\n", "65:15 unknown.protection"),
        file("the same protection twice",
            city + "protections: [maternity-leave, maternity-leave]\n", "65:32 twice"),
        file("a protection that is there already",
            city + "above: china\nprotections: [maternity-leave]\n", "66:15 already-there"),
        file("a rule of law of another province's", city + "law-rules: [law.single-line-injury]\n",
            "65:13 elsewhere.law-rule"),
        file("a rule of law", city + "law-rules: [law.hours]\n", "65:13 unknown.law-rule"),
        file("a rule of law that is there already", city + "above: china\nlaw-rules: [law.age]\n",
            "66:13 already-there"),
        file("a rule for complaints", city + "advice: [noise]\n", "65:10 unknown.advice"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itIsRefusedWithLineAndColumn(Case faulty) {
    PolicyFile file = Samples.read(faulty.file());
    assertEquals(faulty.faults(), Samples.faults(file), () -> file.refusals().toString());
    assertEquals(List.of(), file.policies());
    file.refusals().forEach(refusal -> {
      assertTrue(refusal.render(Language.ENGLISH).startsWith("city.yaml, line "), refusal::toString);
      assertTrue(refusal.render(Language.CHINESE).startsWith("city.yaml 第"), refusal::toString);
    });
  }

  // Nothing of the library's is refused to everybody, and no key of its own has values that only code can give.
  private static final Set<String> WITHOUT_A_CASE = Set.of(
      "fault", "more", "nearest", "nothing", "elsewhere.protection", "elsewhere.advice", "value-in-code");

  @Test
  void everySentenceHasACase() throws IOException {
    Set<String> shown = cases().flatMap(faulty -> faulty.faults().stream())
        .map(fault -> fault.substring(fault.indexOf(' ') + 1)).collect(Collectors.toCollection(TreeSet::new));
    shown.addAll(WITHOUT_A_CASE);
    assertEquals(keys(), shown);
  }

  private static Set<String> keys() throws IOException {
    try (InputStream in = PolicyYaml.class.getResourceAsStream("fault/messages_en.properties")) {
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words.stringPropertyNames().stream()
          .filter(key -> !key.startsWith("un") || key.startsWith("unknown") || key.startsWith("unseen"))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  @Test
  void theSampleItselfIsUsed() {
    assertEquals("sample-city", Samples.policy(CITY).id());
  }

  @Test
  void whatWindowsEditorsWriteIsReadAsItIs() {
    SamePolicy.assertSame(Samples.policy(CITY), Samples.policy("\uFEFF" + CITY.replace("\n", "\r\n")));
    assertEquals(List.of("4:9 unknown-region"),
        Samples.faults(Samples.read("\uFEFF" + Samples.with(CITY, 4, "region: 0").replace("\n", "\r\n"))));
    assertEquals(List.of("1:9 other-format"),
        Samples.faults(Samples.read("\uFEFF" + Samples.with(CITY, 1, "format: 0"))));
  }

  @Test
  void aTextMayGoOverSeveralLinesWithoutASpaceBetween() {
    SamePolicy.assertSame(Samples.policy(CITY),
        Samples.policy(Samples.with(CITY, 9, "    title: \"关于开发\\", "      “妈妈岗”\\", "      的通知\"")));
  }

  @Test
  void allFaultsOfAFileAreToldAtOnce() {
    String twice = Samples.with(Samples.with(CITY, 52, "    value: 200"), 33, "      pay: 按件");
    String faulty = Samples.with(twice, 4, "regoin: 1");
    assertEquals(List.of("1:1 missing-key", "4:1 unknown-key", "33:12 no-mapping", "52:12 no-yuan"),
        Samples.faults(Samples.read(faulty)));
  }

  @Test
  void aSentenceSaysWhatWasReadWhatIsAllowedAndWhatIsNear() {
    Message refusal = Samples.read(Samples.with(CITY, 33, "      pay: {says: 按时计酬, means: 按时计酬}")).refusals().get(0);
    assertEquals("city.yaml, line 33, column 32: “按时计酬” is none of piece rate, project rate, task rate, monthly pay, "
        + "hourly pay, own earnings; did you mean “hourly pay”?", refusal.render(Language.ENGLISH));
    assertEquals("city.yaml 第33行第32列：“按时计酬”不在以下各项中：按件计酬、按项目计酬、按完成任务量计酬、按月计酬、按小时计酬、自主创收；"
        + "是否为“按小时计酬”？", refusal.render(Language.CHINESE));
  }

  @Test
  void whereMuchIsWrongTheRestIsCounted() {
    String rows = Stream.iterate(1, i -> i + 1).limit(150)
        .map(i -> "nonsense-" + i + ": x\n").collect(Collectors.joining());
    PolicyFile file = Samples.read(CITY + rows);
    assertEquals(101, file.refusals().size());
    assertEquals("city.yaml: 50 more faults are not listed; mend these first", file.refusals().get(100).toString());
  }
}
