package org.mamapost.testkit.arbitrary;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.mamapost.fact.Choice;

/** Hands jqwik a generator for {@code Choice<T>} of any vocabulary. */
public final class ChoiceArbitraries implements ArbitraryProvider {

  /** Called by jqwik. */
  public ChoiceArbitraries() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return type.isOfType(Choice.class) && type.getTypeArgument(0).isEnum();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
    return Set.of(choices(type.getTypeArgument(0).getRawType()));
  }

  private static <T extends Enum<T>> Arbitrary<?> choices(Class<?> terms) {
    @SuppressWarnings("unchecked") // canProvideFor admits enums only
    Class<T> vocabulary = (Class<T>) terms;
    return ValueArbitraries.choices(vocabulary);
  }
}
