package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Optional;
import org.mamapost.post.PayUnit;
import org.mamapost.post.Quota;

/** 劳动定额: how much work in some time, such as 30件/小时, 200件/天, 5000件/月. */
final class QuotaFormat implements CellFormat<Quota> {

  private static final int MOST_DIGITS = 9;

  @Override
  public Validation<Seq<Fault>, Quota> parse(String text) {
    Cursor in = new Cursor(CellText.compact(text));
    String digits = in.digits();
    Optional<PayUnit> of = PayUnit.VOCABULARY.find(in.until("/每"));
    in.skipOneOf("/每");
    Optional<PayUnit> per = PayUnit.VOCABULARY.find(in.until(""));
    if (digits.isEmpty() || digits.length() > MOST_DIGITS || of.isEmpty() || per.isEmpty()) {
      return Fault.of("quota.form", text.strip()).invalid();
    }
    try {
      return Validation.valid(new Quota(Integer.parseInt(digits), of.get(), per.get()));
    } catch (IllegalArgumentException e) {
      return Fault.of("quota.form", text.strip()).invalid();
    }
  }

  @Override
  public String print(Quota quota) {
    return quota.chinese();
  }
}
