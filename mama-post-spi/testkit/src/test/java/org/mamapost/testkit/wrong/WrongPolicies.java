package org.mamapost.testkit.wrong;

import java.util.List;

/** Where the policies stand that are wrong on purpose. */
public final class WrongPolicies {

  private WrongPolicies() {}

  /** The classes that hold them. */
  public static List<Class<?>> files() {
    return List.of(WrongTimes.class, WrongWords.class, WrongSources.class, WrongCatalogues.class, WrongSchemes.class,
        WrongUnknowns.class, WrongStates.class);
  }

  /** The contract of the city that keeps every law. */
  public static Class<?> nothingWrong() {
    return WrongTimes.NothingWrong.class;
  }

  /** The contract of a city with a gap that it declares. */
  public static Class<?> declaredGap() {
    return WrongTimes.ADeclaredGap.class;
  }

  /** The contract of a city that declares a gap it does not have. */
  public static Class<?> staleGap() {
    return WrongTimes.AStaleGap.class;
  }

  /** The contract of a policy without catalogue and schemes. */
  public static Class<?> dataAlone() {
    return WrongTimes.DataAlone.class;
  }

  /** The contract of a policy without a catalogue, with a gap in a law about rows. */
  public static Class<?> pointlessGap() {
    return WrongTimes.AGapInALawThatIsSkipped.class;
  }

  /** The contract of a policy that cannot be made. */
  public static Class<?> unreadable() {
    return WrongTimes.APolicyThatCannotBeRead.class;
  }
}
