package org.mamapost.builtin;

import java.util.List;
import java.util.stream.Stream;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.source.Modality;

/** 威海市“妈妈岗”分类目录: the annex of {@link WeihaiNotice}, 18 rows in five tables. */
public final class WeihaiCatalogue {

  private static final Catalogue CATALOGUE = Catalogue.of(
      Modality.ENCOURAGE,
      WeihaiNotice.cite("正文(一)", "鼓励各类用人单位参照分类目录灵活开发“妈妈岗”"),
      rows());

  private WeihaiCatalogue() {}

  /**
   * The catalogue: three rows by care stage (附件一), then fifteen by employer (附件二), each in the annex's order.
   *
   * @return the one immutable catalogue
   */
  public static Catalogue catalogue() {
    return CATALOGUE;
  }

  private static List<CatalogueRow> rows() {
    return Stream.of(
            CareStageRows.rows(),
            CaringRows.rows(),
            FlexibleRows.rows(),
            SelfDirectedRows.rows(),
            PublicWelfareRows.rows())
        .flatMap(List::stream)
        .toList();
  }
}
