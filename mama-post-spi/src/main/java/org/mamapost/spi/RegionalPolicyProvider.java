package org.mamapost.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/**
 * A city's policies, offered through {@link java.util.ServiceLoader}. Called once, when a registry is built; what it
 * returns is immutable, so nothing of it runs again but the rules of its policies.
 *
 * <p>Every method has a default, so that a new one breaks no provider.
 */
public interface RegionalPolicyProvider {

  /** The version of this contract. */
  int SPI_VERSION = 1;

  /** A stable id; the class name unless said. */
  default String id() {
    return getClass().getName();
  }

  /**
   * The version of the contract it was written for; a registry refuses one that is newer than its own. A provider that
   * lives in a jar of its own says {@code return SPI_VERSION;}, because the compiler then writes into its class the
   * version it was compiled against, where the default is the version it happens to run with.
   */
  default int spiVersion() {
    return SPI_VERSION;
  }

  /** The regions it speaks for. A policy for any other region is refused. */
  default Set<Region> regions() {
    return Set.of();
  }

  /**
   * Its policies; several for one region where one followed another. The nation's are refused: they are layers beneath
   * others and answer for no region.
   */
  default List<RegionalPolicy> policies() {
    return List.of();
  }

  /**
   * The law on the protection of workers in a region, for places and days that have no policy of mama posts: a province
   * that has a leave of its own and no notice on mama posts offers it here and nowhere else. A law is a policy that
   * stands upon {@link org.mamapost.builtin.NationalLayer}, without a catalogue as a rule; only its protections are
   * asked, by {@link PolicyRegistry#resolveLaw}. The nation's comes with the library, and no provider replaces it.
   */
  default List<RegionalPolicy> laws() {
    return List.of();
  }

  /**
   * Which provider wins where two have a policy, or a law, for one region on one day; the higher one. Where it is
   * equal, neither answers for that region on that day, and the {@linkplain LoadReport load report} names both. On all
   * other days, and for all other regions, both answer.
   */
  default int priority() {
    return 0;
  }

  /**
   * A way to write policies as data that it knows how to read; most know none. Each file that a registry finds is then
   * a provider of its own in the {@linkplain LoadReport load report}. That of a provider in a plugin folder is not
   * used: a plugin sees no other plugin.
   */
  default Optional<PolicyFileFormat> fileFormat() {
    return Optional.empty();
  }
}
