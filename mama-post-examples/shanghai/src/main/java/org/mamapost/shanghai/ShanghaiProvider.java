package org.mamapost.shanghai;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers Shanghai's policy, and the law of the city for the days before it. */
public final class ShanghaiProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public ShanghaiProvider() {}

  @Override
  public String id() {
    return "shanghai";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(ShanghaiLayer.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(ShanghaiPolicy.policy());
  }

  @Override
  public List<RegionalPolicy> laws() {
    return List.of(ShanghaiLayer.policy());
  }
}
