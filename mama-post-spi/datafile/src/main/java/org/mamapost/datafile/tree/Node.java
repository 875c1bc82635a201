package org.mamapost.datafile.tree;

import java.util.List;
import org.mamapost.datafile.fault.Position;

/** A part of a file: a text, a list or a mapping. Every text is a text, whatever it looks like; who asks decides. */
public sealed interface Node {

  /** Where it begins. */
  Position at();

  /**
   * A text.
   *
   * @param at where it begins
   * @param value what it says
   */
  record Text(Position at, String value) implements Node {}

  /**
   * A list.
   *
   * @param at where it begins
   * @param items what is in it
   */
  record Items(Position at, List<Node> items) implements Node {}

  /**
   * A mapping.
   *
   * @param at where it begins
   * @param entries its entries in the order written, keys that are written twice among them
   */
  record Entries(Position at, List<Entry> entries) implements Node {}

  /**
   * What cannot be read, and was said to be faulty when the tree was made.
   *
   * @param at where it begins
   */
  record Broken(Position at) implements Node {}

  /**
   * An entry of a mapping.
   *
   * @param key the key
   * @param value the value
   */
  record Entry(Text key, Node value) {}
}
