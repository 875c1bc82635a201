package org.mamapost.examples.cli.employer;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.mamapost.answer.Refusal;
import org.mamapost.benefit.HiringRoll;
import org.mamapost.benefit.HiringTaxSettlement;
import org.mamapost.benefit.HiringTaxYear;
import org.mamapost.benefit.RunningHiringTax;
import org.mamapost.benefit.TaxRelief;
import org.mamapost.examples.cli.input.Names;
import org.mamapost.examples.cli.input.Problem;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.person.Hire;
import org.mamapost.person.Tax;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/** Writes outcomes for people: a block for every employer and year. */
public final class TextEmployers implements EmployerWriter {

  private final Writer out;
  private final Language language;

  /**
   * A writer.
   *
   * @param out where to
   * @param language the language
   */
  public TextEmployers(Writer out, Language language) {
    this.out = out;
    this.language = language;
  }

  @Override
  public void write(EmployerOutcome outcome) throws IOException {
    head(outcome);
    if (outcome instanceof EmployerOutcome.Asked asked) {
      asked(asked);
    } else if (outcome instanceof EmployerOutcome.Refused refused) {
      refusal(refused.refusal());
    } else if (outcome instanceof EmployerOutcome.AtOdds atOdds) {
      problems(atOdds.problems());
    } else {
      problems(((EmployerOutcome.Unreadable) outcome).problems());
    }
  }

  /** Writes the first line of an employer and year. */
  void head(EmployerOutcome outcome) throws IOException {
    String name = outcome.employer().orElse("?");
    if (outcome instanceof EmployerOutcome.Asked asked) {
      line(Words.say(asked.filed().isClosed() ? "head.closed" : "head.running",
          name, asked.filed().year(), outcome.result(), asked.region(), asked.filed().through()));
    } else if (outcome instanceof EmployerOutcome.Refused refused) {
      line(Words.say("head.year", name, refused.filed().year(), outcome.result()));
    } else if (outcome instanceof EmployerOutcome.AtOdds atOdds && atOdds.year().isPresent()) {
      line(Words.say("head.year", name, atOdds.year().get(), outcome.result()));
    } else {
      line(Words.say("head", name, outcome.result()));
    }
  }

  private void asked(EmployerOutcome.Asked asked) throws IOException {
    if (asked.answer().value().isPresent()) {
      year(asked, asked.answer().value().get());
      rest(asked.answer().value().get(), Bases.of(asked));
    } else {
      refusal(asked.answer().refusal().orElseThrow());
    }
    if (asked.atLeast().isPresent()) {
      line(Words.say("at-least", asked.roll().open().size()));
      year(asked, asked.atLeast().get().value().orElseThrow());
    }
    if (asked.roll().entries().isEmpty()) {
      line(Words.say("nobody"));
    }
    for (HiringRoll.Entry entry : asked.roll().entries()) {
      person(entry);
    }
  }

  private void year(EmployerOutcome.Asked asked, HiringTaxYear year) throws IOException {
    Bases bases = Bases.of(asked);
    line(Words.say("limit", Money.of(year.limit()), year.months()));
    bases(bases.limit());
    for (Tax tax : Tax.values()) {
      List<TaxRelief> reliefs = year.reliefs().stream().filter(relief -> relief.tax() == tax).toList();
      if (!reliefs.isEmpty()) {
        List<Reduced> reduced = Reduced.of(asked.filed(), reliefs);
        line(reduced.isEmpty()
            ? Words.say("tax.not", tax)
            : Words.say("tax", tax, Money.of(year.reduced(tax)), Reduced.list(reduced)));
      }
    }
    bases(bases.taxes());
  }

  private void rest(HiringTaxYear year, Bases bases) throws IOException {
    if (year instanceof HiringTaxSettlement settled) {
      line(Words.say("lost", Money.of(settled.lost())));
      bases(bases.rest());
    } else if (year instanceof RunningHiringTax running) {
      line(Words.say(
          "left", Money.of(running.left()), MonthSpans.of(running.toCome()), Money.of(running.growth())));
      bases(bases.rest());
      line(Words.say("to-come", Tax.CORPORATE_INCOME));
      bases(bases.taxes());
    }
  }

  private void person(HiringRoll.Entry entry) throws IOException {
    if (entry instanceof HiringRoll.Counts counts) {
      Hire hire = counts.hire();
      line(Words.say("counts", hire.person(), hire.months().size(), MonthSpans.of(hire.months()), hire.relief()));
    } else if (entry instanceof HiringRoll.DoesNotCount not) {
      line(Words.say(not.isOpen() ? "open" : "does-not-count",
          not.person(), not.refusal().reason(), not.refusal().message()));
      bases(not.refusal().citations());
      if (!not.missing().isEmpty()) {
        line(Words.say("ask", Names.of(not.missing())));
      }
    }
  }

  private void refusal(Refusal refusal) throws IOException {
    line(Words.say("refused", refusal.reason(), refusal.message()));
    bases(refusal.citations());
  }

  private void problems(List<Problem> problems) throws IOException {
    for (Problem problem : problems) {
      line(Words.say("problem", problem.line()));
    }
  }

  private void bases(List<Citation> citations) throws IOException {
    for (Citation citation : citations) {
      line(Words.say("basis", Basis.of(citation)));
    }
  }

  private void line(Message message) throws IOException {
    out.write(message.render(language));
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
