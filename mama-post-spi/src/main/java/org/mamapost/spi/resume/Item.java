package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What stands between two marks of punctuation, and what holds for it.
 *
 * @param text its words, plain
 * @param label what the line says before a colon, such as 技能; empty where there is none
 * @param clause the clause that it is part of, with what weakens it, such as 未取得
 */
record Item(String text, String label, String clause) {

  private static final Pattern CLAUSES = Pattern.compile("[。;!?]|(?<!\\d),|,(?!\\d)|\\.(?=\\s|$)");
  private static final Pattern ITEMS = Pattern.compile("[、/|]|(?<!\\d):|:(?!\\d)");
  private static final Pattern LABEL = Pattern.compile("^([^:]{1,20}?)(?:(?<!\\d):|:(?!\\d))");

  /** The items of lines. */
  static List<Item> of(List<String> lines) {
    List<Item> items = new ArrayList<>();
    lines.forEach(line -> items.addAll(of(line)));
    return items;
  }

  /** The items of a line; a label holds until the line names another. */
  static List<Item> of(String line) {
    List<Item> items = new ArrayList<>();
    String label = "";
    for (String clause : CLAUSES.split(Pieces.plain(line))) {
      var labelled = LABEL.matcher(clause.strip());
      if (labelled.find()) {
        label = labelled.group(1).strip();
      }
      for (String text : ITEMS.split(clause)) {
        if (!Pieces.of(text).isEmpty()) {
          items.add(new Item(text.strip(), label, label + " " + clause));
        }
      }
    }
    return items;
  }

  List<Piece> pieces() {
    return Pieces.of(text);
  }

  /** What makes less of its clause. */
  Set<String> hedges() {
    return Hedges.in(clause);
  }

  /** The names in it: of employers, schools, certificates and awards. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(NameKind.EMPLOYER.in(text));
    names.addAll(NameKind.CERTIFICATE.in(text));
    return names;
  }
}
