package org.mamapost.zhejiang;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers the law of Zhejiang on leave, and no policy of mama posts: none was found. */
public final class ZhejiangProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public ZhejiangProvider() {}

  @Override
  public String id() {
    return "zhejiang";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(ZhejiangLayer.REGION);
  }

  @Override
  public List<RegionalPolicy> laws() {
    return List.of(ZhejiangLayer.policy());
  }
}
