package org.mamapost.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CatalogueRow;

class GuideCommandTest {

  static List<String> rows() {
    return WeihaiCatalogue.catalogue().rows().stream().map(CatalogueRow::code).toList();
  }

  /** What a guide tells an employer to write is a post of the row, by the check itself. */
  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfAGuideConforms(String code) {
    List<String> page = Ran.inProcess(Locale.CHINA, "", "guide", code).out().lines().toList();
    int heading = page.indexOf("符合的岗位示例（表格两行）：") + 1;
    String table = page.get(heading) + "\n" + page.get(heading + 1) + "\n";
    JsonNode checked = Ran.inProcess(Locale.CHINA, table, "validate", "--format", "json", "-").objects().get(0);
    assertEquals("conforms", checked.get("verdict").asText(), () -> table + checked);
    assertEquals("[\"" + code + "\"]", checked.get("rows").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"domestic-service", "家政服务", "domestic service"})
  void aRowIsFoundByItsCodeOrItsName(String name) {
    Ran ran = Ran.inProcess(Locale.UK, "", "guide", name, "--format", "markdown", "--lang", "zh");
    assertTrue(ran.out().startsWith("# 家政服务“妈妈岗”工作指引\n"), ran.out());
    assertTrue(ran.out().contains("| 时间安排 | 每天固定时间工作2-3小时 | 每天固定2小时 |"), ran.out());
    assertEquals(0, ran.exit());
  }

  @ParameterizedTest
  @CsvSource({"zh, 社会保险或商业保险, 劳动合同或劳务协议",
      "en, social insurance or commercial insurance, labour contract or service agreement"})
  void termsToChooseFromAreJoinedAsACellReadsThem(String language, String insurance, String contract) {
    String page = Ran.inProcess(Locale.UK, "", "guide", "domestic-service", "--lang", language).out();
    assertTrue(page.contains(insurance + "\n") && page.contains(contract + "\n"), page);
  }

  @Test
  void withoutANameThereIsAPageForEveryRow() {
    String pages = Ran.inProcess(Locale.UK, "", "guide", "--format", "markdown").out();
    assertEquals(18, pages.lines().filter(line -> line.startsWith("# ")).count());
  }

  @Test
  void theUrbanWelfarePostIsToldOfTheContractThatTheRegulationAsksFor() {
    String page = Ran.inProcess(Locale.UK, "", "guide", "urban-public-welfare").out();
    assertTrue(page.contains("《山东省就业促进条例》 第四十四条"), page);
  }

  @Test
  void anUnknownRowIsRefusedWithThoseThereAre() {
    Ran ran = Ran.inProcess(Locale.UK, "", "guide", "nobody");
    assertEquals(2, ran.exit());
    assertTrue(ran.err().startsWith("\"nobody\" is no row of this catalogue; it has: full-companion 全程陪伴型, "),
        ran.err());
  }
}
