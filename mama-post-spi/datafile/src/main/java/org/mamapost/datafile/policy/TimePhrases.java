package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mamapost.amount.Hours;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.fact.Stated;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;
import org.mamapost.time.OnSitePeriod;
import org.mamapost.time.SeasonKind;

/**
 * What a 时间地点 cell may ask of the time, in the words that the library itself prints for it, such as {@code
 * 每天固定时间工作2-3小时} or {@code a fixed 2-3 h of work a day}.
 */
public final class TimePhrases {

  private static final Vocabulary<TimeTerm> PLAIN = Vocabulary.of(Stream.concat(
      Stream.of(new TimeTerm.Flexible(), new TimeTerm.Fixed(), new TimeTerm.RelativelyFixed(),
          new TimeTerm.RestFlexible(), new TimeTerm.LeaveOnDemand(), new TimeTerm.SchoolDay(),
          new TimeTerm.ShortTerm(Set.of(SeasonKind.SEASONAL, SeasonKind.PERIODIC)),
          new TimeTerm.ShortTerm(Set.of(SeasonKind.SEASONAL)), new TimeTerm.ShortTerm(Set.of(SeasonKind.PERIODIC))),
      Stream.of(OnSitePeriod.values()).map(period -> new TimeTerm.OnSite(period, Stated.none()))).toList());

  private static final List<WithHours> WITH_HOURS = Stream.concat(
      Stream.<Function<HoursRange, TimeTerm>>of(TimeTerm.FixedDaily::new, TimeTerm.EarlyLeave::new),
      Stream.of(OnSitePeriod.values()).<Function<HoursRange, TimeTerm>>map(period ->
          hours -> new TimeTerm.OnSite(period, Stated.of(hours)))).map(WithHours::new).toList();

  /** A phrase. */
  static final Form<TimeTerm> FORM = TimePhrases::read;

  private TimePhrases() {}

  /** The phrases; where one has hours in it, as it is with 1-2 hours. */
  public static List<TimeTerm> examples() {
    List<TimeTerm> phrases = new ArrayList<>(PLAIN.terms());
    WITH_HOURS.forEach(phrase -> phrases.add(phrase.term().apply(HoursRange.of(1, 2))));
    return phrases;
  }

  private static Validation<Seq<Fault>, TimeTerm> read(Node node) {
    return TextForm.TEXT.read(node).flatMap(text -> PLAIN.find(text)
        .or(() -> WITH_HOURS.stream().flatMap(phrase -> phrase.read(text).stream()).findFirst())
        .map(Validation::<Seq<Fault>, TimeTerm>valid)
        .orElseGet(() -> Fault.of(node.at(), "unknown-time", Words.shown(text), Words.list(examples()),
            Words.nearest(Vocabulary.of(examples()).nearest(text))).invalid()));
  }

  /** A phrase with hours in it; its words are those around the hours in what the library prints. */
  private record WithHours(Function<HoursRange, TimeTerm> term) {

    private static final HoursRange SAMPLE = HoursRange.exactly(Hours.of(1));

    Optional<TimeTerm> read(String text) {
      TimeTerm sample = term.apply(SAMPLE);
      return hours(text, sample, Named::chinese, SAMPLE.chinese())
          .or(() -> hours(text, sample, Named::english, SAMPLE.english()))
          .flatMap(WithHours::range)
          .map(term);
    }

    private static Optional<String> hours(
        String text, TimeTerm sample, Function<Named, String> language, String sampleHours) {
      String phrase = language.apply(sample);
      int hours = phrase.indexOf(sampleHours);
      String before = phrase.substring(0, hours);
      String after = phrase.substring(hours + sampleHours.length());
      return text.startsWith(before) && text.endsWith(after) && text.length() > before.length() + after.length()
          ? Optional.of(text.substring(before.length(), text.length() - after.length())) : Optional.empty();
    }

    private static Optional<HoursRange> range(String hours) {
      String chinese = hours.replace(" h", "小时").replace(" min", "分").replace(" s", "秒").replace(" ", "");
      try {
        return Optional.of(HoursRange.parse(chinese));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }
}
