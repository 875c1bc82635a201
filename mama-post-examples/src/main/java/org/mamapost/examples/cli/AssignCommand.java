package org.mamapost.examples.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.mamapost.examples.cli.match.Market;
import org.mamapost.examples.cli.option.FormatConverter;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.matching.Weights;
import org.mamapost.matching.assignment.Assigner;
import org.mamapost.matching.assignment.Assignment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code assign POSTS --carers FILE}: assigns carers to the openings, so that no two would rather have each other. */
@Command(name = "assign", sortOptions = false)
final class AssignCommand implements Callable<Integer> {

  private final Session session;

  @Spec
  private CommandSpec spec;

  @Mixin
  private CommonOptions common;

  @Mixin
  private MarketOptions market;

  @Option(names = "--employers-propose", descriptionKey = "assign.employers")
  private boolean employersPropose;

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
      converter = FormatConverter.TextOrJson.class, descriptionKey = "format")
  private OutputFormat format;

  AssignCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    Weights weights = market.weights(spec);
    Optional<Market> read = market.read(session);
    if (read.isEmpty()) {
      return CommandLineInterface.UNUSABLE;
    }
    Assigner assigner = Assigner.of(market.matcher(session), carer -> weights);
    Assignment assignment = employersPropose
        ? assigner.employersPropose(read.get().carers(), read.get().posts())
        : assigner.carersPropose(read.get().carers(), read.get().posts());
    if (format == OutputFormat.JSON) {
      json(assignment);
    } else {
      text(assignment);
    }
    return assignment.without().isEmpty() ? CommandLineInterface.DONE : CommandLineInterface.SOME_DO_NOT_CONFORM;
  }

  private void text(Assignment assignment) {
    assignment.postOf().forEach((carer, post) ->
        session.streams().out().println(Words.say("assigned", carer, post).render(session.language())));
    session.streams().out().println(
        Words.say("assignment", assignment.postOf().size(), assignment.without().size()).render(session.language()));
  }

  private void json(Assignment assignment) throws IOException {
    try (JsonGenerator json = new JsonFactory().createGenerator(session.streams().out())
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeObjectFieldStart("assigned");
      for (Map.Entry<String, String> pair : assignment.postOf().entrySet()) {
        json.writeStringField(pair.getKey(), pair.getValue());
      }
      json.writeEndObject();
      json.writeArrayFieldStart("without");
      for (String carer : assignment.without()) {
        json.writeString(carer);
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }
}
