package org.mamapost.post;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.PropertyDescriptor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mamapost.DomesticService;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;

/** A host's own Bean Validation sees the constraints of a post, because it has getters. */
class HostBeanValidationTest {

  private final ValidatorFactory factory = Validation.byProvider(HibernateValidator.class).configure()
      .messageInterpolator(new ParameterMessageInterpolator())
      .buildValidatorFactory();
  private final Validator validator = factory.getValidator();

  @AfterEach
  void close() {
    factory.close();
  }

  @Test
  void everyPropertyOfAPostIsConstrained() {
    assertEquals(
        Set.of("id", "title", "postType", "careStage", "region", "employer", "schedule", "workPlace", "payMethod",
            "pay", "insurance", "contract", "skills", "publishedOn", "labels", "amenities", "openings", "closesOn",
            "ageCondition", "sexCondition", "familyConditions", "employmentForm", "payPeriod", "quota"),
        constrained(DomesticService.conforming().getClass()));
    assertEquals(Set.of("name", "kind"), constrained(Employer.builder().build().getClass()));
  }

  @Test
  void aBuiltPostIsValid() {
    assertEquals(Set.of(), validator.validate(new Form(DomesticService.conforming())));
  }

  @Test
  void aPostThatNoBuilderChecksIsSeenThroughItsGetters() {
    assertEquals(List.of("post.employer.kind", "post.employer.name", "post.id", "post.title"),
        validator.validate(new Form(new Unchecked())).stream()
            .map(violation -> violation.getPropertyPath().toString())
            .sorted()
            .toList());
  }

  private Set<String> constrained(Class<?> type) {
    return validator.getConstraintsForClass(type).getConstrainedProperties().stream()
        .map(PropertyDescriptor::getPropertyName)
        .collect(Collectors.toSet());
  }

  record Form(@Valid MamaPost post) {}

  /** As a framework leaves it that fills no fields. */
  private static final class Unchecked extends MamaPost {

    private static final long serialVersionUID = 1L;

    @Override
    public String getId() {
      return " ";
    }

    @Override
    public Stated<String> getTitle() {
      return null;
    }

    @Override
    public Employer getEmployer() {
      return new UncheckedEmployer();
    }
  }

  private static final class UncheckedEmployer extends Employer {

    private static final long serialVersionUID = 1L;

    @Override
    public Stated<String> getName() {
      return null;
    }

    @Override
    public Stated<EmployerKind> getKind() {
      return null;
    }
  }
}
