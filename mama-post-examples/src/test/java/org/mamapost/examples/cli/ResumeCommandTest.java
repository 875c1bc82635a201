package org.mamapost.examples.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeCommandTest {

  private static final Path SAMPLE = Path.of("src", "main", "samples", "resume.txt");
  private static final String TEXT = "求职意向\n月嫂\n技能\n编织、养老护理\n工作经历\n2019年 蓝海公司\n教育经历\n高中\n自我评价\n能吃苦，会做面食\n";

  @TempDir
  private Path folder;

  private static Ran run(Locale locale, String text, String... options) {
    return Ran.inProcess(locale, text,
        Stream.concat(Stream.of("resume", "-"), Stream.of(options)).toArray(String[]::new));
  }

  @Test
  void editsAreShownAsLinesThatGoAndComeWithTheirGrounds() {
    Ran ran = run(Locale.CHINA, TEXT, "--row", "家政服务");
    assertEquals(0, ran.exit());
    assertEquals(List.of(
        "1 [亮点凸显] 第4行：与所求岗位相关的排在前面", "    - 编织、养老护理", "    + 养老护理、编织",
        "2 [内容精炼] 第10行：删去人人都会写的话：能吃苦", "    - 能吃苦，会做面食", "    + 会做面食",
        "依据 威人社字〔2025〕6号 正文(八)“内容精炼”（原文）", "依据 威人社字〔2025〕6号 正文(八)“亮点凸显”（原文）",
        "修改建议 2，未提供 0，请补充 0"), ran.out().lines().toList());
  }

  @Test
  void acceptedEditsGiveTheNewTextAndNoneTheOriginal() {
    assertEquals(TEXT, run(Locale.UK, TEXT, "--accept", "none").out());
    assertEquals(TEXT.replace("能吃苦，", ""), run(Locale.UK, TEXT, "--accept", "1").out());
    assertEquals(TEXT.replace("能吃苦，", ""),
        run(Locale.UK, TEXT, "--row", "domestic-service", "--accept", "2").out());
    assertEquals(TEXT.replace("能吃苦，", "").replace("编织、养老护理", "养老护理、编织"),
        run(Locale.UK, TEXT, "--post", "养老助浴师", "--accept", "all").out());
  }

  @Test
  void theSampleIsImprovedAndStaysWhatItIs() throws IOException {
    Ran review = Ran.inProcess(Locale.UK, "", "resume", SAMPLE.toString(), "--row", "家政服务");
    assertTrue(review.out().contains("please add: there is no section \"objective\""), review.out());
    assertTrue(review.out().endsWith("edits 5, not offered 0, questions 1\n"), review.out());
    assertEquals(Files.readString(SAMPLE),
        Ran.inProcess(Locale.UK, "", "resume", SAMPLE.toString(), "--accept", "none").out());
    assertTrue(Files.readString(SAMPLE).contains("虚构"));
  }

  @Test
  void aFileOfChineseExcelsEncodingIsRead() throws IOException {
    Path file = Files.write(folder.resolve("resume.txt"), TEXT.getBytes(Charset.forName("GB18030")));
    assertEquals(TEXT, Ran.inProcess(Locale.UK, "", "resume", file.toString(), "--accept", "none").out());
  }

  @Test
  void whatCannotBeUsedIsSaidInEitherLanguage() throws IOException {
    assertEquals("nobody.txt：没有这个文件。请检查路径。\n",
        Ran.inProcess(Locale.CHINA, "", "resume", "nobody.txt").err().replace(System.lineSeparator(), "\n"));
    assertEquals(2, run(Locale.UK, "a\0b").exit());
    assertEquals(2, run(Locale.UK, "x".repeat((1 << 20) + 1)).exit());
    assertTrue(run(Locale.UK, TEXT, "--accept", "9").err().startsWith("--accept: there is no edit 9; there are 1"));
    assertTrue(run(Locale.CHINA, TEXT, "--accept", "1;2").err().startsWith("--accept：读到“1;2”"));
    assertTrue(run(Locale.UK, TEXT, "--row", "nobody").err().startsWith("\"nobody\" is no row"));
    assertTrue(run(Locale.UK, TEXT, "--advisor", "nobody").err().contains("one of offline, deepseek"));
    Path damaged = Files.write(folder.resolve("damaged.txt"), ("技".repeat(9) + "\u00ff").getBytes(UTF_8));
    Files.write(damaged, Stream.of(Files.readAllBytes(damaged), new byte[] {(byte) 0xff, 'x'})
        .reduce(new byte[0], ResumeCommandTest::joined));
    assertTrue(Ran.inProcess(Locale.UK, "", "resume", damaged.toString()).err().contains("cannot be decoded"));
  }

  private static byte[] joined(byte[] one, byte[] other) {
    byte[] all = java.util.Arrays.copyOf(one, one.length + other.length);
    System.arraycopy(other, 0, all, one.length, other.length);
    return all;
  }

  @Test
  void settingsThatCannotBeUsedAreNamed() throws IOException {
    Path settings = Files.writeString(folder.resolve("settings"), "key=secret\nretries=many\n");
    Ran ran = run(Locale.UK, TEXT, "--advisor", "deepseek", "--settings", settings.toString());
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("--settings: retries: read \"many\"; it should be a whole number from 0 to 10"));
    Files.writeString(settings, "key=\\uXYZ\n");
    assertTrue(run(Locale.UK, TEXT, "--advisor", "deepseek", "--settings", settings.toString()).err()
        .startsWith("--settings: the file of settings has a backslash"));
  }

  /** Asked over HTTP, saved, reviewed, accepted: what the model made up is refused twice. */
  @Test
  void aModelsAdviceIsSavedReviewedAndAccepted() throws IOException {
    String answer = "{\"edits\":[{\"kind\":\"conciseness\",\"from\":10,\"to\":10,\"after\":[\"会做面食\"],\"why\":\"短\"},"
        + "{\"kind\":\"highlight\",\"from\":10,\"to\":10,\"after\":[\"会做面食，持高级面点师证\"],\"why\":\"好\"},"
        + "{\"kind\":\"highlight\",\"from\":4,\"to\":4,\"after\":[\"编织、养老护理、会做面食\"],\"drawn_from\":[10],\"why\":\"多\"}]}";
    HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/chat/completions", exchange -> {
      byte[] body = new ObjectMapper().createObjectNode().set("choices", new ObjectMapper().createArrayNode()
          .add(new ObjectMapper().createObjectNode().put("finish_reason", "stop").set("message",
              new ObjectMapper().createObjectNode().put("role", "assistant").put("content", answer))))
          .toString().getBytes(UTF_8);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
      exchange.close();
    });
    server.start();
    try {
      Path settings = Files.writeString(folder.resolve("settings"),
          "key=secret\nbase-url=http://127.0.0.1:" + server.getAddress().getPort() + "\n");
      String[] asked = {"--advisor", "deepseek", "--settings", settings.toString()};
      Ran text = run(Locale.CHINA, TEXT, asked);
      assertEquals(1, text.exit(), text.err());
      assertTrue(text.out().contains("× 未提供 [亮点凸显] 第10行：模型给的理由：好\n"), text.out());
      assertTrue(text.out().contains("    ! 原文没有的证书：原文没有这样的证书、等级、学历或奖项：持高级面点师证\n"), text.out());
      assertTrue(text.out().contains("    （用到第10行的文字）\n"), text.out());
      Ran json = run(Locale.UK, TEXT, "--advisor", "deepseek", "--settings", settings.toString(), "--format", "json");
      assertEquals(List.of("edit", "edit", "refused"),
          json.objects().stream().map(object -> object.get("kind").asText()).toList());
      Path advice = Files.writeString(folder.resolve("advice.jsonl"), json.out());
      assertEquals(TEXT.replace("能吃苦，", "").replace("养老护理", "养老护理、会做面食"),
          run(Locale.UK, TEXT, "--advice", advice.toString(), "--accept", "1,2").out());
      Ran again = run(Locale.UK, TEXT, "--advisor", "deepseek", "--settings", settings.toString(), "--accept", "1");
      assertTrue(again.err().startsWith("--accept: a model asked again may answer otherwise"), again.err());
      assertEquals(2, again.exit());
    } finally {
      server.stop(0);
    }
  }

  @Test
  void adviceThatWasChangedIsCheckedAnew() throws IOException {
    String saved = run(Locale.UK, TEXT, "--format", "json").out();
    Path advice = Files.writeString(folder.resolve("advice.jsonl"), saved.replace("\"会做面食\"", "\"会做西式面食\""));
    JsonNode refused = run(Locale.UK, TEXT, "--advice", advice.toString(), "--format", "json").objects().get(0);
    assertEquals("refused", refused.get("kind").asText());
    assertEquals("WORDS", refused.get("objections").get(0).get("objection").asText());
    for (String broken : List.of("x", "{}", "{\"kind\":\"edit\"}", saved.replace("\"first\":10", "\"first\":0"))) {
      Files.writeString(advice, broken);
      Ran ran = run(Locale.UK, TEXT, "--advice", advice.toString(), "--accept", "all");
      assertEquals(1, ran.exit());
      assertEquals("", ran.out());
      assertTrue(ran.err().startsWith("this is no line that resume --format json writes"), ran.err());
    }
  }

  @Test
  void whereTheModelCannotBeAskedThereIsNoAdviceAtAll() throws IOException {
    Path settings = Files.writeString(folder.resolve("settings"),
        "key=very-secret\nbase-url=http://127.0.0.1:1\nretries=0\n");
    Ran ran = run(Locale.UK, TEXT, "--advisor", "deepseek", "--settings", settings.toString());
    assertEquals(1, ran.exit());
    assertEquals("no advice (deepseek): the server cannot be reached; there is no advice\n"
        + "edits 0, not offered 0, questions 0\n", ran.out());
    assertFalse((ran.out() + ran.err()).contains("very-secret"));
  }
}
