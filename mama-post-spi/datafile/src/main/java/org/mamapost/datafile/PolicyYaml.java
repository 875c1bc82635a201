package org.mamapost.datafile;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.policy.PolicyForm;
import org.mamapost.datafile.policy.WrittenPolicy;
import org.mamapost.datafile.tree.SourceText;
import org.mamapost.datafile.tree.YamlTree;
import org.mamapost.datafile.write.PolicyWriter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.PolicyFile;
import org.mamapost.spi.PolicyFileFormat;
import org.mamapost.text.Message;

/**
 * Policies written in YAML, each document of a file one policy. A file is used or refused as a whole; a refusal lists
 * everything that is wrong with it, each with file, line, column, what was read, what is allowed and what to do.
 *
 * <pre>{@code
 * PolicyFile file = PolicyYaml.read(Path.of("our-city.yaml")).orElseThrow();
 * PolicyRegistry registry = PolicyRegistry.builder().provider(file).build();
 * }</pre>
 *
 * <p>Stateless and thread-safe.
 */
public final class PolicyYaml implements PolicyFileFormat {

  /** Where a jar holds its file of policies. */
  public static final String PATH_IN_JAR = "META-INF/mama-post/policy.yaml";

  private static final int MOST_REFUSALS = 100;

  /** The format. */
  public PolicyYaml() {}

  @Override
  public String pathInJar() {
    return PATH_IN_JAR;
  }

  @Override
  public Set<String> extensions() {
    return Set.of(".yaml", ".yml");
  }

  /**
   * Reads a file, as a registry does with what it finds.
   *
   * @param file the file
   * @return its policies, or why it is refused
   * @throws IOException if it cannot be read
   */
  public static PolicyFile read(Path file) throws IOException {
    try (InputStream content = Files.newInputStream(file)) {
      return new PolicyYaml().read(file.toUri().toString(), content);
    }
  }

  @Override
  public PolicyFile read(String location, InputStream content) throws IOException {
    return SourceText.read(content)
        .flatMap(PolicyYaml::policies)
        .fold(
            faults -> PolicyFile.refused(location, refusals(faults, FileName.of(location))),
            policies -> file(location, policies));
  }

  /**
   * Writes a policy as a file, to begin another one from. What the library has written in code is named; read again,
   * the file gives the same policy.
   *
   * @param policy the policy
   * @return the file
   * @throws UnwritablePolicyException if it has anything that a file cannot say, such as a rule of its own
   */
  public static String write(RegionalPolicy policy) {
    return PolicyWriter.write(policy);
  }

  private static PolicyFile file(String location, Seq<WrittenPolicy> policies) {
    Seq<RegionalPolicy> laws = policies.filter(WrittenPolicy::isLaw).map(WrittenPolicy::policy);
    Seq<RegionalPolicy> others = policies.reject(WrittenPolicy::isLaw).map(WrittenPolicy::policy);
    return new PolicyFile(policies.head().policy().id(), location, policies.head().priority(),
        others.asJava(), laws.asJava(), java.util.List.of());
  }

  private static Validation<Seq<Fault>, Seq<WrittenPolicy>> policies(SourceText source) {
    YamlTree tree = YamlTree.of(source);
    if (tree.documents().isEmpty()) {
      return Validation.invalid(
          tree.faults().isEmpty() ? List.of(Fault.of(Position.START, "empty-file")) : tree.faults());
    }
    Validation<Seq<Fault>, Seq<WrittenPolicy>> read =
        Form.all(Vector.ofAll(tree.documents()).map(PolicyForm.FORM::read)).flatMap(PolicyYaml::agreeing);
    return tree.faults().isEmpty()
        ? read : Validation.invalid(read.fold(tree.faults()::appendAll, any -> tree.faults()));
  }

  private static Validation<Seq<Fault>, Seq<WrittenPolicy>> agreeing(Seq<WrittenPolicy> policies) {
    int priority = policies.head().priority();
    Seq<Fault> others = policies.filter(policy -> policy.priority() != priority)
        .map(policy -> Fault.of(policy.at(), "other-priority", policy.policy().id(), policy.priority(), priority));
    return others.isEmpty() ? Validation.valid(policies) : Validation.invalid(others);
  }

  private static java.util.List<Message> refusals(Seq<Fault> faults, String name) {
    Seq<Message> sorted = faults.sortBy(Fault::at).map(fault -> fault.in(name));
    return sorted.size() <= MOST_REFUSALS
        ? sorted.asJava()
        : sorted.take(MOST_REFUSALS).append(Words.say("more", name, sorted.size() - MOST_REFUSALS)).asJava();
  }
}
