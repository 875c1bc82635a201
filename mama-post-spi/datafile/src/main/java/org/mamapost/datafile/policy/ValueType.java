package org.mamapost.datafile.policy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.TermForm;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** The kinds of value that a file can write, all of them exact. */
public enum ValueType implements Named {
  /** An amount, such as 7800元, 0.035元 or 1.2万元. */
  YUAN("金额", "yuan", Yuan.class, TextForm.parsing(Yuan::parse, "no-yuan")),
  /** A whole number. */
  WHOLE("整数", "whole-number", Integer.class, TextForm.WHOLE),
  /** A number with digits after the point, such as 20.67. */
  DECIMAL("小数", "decimal", BigDecimal.class, TextForm.parsing(ValueType::decimal, "no-decimal")),
  /** A share, such as 2/3. */
  SHARE("份额", "share", Share.class, TextForm.parsing(ValueType::share, "no-share")),
  /** A length of working time, such as 2.5小时. */
  HOURS("时长", "hours", Hours.class, TextForm.parsing(Hours::parse, "no-hours"));

  private static final Pattern SHARE_FORM = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  private final String chinese;
  private final String english;
  private final Class<?> type;
  private final Form<? extends Serializable> form;

  ValueType(String chinese, String english, Class<?> type, Form<? extends Serializable> form) {
    this.chinese = chinese;
    this.english = english;
    this.type = type;
    this.form = form;
  }

  private static BigDecimal decimal(String text) {
    if (!text.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
      throw new IllegalArgumentException(text);
    }
    return new BigDecimal(text);
  }

  private static Share share(String text) {
    Matcher share = SHARE_FORM.matcher(text);
    if (!share.matches()) {
      throw new IllegalArgumentException(text);
    }
    return new Share(Integer.parseInt(share.group(1)), Integer.parseInt(share.group(2)));
  }

  /** The class of its values. */
  Class<?> type() {
    return type;
  }

  /** The kind that values of a class are of; empty for constants of an enum, and for what only code can give. */
  public static Optional<ValueType> of(Class<?> type) {
    return Arrays.stream(values()).filter(kind -> kind.type == type).findFirst();
  }

  /** How a value is written. */
  public static String written(Object value) {
    if (value instanceof BigDecimal decimal) {
      return decimal.toPlainString();
    }
    return value instanceof Enum<?> constant ? ((Named) constant).chinese() : value.toString();
  }

  /**
   * How the values of a class are written.
   *
   * @param type the class: that of a kind of value, or an enum whose constants have names
   * @return the form; empty where only code can give such a value
   */
  static Optional<Form<? extends Serializable>> formOf(Class<?> type) {
    Optional<Form<? extends Serializable>> known = of(type).map(kind -> kind.form);
    return known.isPresent() || !type.isEnum() || !Named.class.isAssignableFrom(type)
        ? known : Optional.of(ofConstants(type));
  }

  private static Form<Constant> ofConstants(Class<?> type) {
    List<Constant> constants =
        Arrays.stream(type.getEnumConstants()).map(constant -> new Constant((Enum<?>) constant)).toList();
    return new TermForm<>(Vocabulary.of(constants));
  }

  /**
   * The value that a key has, of what its form gave.
   *
   * @param read what was read
   * @return the constant itself, if it is one
   */
  static Object value(Serializable read) {
    return read instanceof Constant constant ? constant.value() : read;
  }

  @Override
  public String chinese() {
    return chinese;
  }

  @Override
  public String english() {
    return english;
  }

  /** A constant of an enum that is known by its class alone. */
  private record Constant(Enum<?> value) implements Named, Serializable {

    @Override
    public String chinese() {
      return ((Named) value).chinese();
    }

    @Override
    public String english() {
      return ((Named) value).english();
    }
  }
}
