package org.mamapost.testkit.arbitrary;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.mamapost.fact.Stated;

/** Hands jqwik a generator for {@code Stated<T>} of whatever it can generate. */
public final class StatedArbitraries implements ArbitraryProvider {

  /** Called by jqwik. */
  public StatedArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Stated.class);
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return subtypes.apply(type.getTypeArgument(0)).stream()
        .map(ValueArbitraries::stated)
        .collect(Collectors.toSet());
  }
}
