package ${package};

import java.util.List;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.RegionalPolicyProvider;

public final class OurProvider implements RegionalPolicyProvider {

  @Override
  public String id() {
    return "${cityId}";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION; // the version it was compiled against: the compiler writes the number into the class
  }

  @Override
  public Set<Region> regions() {
    return Set.of(OurPolicy.REGION);
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(OurPolicy.policy());
  }
}
