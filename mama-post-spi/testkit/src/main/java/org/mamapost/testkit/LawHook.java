package org.mamapost.testkit;

import java.lang.reflect.Method;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutionResult.Status;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips laws that have nothing to look at, and turns the outcome of those with a known gap. */
final class LawHook implements SkipExecutionHook, AroundPropertyHook {

  LawHook() {}

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    Optional<Law> law = context.optionalElement()
        .filter(Method.class::isInstance)
        .flatMap(method -> Optional.ofNullable(method.getAnnotation(Law.class)));
    return law.isEmpty() ? SkipResult.doNotSkip() : context.optionalContainerClass()
        .flatMap(type -> unmet(law.get(), (RegionalPolicyContract) context.newInstance(type)))
        .map(need -> SkipResult.skip(need.otherwise()))
        .orElse(SkipResult.doNotSkip());
  }

  private static Optional<Need> unmet(Law law, RegionalPolicyContract contract) {
    PolicySubject subject = contract.subject();
    return Stream.of(law.needs()).filter(need -> !need.isMetBy(subject)).findFirst();
  }

  @Override
  public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult result = property.execute();
    return Stream.of(context.containerClass().getAnnotationsByType(KnownGap.class))
        .filter(gap -> gap.law().equals(context.targetMethod().getName()))
        .findFirst()
        .map(gap -> withGap(gap, result))
        .orElse(result);
  }

  private static PropertyExecutionResult withGap(KnownGap gap, PropertyExecutionResult result) {
    return result.status() == Status.SUCCESSFUL
        ? result.mapToFailed("the gap is stale: the policy keeps " + gap.law() + ", so its @KnownGap has to go")
        : result.mapToAborted(new KnownGapException(gap));
  }
}
