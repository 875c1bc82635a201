package org.mamapost.builtin;

import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Measure;
import org.mamapost.service.ServiceMeasures;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;

/**
 * 鲁人社字〔2024〕72号, the province's notice on the mama post, whose text was not seen. What is known of it is what others
 * quote; the day of its issue in September 2024 is not.
 */
final class ShandongNotice {

  private static final Document DOCUMENT = new Document("鲁人社字〔2024〕72号",
      "山东省人力资源和社会保障厅 山东省妇女联合会关于推行“妈妈岗”就业模式的通知",
      List.of("山东省人力资源和社会保障厅", "山东省妇女联合会"), Stated.unknown());

  static final List<Measure> MEASURES = List.of(new Measure(
      ServiceMeasures.NURSING_ROOM, Modality.MUST, Words.say("measure.shandong-nursing-room"),
      new Citation(DOCUMENT, "名录单位（引述）", "要配套建立‘妇女之家’和母婴室", EvidenceGrade.PRESS, Stated.of("jszp.org"))));

  private ShandongNotice() {}
}
