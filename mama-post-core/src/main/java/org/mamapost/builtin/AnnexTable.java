package org.mamapost.builtin;

import java.util.List;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.RowGroup;

/**
 * One table of the annex, which starts its rows.
 *
 * @param clause the clause of the table, such as {@code 附件二(二)}; a row's clause adds the row's name
 * @param group the heading that the rows stand under
 */
record AnnexTable(String clause, RowGroup group) {

  static AnnexTable of(String clause, String heading, String chinese, String english, EmployerKind... employers) {
    return new AnnexTable(
        clause, new RowGroup(chinese, english, List.of(employers), WeihaiNotice.cite(clause, heading)));
  }

  CatalogueRow.Builder row(PostType type) {
    return CatalogueRow.of(type, WeihaiNotice.document(), clause + "·" + type.chinese()).in(group);
  }

  CatalogueRow.Builder row(CareStage stage) {
    return CatalogueRow.of(stage, WeihaiNotice.document(), clause + "·" + stage.chinese()).in(group);
  }
}
