package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.regex.Pattern;
import org.mamapost.person.Child;
import org.mamapost.person.Children;

/** The days of birth of the children, joined by 、: 2019-05-01、2021-03-08. */
final class ChildrenFormat implements CellFormat<Children> {

  private static final Pattern AND = Pattern.compile("[、,;和]");

  @Override
  public Validation<Seq<Fault>, Children> parse(String text) {
    return Validation.sequence(Vector.of(AND.split(CellText.compact(text), -1)).map(Formats.DATE::parse))
        .map(days -> new Children(days.map(Child::new).asJava()));
  }

  @Override
  public String print(Children children) {
    return children.chinese();
  }
}
