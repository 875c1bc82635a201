package org.mamapost.format;

import io.vavr.control.Either;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;

/** Reads an amount of pay, or two bounds, and what it is paid for. */
final class RateParser {

  private static final List<String> OR_MORE = List.of("及以上", "以上", "起");
  private static final List<String> OR_LESS = List.of("及以下", "以下");
  private static final List<String> OTHER_BOUND_UNKNOWN = List.of(",上限未说明", ",下限未说明");

  private enum Bound { NONE, OR_MORE, OR_LESS }

  private final String text;
  private final Cursor in;

  RateParser(String text) {
    this.text = text;
    this.in = new Cursor(text);
  }

  Either<Fault, Pay> parse() {
    String first = AmountReader.number(in);
    boolean firstInTenThousands = in.skip("万");
    boolean firstInYuan = skipYuan();
    boolean range = in.skipOneOf("-至到");
    String second = range ? AmountReader.number(in) : first;
    boolean inTenThousands = range ? in.skip("万") : firstInTenThousands;
    boolean inYuan = range ? skipYuan() : firstInYuan;
    if (first.isEmpty() || second.isEmpty() || !inYuan) {
      return illFormed();
    }
    // In 1-1.2万元 the first number counts in 万 as well; in 8000元-1.2万元 it does not.
    Yuan least = AmountReader.yuan(first, firstInTenThousands || inTenThousands && !firstInYuan);
    Yuan most = AmountReader.yuan(second, inTenThousands);
    if (least.compareTo(most) > 0) {
      return Either.left(Fault.of("pay.order", text, least, most));
    }
    return rate(least, most, range);
  }

  private Either<Fault, Pay> rate(Yuan least, Yuan most, boolean range) {
    Bound before = bound();
    Either<Fault, Stated<PayUnit>> unit = unit();
    Bound bound = before == Bound.NONE ? bound() : before;
    boolean otherUnknown = in.skipFirstOf(OTHER_BOUND_UNKNOWN);
    if (unit.isRight() && (!in.atEnd() || (range ? bound != Bound.NONE : otherUnknown && bound == Bound.NONE))) {
      return illFormed();
    }
    Stated<Yuan> other = otherUnknown ? Stated.unknown() : Stated.none();
    return unit.map(known -> new Pay.Rate(
        bound == Bound.OR_LESS ? other : Stated.of(least), bound == Bound.OR_MORE ? other : Stated.of(most), known));
  }

  private Bound bound() {
    if (in.skipFirstOf(OR_MORE)) {
      return Bound.OR_MORE;
    }
    return in.skipFirstOf(OR_LESS) ? Bound.OR_LESS : Bound.NONE;
  }

  private Either<Fault, Stated<PayUnit>> unit() {
    if (!in.skipOneOf("/每")) {
      return Either.right(Stated.unknown());
    }
    String unit = in.until("以及起,");
    if (unit.equals(CellText.NONE)) {
      return Either.right(Stated.none());
    }
    return PayUnit.VOCABULARY.find(unit)
        .map(known -> Either.<Fault, Stated<PayUnit>>right(Stated.of(known)))
        .orElseGet(() -> Either.left(Fault.of("pay.unit", unit)
            .allowing(PayUnit.VOCABULARY.terms()).nearest(PayUnit.VOCABULARY.nearest(unit))));
  }

  private Either<Fault, Pay> illFormed() {
    return Either.left(Fault.of("pay.form", text));
  }

  private boolean skipYuan() {
    return in.skip("元") || in.skip("yuan");
  }
}
