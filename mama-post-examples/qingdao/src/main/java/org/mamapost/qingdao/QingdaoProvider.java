package org.mamapost.qingdao;

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

/** Offers Qingdao's policy. */
public final class QingdaoProvider implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public QingdaoProvider() {}

  @Override
  public String id() {
    return "qingdao";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Set<Region> regions() {
    return Set.of(QingdaoPolicy.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(QingdaoPolicy.readingTheTiersAs(UndatedTiers.EVERY_ROUND));
  }
}
