package org.mamapost.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;

/** The numbers of documents as documents spell them. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      每年定额7800元         | 7800元   | true
      每年定额 7,800 元      | 7800元   | true
      1.2万元、2000元        | 1.2万元  | true
      1.2万元、2000元        | 2000元   | true
      最高30万元             | 30万元   | true
      最高30万元             | 3万元    | false
      三百元                 | 300元    | true
      一万二千元             | 12000元  | true
      每月100元/人           | 10元     | false
      """)
  void amounts(String sentence, String amount, boolean spelled) {
    assertEquals(spelled, Numbers.spells(sentence, Yuan.parse(amount)));
  }

  @ParameterizedTest
  @CsvSource({"三年, 3, true", "年满四十周岁, 40, true", "十二个月, 12, true", "两次, 2, true", "二十一, 21, true",
      "三十六个月, 36, true", "三十六个月, 6, false", "培育10个, 10, true", "两百零五, 205, true"})
  void counts(String sentence, int number, boolean spelled) {
    assertEquals(spelled, Numbers.spells(sentence, number));
  }

  @ParameterizedTest
  @CsvSource({"不超过2/3, 2, 3, true", "三分之二, 2, 3, true", "按50%, 1, 2, true", "≤ 2/3 of it, 2, 3, true",
      "按50%, 2, 3, false", "三分之一, 2, 3, false"})
  void shares(String sentence, int part, int whole, boolean spelled) {
    assertEquals(spelled, Numbers.spells(sentence, new Share(part, whole)));
  }

  @Test
  void hoursAndWhatIsNoNumber() {
    assertEquals(true, Numbers.spells("每天固定时间工作2-3小时", HoursRange.of(2, 3)));
    assertEquals(false, Numbers.spells("每天固定时间工作2-3小时", HoursRange.of(2, 4)));
    assertEquals(true, Numbers.spells("自发布之日起", LocalDate.of(2025, 4, 21)));
  }
}
