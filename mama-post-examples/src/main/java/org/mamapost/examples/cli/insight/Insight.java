package org.mamapost.examples.cli.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Disclosure;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.service.ServicePledge;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What the page and the tables say.
 *
 * @param sums what the files add up to
 * @param policy whose words it rests on
 * @param day the day that is asked about
 * @param disclosure what may be shown
 */
public record Insight(Sums sums, RegionalPolicy policy, LocalDate day, Disclosure disclosure) {

  /** The parts of the page, those for which nothing was given among them. */
  List<Section> sections() {
    return List.of(supply(), pay(), fits(), applications(), services(), benefits());
  }

  /** Every figure. */
  List<Figure> figures() {
    return sections().stream().flatMap(section -> section.figures().stream()).toList();
  }

  /** The words of the policy on the monitoring of employment data. */
  List<Citation> basis() {
    return measure("employment-monitoring");
  }

  private List<Citation> measure(String code) {
    return policy.layers().flatMap(layer -> layer.measures().stream())
        .filter(measure -> measure.key().code().equals(code))
        .map(measure -> measure.citation()).distinct().limit(1).toList();
  }

  private Tables tables() {
    return new Tables(disclosure);
  }

  private Section supply() {
    SupplySection supply = new SupplySection(tables(), sums);
    List<Figure> figures = new ArrayList<>(Stream.of(Dimension.values()).map(supply::figure).toList());
    figures.add(supply.stated());
    List<Message> remarks = sums.carers().isPresent() ? List.of()
        : List.of(Words.say("missing", Words.say("carers"), "--carers"));
    return new Section("supply", Words.say("supply"), remarks, measure("online-posting"), figures);
  }

  private Section pay() {
    PaySection pay = new PaySection(tables(), sums.posts());
    return new Section("pay", Words.say("pay"), List.of(Words.say("pay.comparable")), measure("online-matching"),
        Stream.concat(Stream.of(pay.bands()), Stream.of(Dimension.values()).map(pay::figure)).toList());
  }

  private Section fits() {
    return section("fits", Words.say("fits.title"), "--carers", measure("online-matching"),
        sums.carers().map(carers -> List.of(SupplySection.fits(tables(), carers.total()))));
  }

  private Section applications() {
    return section("applications", Words.say("applications.title"), "--applications", measure("online-posting"),
        sums.applications().map(applied -> {
          ApplicationSection section = new ApplicationSection(tables(), applied);
          List<Figure> figures = new ArrayList<>(
              Stream.of(Dimension.values()).map(section::applications).toList());
          figures.add(section.others());
          figures.add(section.days());
          Stream.of(Dimension.values()).map(section::days).forEach(figures::add);
          return figures;
        }));
  }

  private Section services() {
    List<Citation> pledge = policy.parameter(ServicePledge.YEARS, day).stream()
        .map(years -> years.parameter().citation()).toList();
    return section("services", Words.say("services.title"), "--ledger", pledge, sums.services().map(services -> {
      ServiceSection section = new ServiceSection(tables(), services);
      return Stream.concat(Stream.of(section.standings(), section.kinds()),
          services.groups().keySet().stream().map(section::figure)).toList();
    }));
  }

  private Section benefits() {
    List<Citation> schemes = sums.benefits().isEmpty() ? List.of()
        : policy.schemes().stream().map(Scheme::basis).distinct().toList();
    return section("benefits", Words.say("benefits.title"), "--people", schemes, sums.benefits().map(benefits -> {
      BenefitSection section = new BenefitSection(tables(), benefits);
      return Stream.concat(Stream.of(section.schemes()),
          benefits.groups().keySet().stream().map(section::figure)).toList();
    }));
  }

  private static Section section(
      String id, Message title, String option, List<Citation> basis, Optional<List<Figure>> figures) {
    return figures
        .map(made -> new Section(id, title, List.of(), basis, made))
        .orElseGet(() -> new Section(id, title, List.of(Words.say("missing", title, option)), basis, List.of()));
  }
}
