package org.mamapost.examples.cli.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.text.Named;

/**
 * A row as it is shown, in the notice's Chinese.
 *
 * @param row the row
 */
record RowCells(CatalogueRow row) {

  String code() {
    return row.code();
  }

  /** The name as printed, such as 家政服务“妈妈岗”. */
  String name() {
    return row.printedName().quote();
  }

  String group() {
    return row.group().chinese();
  }

  /** The ages of the care stage, such as 0-3周岁. */
  Optional<String> stage() {
    return row.stageAges().map(cell -> cell.meaning().from() + "-" + cell.meaning().to() + "周岁");
  }

  String timeAndPlace() {
    return row.timeAndPlace().quote();
  }

  List<String> pay() {
    return names(row.pay().meaning().terms());
  }

  List<String> insurance() {
    return names(row.insurance().meaning().terms());
  }

  List<String> contracts() {
    return names(row.contract().meaning().terms());
  }

  List<String> skills() {
    return names(row.skills().meaning().terms());
  }

  /** The jobs the notice gives as examples, as printed. */
  String examples() {
    return row.examples().quote();
  }

  List<String> employers() {
    return names(row.group().employers());
  }

  private static List<String> names(Collection<? extends Named> terms) {
    return terms.stream().map(Named::chinese).toList();
  }
}
