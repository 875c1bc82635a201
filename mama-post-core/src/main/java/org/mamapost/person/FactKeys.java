package org.mamapost.person;

import java.util.List;

/**
 * The facts that the library knows of about one person's case. The hires, filings and income tax that an employer's tax
 * year is settled from are about all its people, and not among them; nor are the {@link InspectionFacts}.
 */
public final class FactKeys {

  private static final List<FactKey<?>> STANDARD = List.of(
      CarerFacts.BIRTH_DATE,
      CarerFacts.SEX,
      CarerFacts.COUNTY,
      CarerFacts.CHILDREN,
      CarerFacts.UNEMPLOYED_SINCE,
      CarerFacts.TAX_CERTIFICATE,
      CarerFacts.LIFTED_FROM_POVERTY,
      CarerFacts.HARDSHIP_SINCE,
      CarerFacts.NO_MARKET_WORK,
      CarerFacts.RETIREMENT_TRACK,
      CarerFacts.FLEXIBLE_CONTRIBUTIONS,
      CarerFacts.SUBSIDISED_MONTHS,
      CarerFacts.SUBSIDY_FIRST_APPROVED,
      CarerFacts.PUBLIC_POST_PLACEMENTS,
      CarerFacts.PUBLIC_POST_KIND,
      CarerFacts.PUBLIC_POST_SINCE,
      CarerFacts.CHILD_RELATION,
      CarerFacts.CHILD_HOUSEHOLD,
      CarerFacts.CHILD_PARENTS,
      CarerFacts.CHILD_UPBRINGING,
      CarerFacts.ABLE_TO_SUPPORT,
      CarerFacts.CARES_FOR_DISABLED_ELDER,
      CarerFacts.CARES_FOR_DISABLED_PERSON,
      EmployerFacts.NAME,
      EmployerFacts.KIND,
      EmployerFacts.DOMESTIC_SERVICE_AGENCY,
      EmployerFacts.MAMA_POST,
      EmployerFacts.FRIENDLY,
      EmployerFacts.HIRED_ON,
      EmployerFacts.CONTRACT,
      EmployerFacts.CONTRACT_MONTHS,
      EmployerFacts.CONTRIBUTIONS,
      EmployerFacts.ACCIDENT_PREMIUM,
      EmployerFacts.ACCIDENT_SUBSIDY_DRAWN,
      EmployerFacts.MATERNITY_SUBSIDY_DRAWN,
      EmployerFacts.TAX_RELIEF_MONTHS,
      BusinessFacts.KIND,
      BusinessFacts.FIRST,
      BusinessFacts.REGISTERED_ON,
      BusinessFacts.GRANT_DRAWN,
      BusinessFacts.PARTNERS,
      MaternityFacts.PREGNANT_SINCE,
      MaternityFacts.SEVEN_MONTHS_ON,
      MaternityFacts.DUE_ON,
      MaternityFacts.BORN_ON,
      MaternityFacts.BIRTH_RESULT,
      MaternityFacts.BABY_DIED_ON,
      MaternityFacts.DIFFICULT,
      MaternityFacts.BABIES,
      MaternityFacts.BIRTH_ORDER,
      MaternityFacts.LAWFUL_BIRTH,
      MaternityFacts.WIFE_BORE_ON,
      MaternityFacts.LEAVE_STARTED_ON,
      MaternityFacts.MISCARRIED_ON,
      MaternityFacts.MISCARRIED_AT_MONTHS,
      MaternityFacts.NURSING,
      MaternityFacts.LIGHTER_WORK_CERTIFIED,
      MaternityFacts.INSURED,
      MaternityFacts.CONTRACT_ENDS_ON);

  private static final List<FactKey<?>> INSPECTION = List.of(
      InspectionFacts.WOMEN,
      InspectionFacts.PREGNANT,
      InspectionFacts.SEVEN_MONTHS,
      InspectionFacts.GAVE_BIRTH,
      InspectionFacts.MISCARRIED,
      InspectionFacts.NURSING,
      InspectionFacts.FORBIDDEN_POSTS,
      InspectionFacts.FATHERS,
      InspectionFacts.PARENTS_OF_SMALL_CHILDREN);

  private FactKeys() {}

  /** Those of {@link CarerFacts}, {@link EmployerFacts}, {@link BusinessFacts} and {@link MaternityFacts}, in order. */
  public static List<FactKey<?>> standard() {
    return STANDARD;
  }

  /** Those of {@link InspectionFacts}: the numbers of one employer, in this order. */
  public static List<FactKey<?>> ofInspection() {
    return INSPECTION;
  }
}
