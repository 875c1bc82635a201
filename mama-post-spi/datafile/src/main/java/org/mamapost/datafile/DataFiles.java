package org.mamapost.datafile;

import java.util.Optional;
import org.mamapost.spi.PolicyFileFormat;
import org.mamapost.spi.RegionalPolicyProvider;

/**
 * Teaches a registry to read policies that are written as data: {@code META-INF/mama-post/policy.yaml} of each jar, and
 * the files {@code *.yaml} and {@code *.yml} of its plugin folders. It has no policy itself.
 */
public final class DataFiles implements RegionalPolicyProvider {

  /** Called by {@link java.util.ServiceLoader}. */
  public DataFiles() {}

  @Override
  public String id() {
    return "data-files";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Optional<PolicyFileFormat> fileFormat() {
    return Optional.of(new PolicyYaml());
  }
}
