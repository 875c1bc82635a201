package org.mamapost.beanvalidation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.validator.HibernateValidatorFactory;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.mamapost.DomesticService;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.EmployerHeading;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;

/** Where the policy comes from, and what happens when it does not. */
class PayloadTest {

  private static final RegionalPolicy LENIENT = WeihaiPolicy.policy();
  private static final RegionalPolicy STRICT = LENIENT.with(EmployerHeading.ERROR);
  private static final MamaPost BY_A_FIRM = DomesticService.conforming().toBuilder()
      .employer(Employer.builder().kind(Stated.of(EmployerKind.ENTERPRISE)).build())
      .build();
  private static final List<String> BROKEN = List.of("employer: the employer is of the kind enterprise; "
      + "posts under this heading are offered by community, social organisation");

  @Test
  void withoutAPolicyNoPostPasses() {
    try (ValidatorFactory factory = Hosts.configured(Hosts.speaking(Locale.ENGLISH)).buildValidatorFactory()) {
      assertEquals(
          List.of("post: the post cannot be checked: no policy was given as the constraint validator payload"),
          violations(factory, DomesticService.conforming()));
    }
  }

  @Test
  void aPayloadThatIsNoPolicyIsNone() {
    try (ValidatorFactory factory = Hosts.configured(Hosts.speaking(Locale.CHINA))
        .constraintValidatorPayload("weihai").buildValidatorFactory()) {
      assertEquals(
          List.of("post: 无法判定岗位：没有以 constraintValidatorPayload 提供政策"),
          violations(factory, DomesticService.conforming()));
    }
  }

  @Test
  void aValidatorMayBringAPolicyOfItsOwn() {
    try (ValidatorFactory factory = Hosts.speaking(Locale.ENGLISH, LENIENT)) {
      HibernateValidatorFactory hibernate = factory.unwrap(HibernateValidatorFactory.class);
      assertEquals(BROKEN, Hosts.said(
          hibernate.usingContext().constraintValidatorPayload(STRICT).getValidator().validate(new Form(BY_A_FIRM))));
      assertEquals(List.of(), violations(factory, BY_A_FIRM));
    }
  }

  @Test
  void oneInstanceServesTwoPoliciesAtOnce() throws InterruptedException, ExecutionException {
    ConstraintValidatorFactory oneForAll = new OneForAll();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try (ValidatorFactory lenient = sharing(oneForAll, LENIENT); ValidatorFactory strict = sharing(oneForAll, STRICT)) {
      CyclicBarrier together = new CyclicBarrier(2);
      Future<Set<List<String>>> passed = threads.submit(many(together, lenient));
      Future<Set<List<String>>> broken = threads.submit(many(together, strict));
      assertEquals(Set.of(List.of()), passed.get());
      assertEquals(Set.of(BROKEN), broken.get());
    } finally {
      threads.shutdownNow();
    }
  }

  private static Callable<Set<List<String>>> many(CyclicBarrier together, ValidatorFactory factory) {
    return () -> {
      together.await();
      return IntStream.range(0, 500).mapToObj(i -> violations(factory, BY_A_FIRM))
          .collect(Collectors.toSet());
    };
  }

  private static ValidatorFactory sharing(ConstraintValidatorFactory validators, RegionalPolicy policy) {
    return Hosts.configured(new ParameterMessageInterpolator(Set.of(), Locale.ENGLISH, false))
        .constraintValidatorFactory(validators)
        .constraintValidatorPayload(policy)
        .buildValidatorFactory();
  }

  private static List<String> violations(ValidatorFactory factory, MamaPost post) {
    return Hosts.said(factory.getValidator().validate(new Form(post)));
  }

  record Form(@ConformsToPolicy MamaPost post) {}

  private static final class OneForAll implements ConstraintValidatorFactory {

    private final ConformsToPolicyValidator one = new ConformsToPolicyValidator();

    @Override
    public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
      return type.cast(one);
    }

    @Override
    public void releaseInstance(ConstraintValidator<?, ?> instance) {
      // It is nobody's to release.
    }
  }
}
