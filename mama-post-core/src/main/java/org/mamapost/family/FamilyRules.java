package org.mamapost.family;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.mamapost.person.Relation;
import org.mamapost.policy.ParameterKey;

/** The values that say who counts as 育儿妇女. A policy that has none is not modelled; a city may widen them. */
public final class FamilyRules {

  /** 哪些人算育儿妇女. */
  public static final ParameterKey<Carers> CARERS =
      ParameterKey.of("family.carers", Carers.class, "育儿妇女的范围", "who counts as a carer");
  /** 儿童年龄上限（周岁）; whether the age itself still counts is an interpretation. */
  public static final ParameterKey<Integer> AGE_LIMIT =
      ParameterKey.of("family.age-limit", Integer.class, "儿童年龄上限（周岁）", "age limit of the child (years)");
  /** 子女随另一方生活的父母的义务, as after a divorce. */
  public static final ParameterKey<Duty> PARENT_APART = ParameterKey.of(
      "family.duty.parent-apart", Duty.class, "不直接抚养子女的父母", "parent without custody");
  /** 2月29日出生的生日. */
  public static final ParameterKey<LeapBirthday> LEAP_BIRTHDAY = ParameterKey.of("family.leap-birthday",
      LeapBirthday.class, "2月29日出生的人平年的生日", "birthday of who is born on 29 February in other years");

  /** 照护儿童的其他劳动者参照适用: which of those who are not meant count by analogy, because they have to care for a child. */
  public static final ParameterKey<Carers> ANALOGY_CHILD = ParameterKey.of("family.analogy.child", Carers.class,
      "照护儿童的其他劳动者参照适用的范围", "who counts by analogy, caring for a child");
  /** 照护失能老人的劳动者参照适用. */
  public static final ParameterKey<Carers> ANALOGY_DISABLED_ELDER = ParameterKey.of("family.analogy.disabled-elder",
      Carers.class, "照护失能老人的劳动者参照适用的范围", "who counts by analogy, caring for a disabled elder");
  /** 照护残疾人的劳动者参照适用. */
  public static final ParameterKey<Carers> ANALOGY_DISABLED_PERSON = ParameterKey.of("family.analogy.disabled-person",
      Carers.class, "照护残疾人的劳动者参照适用的范围", "who counts by analogy, caring for a disabled person");

  private static final Map<Relation, ParameterKey<Duty>> DUTIES = duties();

  private FamilyRules() {}

  private static Map<Relation, ParameterKey<Duty>> duties() {
    Map<Relation, ParameterKey<Duty>> keys = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      keys.put(relation, ParameterKey.of("family.duty." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Duty.class, "对" + relation.chinese() + "的义务", "duty to the child (" + relation.english() + ")"));
    }
    return Collections.unmodifiableMap(keys);
  }

  /**
   * What the carer owes a child.
   *
   * @param relation what the child is to her
   * @return the key of the value
   */
  public static ParameterKey<Duty> duty(Relation relation) {
    return DUTIES.get(relation);
  }
}
