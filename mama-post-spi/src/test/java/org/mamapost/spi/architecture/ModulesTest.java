package org.mamapost.spi.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.PolicyRegistry;

/** What the provider contract knows. */
class ModulesTest {

  private static final String SPI = "org.mamapost.spi..";

  @Test
  void theProviderContractHoldsJdkAndCoreTypesOnly() {
    noClasses().that().resideInAPackage(SPI)
        .should().dependOnClassesThat().resideOutsideOfPackages("java..", "org.mamapost..")
        .orShould().dependOnClassesThat().resideInAnyPackage("org.mamapost.vavr..", "org.mamapost.beanvalidation..")
        .check(Library.CLASSES);
  }

  @Test
  void bothModulesAreReallyRead() {
    assertTrue(Library.CLASSES.contain(RegionalPolicy.class));
    assertTrue(Library.CLASSES.contain(PolicyRegistry.class));
  }
}
