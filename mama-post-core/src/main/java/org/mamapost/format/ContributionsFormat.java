package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mamapost.person.Contribution;
import org.mamapost.person.Contributions;

/**
 * Insurance paid, entries joined by ；: {@code 2025-01 养老保险 单位800元 个人400元；2025-01至2025-03 工伤保险 单位20元 个人0元}.
 */
final class ContributionsFormat implements CellFormat<Contributions> {

  @Override
  public Validation<Seq<Fault>, Contributions> parse(String text) {
    String read = CellText.compact(text);
    String entries = read.endsWith(";") ? read.substring(0, read.length() - 1) : read;
    return Validation.sequence(Vector.of(entries.split(";", -1)).map(ContributionsFormat::entry))
        .map(parts -> parts.flatMap(part -> part).asJava())
        .flatMap(ContributionsFormat::eachOnce);
  }

  private static Validation<Seq<Fault>, List<Contribution>> entry(String entry) {
    return new ContributionReader(entry).read().fold(Fault::invalid, Validation::valid);
  }

  private static Validation<Seq<Fault>, Contributions> eachOnce(List<Contribution> payments) {
    Set<List<?>> seen = new HashSet<>();
    return payments.stream()
        .filter(payment -> !seen.add(List.of(payment.month(), payment.line())))
        .findFirst()
        .map(twice -> Fault.of("contributions.twice", twice.month() + " " + twice.line().chinese())
            .<Contributions>invalid())
        .orElseGet(() -> Validation.valid(new Contributions(payments)));
  }

  @Override
  public String print(Contributions contributions) {
    return contributions.chinese();
  }
}
