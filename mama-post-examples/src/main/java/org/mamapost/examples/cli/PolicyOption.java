package org.mamapost.examples.cli;

import org.mamapost.answer.Refusal;
import org.mamapost.examples.cli.option.RegionConverter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The option that names the region whose catalogue is wanted. */
@Command
final class PolicyOption {

  private static final String NAME = "--region";

  @Option(names = NAME, converter = RegionConverter.class, paramLabel = "REGION", defaultValue = "371000",
      descriptionKey = "catalogue.region")
  private Region region;

  /** The policy of the region, with a catalogue, as of today. */
  RegionalPolicy policy(Session session, CommandSpec spec) {
    RegionalPolicy policy = session.registry().resolve(region, session.today())
        .fold(refusal -> unusable(spec, refusal), found -> found);
    if (policy.catalogue().isEmpty()) {
      throw new UnusableOptionException(spec.commandLine(),
          Words.say("usage.value", NAME, Words.say("no-catalogue", region)));
    }
    return policy;
  }

  private static RegionalPolicy unusable(CommandSpec spec, Refusal refusal) {
    Message why = refusal.message();
    throw new UnusableOptionException(spec.commandLine(), Words.say("usage.value", NAME, why));
  }
}
