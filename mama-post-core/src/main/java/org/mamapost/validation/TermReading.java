package org.mamapost.validation;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PlaceKind;
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

  /** The reading that decides whether it does; empty where the words are plain. */
  default Optional<Reading> deciding(T offered, T allowed, Readings readings) {
    return Optional.empty();
  }

  /** What is left of terms that hold together without what comes on top of the others. */
  default Set<T> withoutTop(Set<T> together) {
    return together;
  }

  /** A column of which every term satisfies only itself. */
  final class Plain<T extends Enum<T>> implements TermReading<T> {}

  /** 地点. */
  final class Place implements TermReading<PlaceKind> {
    @Override
    public boolean satisfies(PlaceKind offered, PlaceKind allowed, Readings readings) {
      return deciding(offered, allowed, readings).filter(SpecificPlace.FIXED_IS_SPECIFIC::equals).isPresent();
    }

    @Override
    public Optional<Reading> deciding(PlaceKind offered, PlaceKind allowed, Readings readings) {
      boolean open = offered == PlaceKind.FIXED && allowed == PlaceKind.SPECIFIC;
      return open ? Optional.of(readings.of(SpecificPlace.class)) : Optional.empty();
    }
  }

  /** 合同形式. */
  final class Contract implements TermReading<ContractForm> {
    private static final Set<ContractForm> SERVICE =
        Set.of(ContractForm.SERVICE_CONTRACT, ContractForm.SERVICE_AGREEMENT);

    @Override
    public boolean satisfies(ContractForm offered, ContractForm allowed, Readings readings) {
      return deciding(offered, allowed, readings).filter(ServiceContractForms.SAME::equals).isPresent();
    }

    @Override
    public Optional<Reading> deciding(ContractForm offered, ContractForm allowed, Readings readings) {
      boolean open = SERVICE.contains(offered) && SERVICE.contains(allowed);
      return open ? Optional.of(readings.of(ServiceContractForms.class)) : Optional.empty();
    }
  }

  /** 保险类型. */
  final class Insurance implements TermReading<InsuranceType> {
    private static final Set<InsuranceType> AS_EMPLOYEE =
        Set.of(InsuranceType.SOCIAL, InsuranceType.EMPLOYEE_SOCIAL);

    @Override
    public boolean satisfies(InsuranceType offered, InsuranceType allowed, Readings readings) {
      return AS_EMPLOYEE.contains(allowed) && AS_EMPLOYEE.contains(offered)
          || deciding(offered, allowed, readings).filter(EmployeeInsurance.ANY_SOCIAL::equals).isPresent();
    }

    @Override
    public Optional<Reading> deciding(InsuranceType offered, InsuranceType allowed, Readings readings) {
      boolean open = offered == InsuranceType.FLEXIBLE_SOCIAL && AS_EMPLOYEE.contains(allowed);
      return open ? Optional.of(readings.of(EmployeeInsurance.class)) : Optional.empty();
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
  }
}
