package org.mamapost.spi;

import java.util.List;
import java.util.Set;
import org.mamapost.builtin.ShandongLayer;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/** The policies that come with the library, offered like everybody's. */
public final class BuiltInPolicies implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public BuiltInPolicies() {}

  @Override
  public String id() {
    return "built-in";
  }

  @Override
  public Set<Region> regions() {
    return Set.of(WeihaiPolicy.REGION, ShandongLayer.policy().region());
  }

  @Override
  public List<RegionalPolicy> policies() {
    return List.of(WeihaiPolicy.policy());
  }

  @Override
  public List<RegionalPolicy> laws() {
    return List.of(ShandongLayer.policy());
  }
}
