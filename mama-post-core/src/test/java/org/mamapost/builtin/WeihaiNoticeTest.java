package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;

class WeihaiNoticeTest {

  private static final String TEXT = AnnexSpans.withoutWhiteSpace(WeihaiNotice.text());

  @Test
  void opensWithTheTitleAndTheNumberThatTheDocumentCarries() {
    Document notice = WeihaiNotice.document();
    assertTrue(TEXT.startsWith(notice.title() + notice.number()), notice::toString);
  }

  @Test
  void isSignedAndDatedAsTheDocumentSays() {
    Document notice = WeihaiNotice.document();
    LocalDate dated = notice.dated().value().orElseThrow();
    String signature = String.join("", notice.issuers())
        + dated.getYear() + "年" + dated.getMonthValue() + "月" + dated.getDayOfMonth() + "日";
    assertTrue(TEXT.contains(signature), signature);
  }

  @Test
  void isTheTextAsReceivedByteForByte() throws NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(WeihaiNotice.text().getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "aeaa0f0a6af166ec24f0ce96ba3e89532f54f31f3c3ebd66849b167c78bf36da", HexFormat.of().formatHex(digest));
  }

  @Test
  void citesItselfAsTheDocumentAtHand() {
    Citation citation = WeihaiNotice.cite("正文(三)", "每人每年7800元");
    assertEquals("威人社字〔2025〕6号 正文(三)“每人每年7800元”", citation.toString());
    assertEquals(EvidenceGrade.DOCUMENT, citation.grade());
  }

  @Test
  void refusesToCiteNothing() {
    assertThrows(IllegalArgumentException.class, () -> WeihaiNotice.cite("正文(三)", " "));
  }
}
