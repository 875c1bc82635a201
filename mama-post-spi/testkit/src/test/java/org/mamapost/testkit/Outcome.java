package org.mamapost.testkit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * What became of the laws when a contract was run.
 *
 * @param passed the laws that hold
 * @param failed the laws that do not, with what was said
 * @param aborted the laws with a known gap, with its reason
 * @param skipped the laws with nothing to look at, with the reason
 * @param published what the console shows
 */
record Outcome(
    Set<String> passed, Map<String, String> failed, Map<String, String> aborted, Map<String, String> skipped,
    List<String> published) {

  static Outcome of(Class<?> contract) {
    Outcome outcome = new Outcome(
        new TreeSet<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
    LauncherFactory.create().execute(
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(contract))
            .filters(EngineFilter.includeEngines("jqwik"))
            .configurationParameter("jqwik.database", "target/jqwik-database-of-wrong-policies")
            // What fails here is meant to; it goes to the listener below and not into the log of the build.
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .configurationParameter("jqwik.shrinking.default", "OFF")
            .build(),
        outcome.listener());
    return outcome;
  }

  private TestExecutionListener listener() {
    return new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        law(test).ifPresent(law -> note(law, result));
      }

      @Override
      public void executionSkipped(TestIdentifier test, String reason) {
        law(test).ifPresent(law -> skipped.put(law, reason));
      }

      @Override
      public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        published.add(entry.getKeyValuePairs().toString());
      }
    };
  }

  private void note(String law, TestExecutionResult result) {
    String said = result.getThrowable().map(Throwable::toString).orElse("");
    switch (result.getStatus()) {
      case SUCCESSFUL -> passed.add(law);
      case FAILED -> failed.put(law, said);
      case ABORTED -> aborted.put(law, said);
    }
  }

  private static Optional<String> law(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName());
  }
}
