package org.mamapost.shanghai;

import java.time.LocalDate;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.time.DateRange;

/** The notice on the trial of 生育友好岗, as the press quotes it; its number was not found. */
final class ShanghaiNotice {

  /** A carrier of whom nobody noted more than that it is of the press. */
  static final String NOT_NOTED = "转载规定的媒体（未记具体网址）";

  /** Announced on that day; no day of its own, no end of the trial and no clause numbers were seen. */
  static final DateRange IN_FORCE = DateRange.startingOn(LocalDate.of(2024, 12, 20));

  static final Document DOCUMENT = new Document("关于开展“生育友好岗”就业模式试点工作的通知", "关于开展“生育友好岗”就业模式试点工作的通知",
      List.of("上海市人力资源和社会保障局", "上海市总工会", "上海市妇女联合会"), Stated.unknown());

  private ShanghaiNotice() {}

  static Citation press(String clause, String quote, String carrier) {
    return new Citation(DOCUMENT, clause, quote, EvidenceGrade.PRESS, Stated.of(carrier));
  }
}
