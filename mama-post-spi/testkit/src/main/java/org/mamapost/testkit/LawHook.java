package org.mamapost.testkit;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.BeforeContainerHook;
import net.jqwik.api.lifecycle.ContainerLifecycleContext;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.MethodLifecycleContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import net.jqwik.api.lifecycle.Store;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Skips laws that have nothing to look at and says so, and turns the outcome of those with a known gap. */
final class LawHook implements SkipExecutionHook, BeforeContainerHook, AroundPropertyHook, AroundTryHook {

  LawHook() {}

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    Optional<Method> law = context.optionalElement()
        .filter(Method.class::isInstance)
        .map(Method.class::cast)
        .filter(method -> method.isAnnotationPresent(Law.class));
    return law.isEmpty() ? SkipResult.doNotSkip() : context.optionalContainerClass()
        .flatMap(type -> book(context, type).skipped(law.get()))
        .map(SkipResult::skip)
        .orElse(SkipResult.doNotSkip());
  }

  private static LawBook book(LifecycleContext context, Class<?> type) {
    return LawBook.of((PolicyCases) context.newInstance(type));
  }

  /** Says once for all laws what is skipped, because a console shows only how many. */
  @Override
  public void beforeContainer(ContainerLifecycleContext context) {
    context.optionalContainerClass().ifPresent(type -> {
      Map<String, String> skipped = book(context, type).skipped();
      if (!skipped.isEmpty()) {
        context.reporter().publishReports("laws skipped by " + type.getSimpleName(), new TreeMap<>(skipped));
      }
    });
  }

  /** A try that breaks a law with a known gap is no failure to be reported, and one is enough. */
  @Override
  public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
    TryExecutionResult result = aTry.execute(parameters);
    if (gap(context).isEmpty() || result.status() != TryExecutionResult.Status.FALSIFIED) {
      return result;
    }
    broken(context).update(before -> true);
    return TryExecutionResult.satisfied(true);
  }

  @Override
  public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
    Store<Boolean> broken = broken(context);
    PropertyExecutionResult result = property.execute();
    return gap(context).map(gap -> withGap(gap, broken.get(), result)).orElse(result);
  }

  private static Store<Boolean> broken(MethodLifecycleContext context) {
    return Store.getOrCreate(
        List.of(LawHook.class, context.containerClass(), context.targetMethod()), Lifespan.PROPERTY, () -> false);
  }

  private static Optional<KnownGap> gap(MethodLifecycleContext context) {
    // A gap is the policy's; where there is no policy it excuses nothing.
    return LawBook.gaps(context.containerClass(), context.targetMethod().getName()).findFirst()
        .filter(gap -> book(context, context.containerClass()).hasPolicy());
  }

  private static PropertyExecutionResult withGap(KnownGap gap, boolean broken, PropertyExecutionResult result) {
    return broken
        ? result.mapToAborted(new KnownGapException(gap))
        : result.mapToFailed("the gap is stale: the policy keeps " + LawBook.id(gap) + ", so its @KnownGap has to go");
  }
}
