package org.mamapost.examples.cli.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.examples.cli.benefit.AskedCase;
import org.mamapost.examples.cli.benefit.CaseFacts;
import org.mamapost.examples.cli.benefit.CaseReader;
import org.mamapost.examples.cli.benefit.CaseSettings;
import org.mamapost.examples.cli.benefit.PolicyParts;
import org.mamapost.examples.cli.input.Columns;
import org.mamapost.examples.cli.input.RowRead;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Advised;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Calendar;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Guarded;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Inspected;
import org.mamapost.examples.cli.protection.ProtectionOutcome.Unasked;
import org.mamapost.person.FactKey;
import org.mamapost.policy.AdviceKind;
import org.mamapost.policy.AdviceStep;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.protection.AdviceComplaint;
import org.mamapost.protection.AdviceDesk;
import org.mamapost.protection.AdviceFacts;
import org.mamapost.protection.AdviceReply;
import org.mamapost.protection.InspectionList;
import org.mamapost.protection.ProtectionAssessor;
import org.mamapost.protection.ProtectionPeriod;
import org.mamapost.protection.ProtectionReport;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;
import org.mamapost.time.Span;

/** Takes a person, an employer or a complaint from the cells to an answer: reads the row, finds the policy, asks it. */
public final class ProtectionAsker {

  private final PolicyRegistry registry;
  private final CaseSettings settings;
  private final CaseReader reader;
  private final Columns<FactKey<?>> columns;
  private final Function<AskedCase, ProtectionOutcome> question;

  private ProtectionAsker(PolicyRegistry registry, CaseSettings settings, Table table) {
    this.registry = registry;
    this.settings = settings;
    this.reader = switch (table) {
      case PEOPLE -> new CaseReader(settings);
      case EMPLOYERS -> new CaseReader(settings, CaseFacts::readEmployer);
      case COMPLAINTS -> new CaseReader(settings, CaseFacts::readComplaint);
    };
    this.columns = switch (table) {
      case PEOPLE -> CaseFacts.COLUMNS;
      case EMPLOYERS -> CaseFacts.EMPLOYERS;
      case COMPLAINTS -> CaseFacts.COMPLAINTS;
    };
    this.question = switch (table) {
      case PEOPLE -> this::guarded;
      case EMPLOYERS -> this::inspected;
      case COMPLAINTS -> this::advised;
    };
  }

  /** What the rows of a table are about. */
  private enum Table { PEOPLE, EMPLOYERS, COMPLAINTS }

  /** Asks what protects each person of a table. */
  public static ProtectionAsker ofPeople(PolicyRegistry registry, CaseSettings settings) {
    return new ProtectionAsker(registry, settings, Table.PEOPLE);
  }

  /** Asks what each employer of a table has to show. */
  public static ProtectionAsker ofEmployers(PolicyRegistry registry, CaseSettings settings) {
    return new ProtectionAsker(registry, settings, Table.EMPLOYERS);
  }

  /** Asks what each complaint of a table comes to. */
  public static ProtectionAsker ofComplaints(PolicyRegistry registry, CaseSettings settings) {
    return new ProtectionAsker(registry, settings, Table.COMPLAINTS);
  }

  /** The columns of the table. */
  public Columns<FactKey<?>> columns() {
    return columns;
  }

  /** Whether any row so far had no date of its own and was given the one of the settings. */
  public boolean hasFilledDate() {
    return reader.hasFilledDate();
  }

  /** What comes of a row. */
  public ProtectionOutcome ask(RowRead<FactKey<?>> read) {
    return reader.read(read).fold(Unasked::new, question);
  }

  private ProtectionOutcome guarded(AskedCase asked) {
    Resolution resolution = registry.resolveLaw(asked.region(), asked.date());
    Optional<ProtectionReport> report =
        resolution.policy().map(policy -> ProtectionAssessor.of(policy).assess(asked.facts(), asked.date()));
    Optional<Refusal> refusal = resolution.refusal().or(() -> report.flatMap(ProtectionReport::refusal));
    return new Guarded(asked, resolution.policy(), report.filter(answered -> answered.refusal().isEmpty()), refusal,
        settings.days().map(days -> calendar(asked, days)));
  }

  private Calendar calendar(AskedCase asked, DateRange days) {
    List<Span<RegionalPolicy>> rules = new ArrayList<>();
    List<ProtectionPeriod> periods = new ArrayList<>();
    List<Span<Refusal>> gaps = new ArrayList<>();
    for (Span<Resolution> part : PolicyParts.ofLaw(registry, asked.region(), days)) {
      part.value().policy().ifPresent(policy -> {
        rules.add(new Span<>(part.days(), policy));
        periods.addAll(ProtectionAssessor.of(policy).over(asked.facts(), part.days()));
      });
      part.value().refusal().ifPresent(refusal -> gaps.add(new Span<>(part.days(), refusal)));
    }
    return new Calendar(days, rules, periods, gaps);
  }

  private ProtectionOutcome inspected(AskedCase asked) {
    Resolution resolution = registry.resolveLaw(asked.region(), asked.date());
    return new Inspected(asked, resolution.policy(), resolution.fold(
        refusal -> new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.FAILS)),
        policy -> InspectionList.of(policy).inspect(asked.facts(), asked.date())));
  }

  private ProtectionOutcome advised(AskedCase asked) {
    Resolution resolution = registry.resolveLaw(asked.region(), asked.date());
    List<AdviceStep> where = resolution.policy().map(AdviceDesk::of).map(AdviceDesk::where).orElse(List.of());
    Optional<AdviceKind> kind = asked.facts().value(AdviceFacts.KIND).value();
    return new Advised(asked, resolution.policy(), kind, where, resolution.fold(
        refusal -> new Answer.Refused<>(refusal, Explanation.of(refusal.message(), Holding.FAILS)),
        policy -> kind.map(known -> AdviceDesk.of(policy)
                .advise(new AdviceComplaint(known, asked.facts(), asked.date())))
            .orElseGet(ProtectionAsker::noKind)));
  }

  private static Answer<AdviceReply> noKind() {
    Message asks = Words.say("advice.no-kind", AdviceFacts.KIND);
    return new Answer.Refused<>(
        new Refusal(RefusalReason.FACTS_MISSING, asks, List.of()), Explanation.of(asks, Holding.UNKNOWN));
  }
}
