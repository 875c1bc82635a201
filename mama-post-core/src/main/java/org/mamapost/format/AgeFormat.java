package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.mamapost.fact.Stated;
import org.mamapost.post.AgeRange;

/** 年龄要求: 40-55岁, 18周岁以上, 45岁以下. */
final class AgeFormat implements CellFormat<AgeRange> {

  private static final int MOST_DIGITS = 3;
  private static final List<String> YEARS = List.of("周岁", "岁", "years", "year");
  private static final List<String> OR_MORE = List.of("及以上", "以上", "andover");
  private static final List<String> OR_LESS = List.of("及以下", "以下", "andunder");

  @Override
  public Validation<Seq<Fault>, AgeRange> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    String first = in.digits();
    boolean years = in.skipFirstOf(YEARS);
    boolean range = in.skipOneOf("-至到");
    String second = range ? in.digits() : first;
    years = range ? in.skipFirstOf(YEARS) : years;
    boolean orMore = !range && in.skipFirstOf(OR_MORE);
    boolean orLess = !range && !orMore && in.skipFirstOf(OR_LESS);
    boolean bounded = range || orMore || orLess;
    if (!isAge(first) || !isAge(second) || !years || !bounded || !in.atEnd()) {
      return Fault.of("age.form", text.strip()).invalid();
    }
    try {
      return Validation.valid(new AgeRange(
          orLess ? Stated.none() : Stated.of(Integer.parseInt(first)),
          orMore ? Stated.none() : Stated.of(Integer.parseInt(second))));
    } catch (IllegalArgumentException e) {
      return Fault.of("age.order", text.strip()).invalid();
    }
  }

  private static boolean isAge(String digits) {
    return !digits.isEmpty() && digits.length() <= MOST_DIGITS;
  }

  @Override
  public String print(AgeRange ages) {
    return ages.chinese();
  }
}
