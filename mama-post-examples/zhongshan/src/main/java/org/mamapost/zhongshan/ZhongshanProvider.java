package org.mamapost.zhongshan;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers both versions of Zhongshan's measures. */
public final class ZhongshanProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public ZhongshanProvider() {}

  @Override
  public String id() {
    return "zhongshan";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(ZhongshanPolicies.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return ZhongshanPolicies.readingTheGapAs(TrialYearGap.LAPSED);
  }
}
