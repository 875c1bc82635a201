package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.mamapost.person.Children;

/**
 * The days of birth of the children, joined by 、, each with what is said of that child alone in brackets:
 * 2019-05-01（继子女，随本人生活）、2021-03-08.
 */
final class ChildrenFormat implements CellFormat<Children> {

  /** What stands between two children, and between two things said of one. */
  static final Pattern AND = Pattern.compile("[、,;和]");

  // What is said of one child stands in brackets, and has separators of its own.
  private static final Pattern BETWEEN = Pattern.compile(AND.pattern() + "(?![^()]*\\))");

  @Override
  public Validation<Seq<Fault>, Children> parse(String text) {
    return Validation.sequence(Vector.of(BETWEEN.split(CellText.compact(text), -1)).map(ChildFormat::parse))
        .map(children -> new Children(children.asJava()));
  }

  @Override
  public String print(Children children) {
    return children.chinese();
  }
}
