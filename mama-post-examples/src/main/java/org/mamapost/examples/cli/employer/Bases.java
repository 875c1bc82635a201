package org.mamapost.examples.cli.employer;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.benefit.HiringTax;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;

/**
 * The words that the parts of a settlement rest on.
 *
 * @param limit what lays down the quota, and how a limit is worked out from it
 * @param taxes what lays down the taxes and their order
 * @param rest what lays down what becomes of the rest: of a year that is over, that it is lost; of one that is running,
 *     that the limit grows with the months worked
 */
record Bases(List<Citation> limit, List<Citation> taxes, List<Citation> rest) {

  static Bases of(EmployerOutcome.Asked asked) {
    return new Bases(
        Stream.of(citation(HiringTax.QUOTA, asked), citation(HiringTax.PARTS, asked))
            .flatMap(Optional::stream).distinct().toList(),
        asked.answer().explanation().citations(),
        (asked.filed().isClosed() ? citation(HiringTax.UNUSED, asked) : citation(HiringTax.PARTS, asked))
            .stream().toList());
  }

  private static <V extends Comparable<V> & Serializable> Optional<Citation> citation(
      ParameterKey<V> key, EmployerOutcome.Asked asked) {
    RegionalPolicy policy = asked.policy();
    return policy.parameter(key, asked.filed().through().atEndOfMonth())
        .map(found -> found.parameter().citation());
  }
}
