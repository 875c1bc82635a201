package org.mamapost.examples.cli;

import java.util.stream.Collectors;
import org.mamapost.examples.cli.option.BadValueException;
import org.mamapost.text.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with the arguments. */
final class UsageProblem {

  private UsageProblem() {}

  static Message of(ParameterException problem) {
    if (problem instanceof UnusableOptionException own) {
      return own.said();
    }
    if (problem instanceof UnmatchedArgumentException unmatched) {
      return Words.say("usage.unknown", String.join(" ", unmatched.getUnmatched()));
    }
    if (problem instanceof OverwrittenOptionException twice) {
      return Words.say("usage.twice", name(twice.getOverwritten()));
    }
    if (problem instanceof MissingParameterException missing) {
      return Words.say("usage.missing", missing.getMissing().isEmpty()
          ? name(missing.getArgSpec())
          : missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
    }
    return problem.getCause() instanceof BadValueException bad
        ? Words.say("usage.value", name(problem.getArgSpec()), bad.said())
        : Words.say("usage.other", problem.getMessage());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
