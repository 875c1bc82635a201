package org.mamapost.examples.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.RegionalPolicy;
import picocli.CommandLine.Model.CommandSpec;

/** Finds the rows that a user names. */
final class CatalogueRows {

  private CatalogueRows() {}

  /** The row with this code or this name in either language. */
  static CatalogueRow named(RegionalPolicy policy, String name, CommandSpec spec) {
    List<CatalogueRow> all = policy.catalogue().orElseThrow().rows();
    return all.stream()
        .filter(row -> List.of(row.code(), row.name().chinese(), row.name().english()).contains(name))
        .findFirst()
        .orElseThrow(() -> new UnusableOptionException(spec.commandLine(), Words.say("guide.no-row", name,
            all.stream().map(row -> row.code() + " " + row.name().chinese()).collect(Collectors.joining(", ")))));
  }
}
