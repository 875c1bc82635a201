package org.example.yunwan;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers the invented policy of Yunwan. */
public final class YunwanProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public YunwanProvider() {}

  @Override
  public String id() {
    return "yunwan";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(YunwanPolicy.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(YunwanPolicy.policy());
  }
}
