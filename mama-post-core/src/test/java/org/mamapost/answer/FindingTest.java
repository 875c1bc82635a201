package org.mamapost.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.text.Message;

class FindingTest {

  private static Finding.Builder finding() {
    return Finding.of("own", Severity.WARNING).saying(Message.of("own", "没有{0}", "there is no {0}", "母婴室"));
  }

  @Test
  void citesSomething() {
    assertThrows(IllegalStateException.class, () -> finding().build());
    assertThrows(NullPointerException.class,
        () -> Finding.of("own", Severity.ERROR).citing(WeihaiNotice.cite("正文(二)", "母婴室")).build());
  }

  @Test
  void isAParagraphOfWhatItSaysAndRestsOn() {
    Finding finding = finding().citing(WeihaiNotice.cite("正文(二)", "配套建立母婴室"))
        .citing(WeihaiNotice.cite("正文(一)", "灵活开发“妈妈岗”")).build();
    assertEquals("没有母婴室。依据 威人社字〔2025〕6号 正文(二)“配套建立母婴室”（原文）。"
        + "依据 威人社字〔2025〕6号 正文(一)“灵活开发“妈妈岗””（原文）。",
        finding.render(Locale.CHINA));
    assertEquals("there is no 母婴室. Basis: 威人社字〔2025〕6号 正文(二) “配套建立母婴室” (the document itself). "
        + "Basis: 威人社字〔2025〕6号 正文(一) “灵活开发“妈妈岗”” (the document itself).", finding.render(Locale.ENGLISH));
    assertEquals("own WARNING: there is no 母婴室", finding.toString());
  }

  @Test
  void holdsAPostAgainstTheCatalogueUnlessItSaysOtherwise() {
    Finding finding = finding().citing(WeihaiNotice.cite("正文(二)", "母婴室")).build();
    assertEquals(List.of(Basis.CATALOGUE, Optional.empty(), Optional.empty(), Optional.empty(), List.of()),
        List.of(finding.basis(), finding.cell(), finding.row(), finding.repair(), finding.readings()));
  }
}
