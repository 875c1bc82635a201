package org.mamapost.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;

/**
 * A version of a policy that is asked for its values and those above it on a day.
 *
 * @param policy the version
 * @param day the day
 */
public record ValueCase(RegionalPolicy policy, LocalDate day) implements Question {

  @Override
  public List<Optional<? extends InForce<?>>> answer() {
    return policy.layers()
        .flatMap(layer -> layer.parameters().stream())
        .map(Parameter::key)
        .distinct()
        .<Optional<? extends InForce<?>>>map(key -> policy.parameter(key, day))
        .toList();
  }

  @Override
  public String said() {
    return answer().toString();
  }
}
