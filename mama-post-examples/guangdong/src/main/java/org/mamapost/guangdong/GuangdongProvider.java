package org.mamapost.guangdong;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers Guangdong's policy, and the law of the province for the days before it. */
public final class GuangdongProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public GuangdongProvider() {}

  @Override
  public String id() {
    return "guangdong";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(GuangdongLayer.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(GuangdongPolicy.policy());
  }

  @Override
  public List<RegionalPolicy> laws() {
    return List.of(GuangdongLayer.policy());
  }
}
