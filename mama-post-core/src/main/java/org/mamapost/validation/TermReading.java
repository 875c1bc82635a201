package org.mamapost.validation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.fact.Choice;
import org.mamapost.interpretation.CommercialCoverOnTop;
import org.mamapost.interpretation.EmployeeInsurance;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.ServiceContractForms;
import org.mamapost.interpretation.SpecificPlace;

/**
 * Which terms of a column satisfy which others, beyond those that are equal.
 *
 * @param <T> the terms of the column
 */
interface TermReading<T extends Enum<T>> {

  /** Tells whether an offered term satisfies another that a cell allows. */
  default boolean satisfies(T offered, T allowed, Readings readings) {
    return false;
  }

  /** The questions that the terms of the column may turn on, as they are read. */
  default List<Reading> questions(Readings readings) {
    return List.of();
  }

  /** What is left of terms that hold together without what comes on top of the others. */
  default Set<T> withoutTop(Set<T> together) {
    return together;
  }

  /** Tells whether one offer would take from the worker what another gives, so that it is not proposed instead. */
  default boolean takesAway(Choice<T> before, Choice<T> after) {
    return false;
  }

  /** A column of which every term satisfies only itself. */
  final class Plain<T extends Enum<T>> implements TermReading<T> {}

  /** 地点. */
  final class Place implements TermReading<PlaceKind> {
    @Override
    public boolean satisfies(PlaceKind offered, PlaceKind allowed, Readings readings) {
      return offered == PlaceKind.FIXED && allowed == PlaceKind.SPECIFIC
          && readings.of(SpecificPlace.class) == SpecificPlace.FIXED_IS_SPECIFIC;
    }

    @Override
    public List<Reading> questions(Readings readings) {
      return List.of(readings.of(SpecificPlace.class));
    }
  }

  /** 合同形式. */
  final class Contract implements TermReading<ContractForm> {
    private static final Set<ContractForm> SERVICE =
        Set.of(ContractForm.SERVICE_CONTRACT, ContractForm.SERVICE_AGREEMENT);

    @Override
    public boolean satisfies(ContractForm offered, ContractForm allowed, Readings readings) {
      return SERVICE.contains(offered) && SERVICE.contains(allowed)
          && readings.of(ServiceContractForms.class) == ServiceContractForms.SAME;
    }

    @Override
    public List<Reading> questions(Readings readings) {
      return List.of(readings.of(ServiceContractForms.class));
    }
  }

  /** 保险类型. */
  final class Insurance implements TermReading<InsuranceType> {
    private static final Set<InsuranceType> AS_EMPLOYEE =
        Set.of(InsuranceType.SOCIAL, InsuranceType.EMPLOYEE_SOCIAL);

    @Override
    public boolean satisfies(InsuranceType offered, InsuranceType allowed, Readings readings) {
      boolean anySocial = readings.of(EmployeeInsurance.class) == EmployeeInsurance.ANY_SOCIAL;
      return AS_EMPLOYEE.contains(allowed)
          && (AS_EMPLOYEE.contains(offered) || anySocial && offered == InsuranceType.FLEXIBLE_SOCIAL);
    }

    @Override
    public List<Reading> questions(Readings readings) {
      return List.of(readings.of(EmployeeInsurance.class), readings.of(CommercialCoverOnTop.class));
    }

    @Override
    public Set<InsuranceType> withoutTop(Set<InsuranceType> together) {
      if (together.size() == 1) {
        return together;
      }
      EnumSet<InsuranceType> rest = EnumSet.copyOf(together);
      rest.remove(InsuranceType.COMMERCIAL);
      return rest;
    }

    // A worker who was offered social insurance is not asked to do with commercial cover, nor to insure herself.
    @Override
    public boolean takesAway(Choice<InsuranceType> before, Choice<InsuranceType> after) {
      return strongest(after) < strongest(before);
    }

    private static int strongest(Choice<InsuranceType> offered) {
      if (offered.terms().anyMatch(AS_EMPLOYEE::contains)) {
        return 2;
      }
      return offered.terms().anyMatch(InsuranceType.FLEXIBLE_SOCIAL::equals) ? 1 : 0;
    }
  }
}
