package org.mamapost.examples.cli.input;

/** A row that speaks to whoever fills in the table, and is passed over when the table is read. */
public final class Remark {

  /** The 编号 of a remark. */
  public static final String ID = "#";

  private Remark() {}

  static <C> boolean is(Row<C> row, C id) {
    return row.cell(id).equals(ID);
  }
}
