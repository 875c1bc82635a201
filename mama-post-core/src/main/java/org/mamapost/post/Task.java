package org.mamapost.post;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;

/**
 * What somebody does at work, as far as 女职工禁忌从事的劳动范围 (annex of State Council Decree 619) asks for it. A closed
 * set: a ban answers for each.
 */
public sealed interface Task extends Named, Serializable {

  /**
   * Work of a graded hazard, such as 第三级体力劳动强度.
   *
   * @param hazard what is graded
   * @param grade from 1 to 4 of the national grading standard; unknown where it was not measured
   */
  record Graded(Hazard hazard, Stated<Integer> grade) implements Task {

    private static final int HIGHEST = 4;

    /**
     * Checks the grade.
     *
     * @throws IllegalArgumentException if there is no such grade
     */
    public Graded {
      Objects.requireNonNull(hazard, "hazard");
      if (grade.isNone() || grade.value().filter(known -> known < 1 || known > HIGHEST).isPresent()) {
        throw new IllegalArgumentException("a grade is from 1 to " + HIGHEST + ", not " + grade);
      }
    }

    @Override
    public String chinese() {
      return hazard.chinese() + grade.value().map(known -> known + "级").orElse("（未定级）");
    }

    @Override
    public String english() {
      return hazard.english() + grade.value().map(known -> " of grade " + known).orElse(" (not graded)");
    }
  }

  /**
   * 负重: lifting.
   *
   * @param timesAnHour how often in an hour; unknown where nobody counted
   * @param kilograms the weight each time
   */
  record Lifting(Stated<Integer> timesAnHour, BigDecimal kilograms) implements Task {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nothing is lifted
     */
    public Lifting {
      kilograms = kilograms.stripTrailingZeros();
      if (kilograms.signum() <= 0 || timesAnHour.isNone() || timesAnHour.value().filter(n -> n < 1).isPresent()) {
        throw new IllegalArgumentException("lifting has a weight and is done at least once, not " + timesAnHour
            + " times an hour " + kilograms);
      }
    }

    @Override
    public String chinese() {
      return "负重" + timesAnHour.value().map(n -> "每小时" + n + "次").orElse("（次数未知）") + "每次"
          + kilograms.toPlainString() + "公斤";
    }

    @Override
    public String english() {
      return "lifting " + kilograms.toPlainString() + " kg "
          + timesAnHour.value().map(n -> n + " times an hour").orElse("(how often is unknown)");
    }
  }

  /**
   * Work in air that holds a toxic substance.
   *
   * @param substance its name, as 苯
   * @param overLimit whether it exceeds the national occupational health standard (国家职业卫生标准)
   */
  record ToxicAir(String substance, Stated<Boolean> overLimit) implements Task {

    /**
     * Checks that there is a substance.
     *
     * @throws IllegalArgumentException if it has no name
     */
    public ToxicAir {
      substance = substance.strip();
      if (substance.isEmpty() || overLimit.isNone()) {
        throw new IllegalArgumentException("a substance has a name, and its limit is exceeded, kept or unknown");
      }
    }

    @Override
    public String chinese() {
      return "空气中" + substance
          + overLimit.value().map(over -> over ? "超标" : "未超标").orElse("（是否超标未知）");
    }

    @Override
    public String english() {
      return substance + " in the air "
          + overLimit.value().map(over -> over ? "over the limit" : "within the limit").orElse("(limit unknown)");
    }
  }

  /**
   * Work of a kind that is either done or not.
   *
   * @param setting the kind
   */
  record Setting(WorkSetting setting) implements Task {

    /** Checks that there is one. */
    public Setting {
      Objects.requireNonNull(setting, "setting");
    }

    @Override
    public String chinese() {
      return setting.chinese();
    }

    @Override
    public String english() {
      return setting.english();
    }
  }
}
