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

  private static final Map<Relation, ParameterKey<Duty>> DUTIES = duties();

  private FamilyRules() {}

  private static Map<Relation, ParameterKey<Duty>> duties() {
    Map<Relation, ParameterKey<Duty>> keys = new EnumMap<>(Relation.class);
    for (Relation relation : Relation.values()) {
      keys.put(relation, ParameterKey.of("family.duty." + relation.name().toLowerCase(Locale.ROOT).replace('_', '-'),
          Duty.class, "对" + relation.chinese() + "的义务", "duty to a child that is: " + relation.english()));
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
