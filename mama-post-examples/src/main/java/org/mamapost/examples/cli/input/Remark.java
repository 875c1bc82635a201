package org.mamapost.examples.cli.input;

import org.mamapost.format.PostColumn;

/** A row that speaks to whoever fills in the table, and is passed over when the table is read. */
public final class Remark {

  /** The 编号 of a remark. */
  public static final String ID = "#";

  private Remark() {}

  static boolean is(Row row) {
    return row.cell(PostColumn.ID).equals(ID);
  }
}
