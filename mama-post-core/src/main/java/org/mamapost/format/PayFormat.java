package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.post.Pay;

/** 薪酬: 3000元/月, 3000-5000元/月, 10000元以上/月, 1.2万元/月, 面议. */
final class PayFormat implements CellFormat<Pay> {

  private static final List<String> NEGOTIABLE = List.of("面议", "薪资面议", "薪酬面议", "工资面议", "negotiable");
  private static final List<Words> EXAMPLES = List.of(
      Words.same("3000元/月"), Words.same("3000-5000元/月"), Words.same("10000元以上/月"), Words.same("22元/小时"),
      Words.same("0.035元/件"), new Words("面议", "negotiable"));

  @Override
  public Validation<Seq<Fault>, Pay> parse(String text) {
    String read = CellText.compact(text);
    if (NEGOTIABLE.stream().anyMatch(read::equalsIgnoreCase)) {
      return Validation.valid(new Pay.Negotiable());
    }
    if (read.startsWith("-") || read.startsWith("负")) {
      return Fault.of("pay.negative", text.strip()).allowing(EXAMPLES).invalid();
    }
    return new RateParser(read).parse()
        .mapLeft(fault -> fault.allowed().isEmpty() ? fault.allowing(EXAMPLES) : fault)
        .fold(Fault::invalid, Validation::valid);
  }

  @Override
  public String print(Pay pay) {
    return pay instanceof Pay.Rate rate ? print(rate) : "面议";
  }

  private static String print(Pay.Rate rate) {
    String unit = rate.unit().fold(() -> "", () -> "/" + CellText.NONE, value -> "/" + value.chinese());
    if (rate.most().value().isEmpty()) {
      return amount(rate.least()) + "以上" + unit + (rate.most().isNone() ? "" : "，上限未说明");
    }
    if (rate.least().value().isEmpty()) {
      return amount(rate.most()) + "以下" + unit + (rate.least().isNone() ? "" : "，下限未说明");
    }
    return rate.least().equals(rate.most())
        ? amount(rate.most()) + unit
        : number(rate.least()) + "-" + amount(rate.most()) + unit;
  }

  private static String amount(Stated<Yuan> yuan) {
    return number(yuan) + "元";
  }

  private static String number(Stated<Yuan> yuan) {
    return yuan.value().orElseThrow().toBigDecimal().toPlainString();
  }
}
