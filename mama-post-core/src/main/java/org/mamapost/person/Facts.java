package org.mamapost.person;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mamapost.fact.Stated;

/**
 * What is known about one case: a person, her employer, her business. What was not put in is unknown, never zero and
 * never "no".
 *
 * <p>Immutable, thread-safe; serializable where the values are.
 */
public final class Facts implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Facts NONE_KNOWN = new Facts(Map.of());

  @SuppressWarnings("serial") // an immutable map
  private final Map<FactKey<?>, Fact<?>> known;

  private Facts(Map<FactKey<?>, Fact<?>> known) {
    this.known = Map.copyOf(known);
  }

  /** A case of which nothing is known. */
  public static Facts noneKnown() {
    return NONE_KNOWN;
  }

  /** Starts a case. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * One fact.
   *
   * @param key the fact
   * @return what is known of it
   */
  public <T> Fact<T> get(FactKey<T> key) {
    Fact<?> fact = known.get(key);
    return fact == null ? new Fact<>(key, Stated.unknown(), Stated.unknown()) : ofType(key, fact);
  }

  // Only the builder puts facts in, and it takes a value of the key's own type.
  @SuppressWarnings("unchecked")
  private static <T> Fact<T> ofType(FactKey<T> key, Fact<?> fact) {
    fact.value().value().ifPresent(key.type()::cast);
    return (Fact<T>) fact;
  }

  /** What is known of one fact, without its source. */
  public <T> Stated<T> value(FactKey<T> key) {
    return get(key).value();
  }

  /** The facts of which something is known. */
  public Set<FactKey<?>> keys() {
    return known.keySet();
  }

  /** A builder with everything that is known. */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder.known.putAll(known);
    return builder;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Facts facts && known.equals(facts.known);
  }

  @Override
  public int hashCode() {
    return known.hashCode();
  }

  @Override
  public String toString() {
    return known.values().toString();
  }

  /** Builds a case. */
  public static final class Builder {

    private final Map<FactKey<?>, Fact<?>> known = new LinkedHashMap<>();

    private Builder() {}

    /** A value, from nobody says where. */
    public <T> Builder with(FactKey<T> key, T value) {
      return with(new Fact<>(key, Stated.of(value), Stated.unknown()));
    }

    /** A value and where it came from. */
    public <T> Builder with(FactKey<T> key, T value, String source) {
      return with(new Fact<>(key, Stated.of(value), Stated.of(source)));
    }

    /** That there is none. */
    public Builder without(FactKey<?> key) {
      return with(new Fact<>(key, Stated.none(), Stated.unknown()));
    }

    /** A fact; it takes the place of what was known of it before. */
    public Builder with(Fact<?> fact) {
      fact.value().value().ifPresent(value -> fact.key().type().cast(value));
      known.put(Objects.requireNonNull(fact, "fact").key(), fact);
      return this;
    }

    /** The case. */
    public Facts build() {
      return new Facts(known);
    }
  }
}
