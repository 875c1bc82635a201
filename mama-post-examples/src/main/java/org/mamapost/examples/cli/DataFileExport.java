package org.mamapost.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.datafile.PolicyYaml;
import org.mamapost.datafile.UnwritablePolicyException;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import picocli.CommandLine.Model.CommandSpec;

/** The policies of a region as one data file, the earlier first. */
final class DataFileExport {

  private static final String BETWEEN = "---\n";

  private DataFileExport() {}

  static String of(PolicyRegistry registry, Region region, CommandSpec spec) {
    List<RegionalPolicy> policies =
        registry.policies().stream().filter(policy -> policy.region().equals(region)).toList();
    if (policies.isEmpty()) {
      throw new UnusableOptionException(spec.commandLine(), Words.say("export.none", region));
    }
    try {
      return policies.stream().map(PolicyYaml::write).collect(Collectors.joining(BETWEEN));
    } catch (UnwritablePolicyException e) {
      throw new UnusableOptionException(spec.commandLine(), e.says());
    }
  }
}
