package org.mamapost.spi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.text.Message;

/** A provider that reads policies from files of one line: {@code id region}; some lines break the contract. */
final class LineFormat implements RegionalPolicyProvider, PolicyFileFormat {

  static final String PATH = "META-INF/lines/policy.line";

  /** How often a file was read. */
  int readings;

  @Override
  public String id() {
    return "lines";
  }

  @Override
  public Optional<PolicyFileFormat> fileFormat() {
    return Optional.of(this);
  }

  @Override
  public String pathInJar() {
    return PATH;
  }

  @Override
  public Set<String> extensions() {
    return Set.of(".line");
  }

  @Override
  public PolicyFile read(String location, InputStream content) throws IOException {
    readings++;
    String[] line = new String(content.readAllBytes(), StandardCharsets.UTF_8).split(" ");
    return switch (line[0]) {
      case "throws" -> throw new IllegalStateException("spoilt");
      case "unreadable" -> throw new IOException("spoilt");
      case "null" -> null;
      case "refused" -> PolicyFile.refused(location, List.of(Message.of("spoilt", "坏了", "spoilt")));
      case "lonely-law" -> new PolicyFile(line[0], location, 0, List.of(),
          List.of(Policies.of(line[0], line[1], Policies.from("2020-01-01"))), List.of());
      default -> new PolicyFile(line[0], location, Integer.parseInt(line[2]),
          List.of(Policies.of(line[0], line[1], Policies.from("2020-01-01"))), List.of(), List.of());
    };
  }
}
