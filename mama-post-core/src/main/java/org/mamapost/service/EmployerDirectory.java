package org.mamapost.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Holding;
import org.mamapost.fact.Stated;
import org.mamapost.person.FactKey;
import org.mamapost.person.Facts;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Measure;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.post.Amenity;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * “妈妈岗”用人单位名录, 正文(二): who is entered, when it is published, and what its employers are to provide. Immutable and
 * thread-safe.
 *
 * <p>The notice names two criteria and no number, and says regularly without an interval. A city that lays down the
 * numbers as parameters gets answers; under Weihai's notice alone they are matters of judgement.
 */
public final class EmployerDirectory {

  /** 带动就业的妇女人数, the women whom the employer has brought into work. */
  public static final FactKey<Integer> WOMEN_EMPLOYED =
      FactKey.of("directory.women-employed", Integer.class, "带动就业的妇女人数", "women brought into work");
  /** 安置的育儿妇女人数, the women raising children who work there. */
  public static final FactKey<Integer> CARERS_PLACED = FactKey.of("directory.carers-placed", Integer.class,
      "安置的育儿妇女人数", "women raising children who work there");
  /** How many women an employer has to have brought into work. Open: a city lays it down. */
  public static final ParameterKey<Integer> LEAST_WOMEN = ParameterKey.of("directory.least-women", Integer.class,
      "带动妇女就业的最低人数", "least women brought into work");
  /** How many women raising children have to work there. Open: a city lays it down. */
  public static final ParameterKey<Integer> LEAST_CARERS = ParameterKey.of("directory.least-carers", Integer.class,
      "安置育儿妇女的最低人数", "least women raising children who work there");
  /** How many months lie between two publications. Open: a city lays it down. */
  public static final ParameterKey<Integer> MONTHS_BETWEEN = ParameterKey.of("directory.months-between", Integer.class,
      "两次公布相隔的月数", "months between two publications");

  private final RegionalPolicy policy;
  private final MeasureBook measures;

  private EmployerDirectory(RegionalPolicy policy) {
    this.policy = policy;
    this.measures = new MeasureBook(policy);
  }

  /**
   * The directory as a policy has it.
   *
   * @param policy the policy, with its layers
   * @return the directory
   */
  public static EmployerDirectory of(RegionalPolicy policy) {
    return new EmployerDirectory(policy);
  }

  /**
   * Whether an employer is entered.
   *
   * @param employer what is known: {@link #WOMEN_EMPLOYED} and {@link #CARERS_PLACED}
   * @param date the day whose rules apply
   * @return true if it is, or why that is not said: a fact is missing, a number is not reached, or the notice gives
   *     none
   */
  public Answer<Boolean> admit(Facts employer, LocalDate date) {
    return measures.answer(ServiceMeasures.DIRECTORY, citation -> {
      Decision decision = Decision.of(context(employer, date), Words.say("directory.admit"), citation);
      require(decision, WOMEN_EMPLOYED, LEAST_WOMEN, date, citation);
      require(decision, CARERS_PLACED, LEAST_CARERS, date, citation);
      return decision.answer(() -> true);
    });
  }

  private void require(Decision decision, FactKey<Integer> fact, ParameterKey<Integer> least, LocalDate date,
      Citation citation) {
    if (policy.parameter(least, date).isPresent()) {
      int number = decision.parameter(least).orElseThrow();
      decision.require(fact, known -> known >= number, Words.say("directory.at-least", fact, number), citation);
    } else {
      decision.ask(fact);
      decision.judge(Words.say("directory.no-number", fact), citation);
    }
  }

  /**
   * When the directory is published next.
   *
   * @param last the day of the last publication
   * @return the day, or that the interval is left open
   */
  public Answer<LocalDate> publishedNext(LocalDate last) {
    return measures.answer(ServiceMeasures.PUBLICATION, citation -> {
      Decision decision =
          Decision.of(context(Facts.noneKnown(), last), Words.say("directory.publication", last), citation);
      if (policy.parameter(MONTHS_BETWEEN, last).isEmpty()) {
        decision.judge(Words.say("directory.no-interval"), citation);
        return decision.answer(() -> last);
      }
      int months = decision.parameter(MONTHS_BETWEEN).orElseThrow();
      return decision.answer(() -> last.plusMonths(months));
    });
  }

  /**
   * What the policies say an employer is to provide beside the post, each with how strongly it binds: the province may
   * say must where the city only encourages, and both are shown.
   *
   * @param post a post of the employer
   * @param listed whether the employer is in the directory, which is whom a must is addressed to
   * @return how each stands, those of the higher policies first
   */
  public List<AmenityDuty> amenities(MamaPost post, Stated<Boolean> listed) {
    return Stream.concat(
            duties(ServiceMeasures.NURSING_ROOM, Amenity.NURSING_ROOM, post, listed),
            duties(ServiceMeasures.CHILDCARE, Amenity.CHILDCARE, post, listed))
        .toList();
  }

  private Stream<AmenityDuty> duties(SchemeKey key, Amenity amenity, MamaPost post, Stated<Boolean> listed) {
    return measures.of(key).stream()
        .map(measure -> new AmenityDuty(amenity, measure, holding(measure, amenity, post, listed)));
  }

  private static Holding holding(Measure measure, Amenity amenity, MamaPost post, Stated<Boolean> listed) {
    Holding provided = post.getAmenities().fold(() -> Holding.UNKNOWN, () -> Holding.FAILS,
        known -> known.contains(amenity) ? Holding.HOLDS : Holding.FAILS);
    if (provided != Holding.FAILS) {
      return provided;
    }
    return measure.modality() != Modality.MUST ? Holding.SKIPPED
        : listed.fold(() -> Holding.UNKNOWN, () -> Holding.SKIPPED, in -> in ? Holding.FAILS : Holding.SKIPPED);
  }

  private SchemeContext context(Facts employer, LocalDate date) {
    return new SchemeContext(employer, date, date, policy);
  }
}
