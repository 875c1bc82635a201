package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.mamapost.post.PayPeriod;

/** 结算周期: 每15天, 每周, 每月, 每2个月; 日结, 周结 and 月结. */
final class PayPeriodFormat implements CellFormat<PayPeriod> {

  private static final int MOST_DIGITS = 4;
  private static final List<String> EVERY = List.of("每", "按", "every");
  private static final List<String> SETTLED = List.of("结算", "结", "支付", "发放");

  @Override
  public Validation<Seq<Fault>, PayPeriod> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    in.skipFirstOf(EVERY);
    String digits = in.digits();
    Optional<PayPeriod.Unit> unit = PayPeriod.Unit.VOCABULARY.find(in.until("结支发"));
    in.skipFirstOf(SETTLED);
    if (unit.isEmpty() || digits.length() > MOST_DIGITS || !in.atEnd()) {
      return Fault.of("pay-period.form", text.strip()).invalid();
    }
    try {
      return Validation.valid(new PayPeriod(digits.isEmpty() ? 1 : Integer.parseInt(digits), unit.get()));
    } catch (IllegalArgumentException e) {
      return Fault.of("pay-period.form", text.strip()).invalid();
    }
  }

  @Override
  public String print(PayPeriod period) {
    return period.chinese();
  }
}
