package org.mamapost.fact;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a source says of one thing: nothing (unknown), that there is none (无), or a value.
 *
 * <p>The three never collapse into two. {@link #fold} makes a caller answer for each of them.
 *
 * @param <T> the values; serializable ones, where the statement is to be serialized
 */
public abstract sealed class Stated<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private Stated() {}

  /** The source is silent. */
  @SuppressWarnings("unchecked")
  public static <T> Stated<T> unknown() {
    return (Stated<T>) Unknown.INSTANCE;
  }

  /** The source says that there is none (无). */
  @SuppressWarnings("unchecked")
  public static <T> Stated<T> none() {
    return (Stated<T>) None.INSTANCE;
  }

  /**
   * The source gives a value.
   *
   * @param value the value
   * @return the statement
   */
  public static <T> Stated<T> of(T value) {
    return new Value<>(value);
  }

  /**
   * Answers for each of the three.
   *
   * @param unknown the answer where the source is silent
   * @param none the answer where it says that there is none
   * @param value the answer for a value
   * @return one of the three answers
   */
  public abstract <R> R fold(Supplier<? extends R> unknown, Supplier<? extends R> none,
      Function<? super T, ? extends R> value);

  /**
   * The same statement about something made from the value.
   *
   * @param mapper makes it
   * @return unknown and none as they are, a value mapped
   */
  public <R> Stated<R> map(Function<? super T, ? extends R> mapper) {
    return fold(Stated::unknown, Stated::none, value -> of(mapper.apply(value)));
  }

  /** The value, if one is given; empty for unknown and for none. */
  public Optional<T> value() {
    return fold(Optional::empty, Optional::empty, Optional::of);
  }

  /** Tells whether the source is silent. */
  public boolean isUnknown() {
    return this == Unknown.INSTANCE;
  }

  /** Tells whether the source says that there is none. */
  public boolean isNone() {
    return this == None.INSTANCE;
  }

  private static final class Unknown extends Stated<Object> {

    private static final long serialVersionUID = 1L;
    private static final Unknown INSTANCE = new Unknown();

    @Override
    public <R> R fold(Supplier<? extends R> unknown, Supplier<? extends R> none,
        Function<? super Object, ? extends R> value) {
      return unknown.get();
    }

    @Override
    public String toString() {
      return "unknown";
    }

    private Object readResolve() {
      return INSTANCE;
    }
  }

  private static final class None extends Stated<Object> {

    private static final long serialVersionUID = 1L;
    private static final None INSTANCE = new None();

    @Override
    public <R> R fold(Supplier<? extends R> unknown, Supplier<? extends R> none,
        Function<? super Object, ? extends R> value) {
      return none.get();
    }

    @Override
    public String toString() {
      return "none";
    }

    private Object readResolve() {
      return INSTANCE;
    }
  }

  private static final class Value<T> extends Stated<T> {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // serializable where the value is, as the class says
    private final T given;

    Value(T given) {
      this.given = Objects.requireNonNull(given, "a stated value; use unknown() or none() for its absence");
    }

    @Override
    public <R> R fold(Supplier<? extends R> unknown, Supplier<? extends R> none,
        Function<? super T, ? extends R> value) {
      return value.apply(given);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Value<?> value && given.equals(value.given);
    }

    @Override
    public int hashCode() {
      return given.hashCode();
    }

    @Override
    public String toString() {
      return given.toString();
    }
  }
}
