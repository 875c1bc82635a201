package org.mamapost.text;

import java.util.SortedSet;
import java.util.TreeSet;

/** The {@code {0}}, {@code {1}} … of a template. */
final class Slots {

  private Slots() {}

  /**
   * The numbers of a template's slots.
   *
   * @throws IllegalArgumentException if a brace is open, or holds anything but a number
   */
  static SortedSet<Integer> of(String template) {
    SortedSet<Integer> slots = new TreeSet<>();
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
      int close = template.indexOf('}', open);
      String number = close < 0 ? "" : template.substring(open + 1, close);
      if (!number.matches("[0-9]{1,2}")) {
        throw new IllegalArgumentException("in '" + template + "' a brace holds no number of an argument");
      }
      slots.add(Integer.parseInt(number));
    }
    return slots;
  }
}
