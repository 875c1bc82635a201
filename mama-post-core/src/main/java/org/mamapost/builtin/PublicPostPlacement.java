package org.mamapost.builtin;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.person.CarerFacts;
import org.mamapost.person.Fact;
import org.mamapost.person.Facts;
import org.mamapost.person.PublicPostKind;
import org.mamapost.policy.Beneficiary;
import org.mamapost.policy.Bound;
import org.mamapost.policy.Decision;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.Per;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.policy.Sum;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * 城乡公益性岗位兜底安置, 正文(三): a public-welfare post for who finds no work on the market, with a subsidy of at least the
 * county's minimum wage: the month's for an urban post, the hour's for a rural one.
 */
final class PublicPostPlacement implements Scheme {

  static final SchemeKey KEY =
      new SchemeKey("public-post-placement", "城乡公益性岗位安置", "placement in a public-welfare post");

  private static final Citation BASIS = WeihaiNotice.cite("正文(三)",
      "对长期无法实现市场化就业的大龄困难育儿妇女、登记失业“二孩”“三孩”妈妈，纳入城乡公益性岗位兜底安置，"
          + "按照城镇公益性岗位补贴标准不低于当地月最低工资标准，乡村公益性岗位补贴标准不低于当地小时最低工资标准给予补贴");

  @Override
  public SchemeKey key() {
    return KEY;
  }

  @Override
  public Modality modality() {
    return Modality.MUST;
  }

  @Override
  public Citation basis() {
    return BASIS;
  }

  @Override
  public Set<ParameterKey<?>> parameters() {
    Set<ParameterKey<?>> keys = new LinkedHashSet<>(SubsidyTerm.with(NationalLayer.PLACEMENTS,
        HardToEmploy.OLDER_WOMAN));
    keys.addAll(CountyWage.parameters());
    return keys;
  }

  @Override
  public Answer<Entitlement> assess(SchemeContext context) {
    Decision decision = Decision.of(context, Words.say("public-post"), BASIS);
    decision.requireAny(Words.say("public-post.who"), List.of(
        olderWoman(context).step(), MotherOfSeveral.registeredUnemployed(context, BASIS).step()));
    Fact<LocalDate> placed = decision.ask(CarerFacts.PUBLIC_POST_SINCE);
    requirePlacementLeft(decision, placed.value().value().isPresent());
    Optional<SubsidyTerm> term = SubsidyTerm.find(decision);
    term.ifPresent(known -> requireTime(decision, known, placed, context.factsOn()));
    Optional<PublicPostKind> kind = decision.require(
        CarerFacts.PUBLIC_POST_KIND, known -> true, Words.say("public-post.kind"), BASIS);
    Optional<Yuan> floor = CountyWage.find(decision, context, kind, BASIS);
    return decision.answer(() ->
        entitlement(kind.orElseThrow(), floor.orElseThrow(), term.orElseThrow(), placed, context.factsOn()));
  }

  private static Decision olderWoman(SchemeContext context) {
    Decision way = Decision.of(context, Words.say("public-post.older-woman"), BASIS);
    CaringWoman.require(way, context);
    HardToEmploy.require(way, context);
    HardToEmploy.requireOlder(way, context);
    way.requireYes(CarerFacts.NO_MARKET_WORK, Words.say("public-post.no-market-work"), BASIS);
    return way;
  }

  // Who is placed already has used one of the placements for the post she is in.
  private static void requirePlacementLeft(Decision decision, boolean placed) {
    decision.parameter(NationalLayer.PLACEMENTS).ifPresent(most -> decision.requireOrNone(
        CarerFacts.PUBLIC_POST_PLACEMENTS, times -> times < most || placed && times.equals(most),
        Words.say("public-post.placements", most), NationalLayer.PLACED_TWICE));
  }

  private static void requireTime(Decision decision, SubsidyTerm term, Fact<LocalDate> placed, LocalDate day) {
    decision.require(day.isBefore(term.retirement()), Words.say("public-post.not-retired", term.retirement()),
        SubsidyTerm.BASIS);
    placed.value().value().ifPresent(start -> decision.require(
        !day.isBefore(start) && day.isBefore(term.endsBefore(start)),
        Words.say("public-post.within-term", start, term.endsBefore(start).minusDays(1)), SubsidyTerm.BASIS));
  }

  private static Entitlement entitlement(
      PublicPostKind kind, Yuan floor, SubsidyTerm term, Fact<LocalDate> placed, LocalDate day) {
    Optional<DateRange> period = placed.value().value()
        .map(start -> DateRange.ofInclusive(start, term.endsBefore(start).minusDays(1)));
    List<Message> toMeet = period.isPresent() ? List.of() : List.of(toBePlaced(term, day));
    return new Entitlement(KEY, Beneficiary.CARER,
        Optional.of(new Sum(Bound.AT_LEAST, floor, kind == PublicPostKind.URBAN ? Per.MONTH : Per.HOUR)),
        period, toMeet, List.of());
  }

  private static Message toBePlaced(SubsidyTerm term, LocalDate day) {
    return term.lastsUntilRetirement(day)
        ? Words.say("public-post.to-retirement", term.near(), term.retirement())
        : Words.say("public-post.to-be-placed", term.years());
  }

  @Override
  public Set<LocalDate> changes(Facts facts, RegionalPolicy policy) {
    Set<LocalDate> days = new TreeSet<>(CaringWoman.changes(facts));
    days.addAll(MotherOfSeveral.changes(facts));
    days.addAll(HardToEmploy.changes(facts, policy));
    days.addAll(SubsidyTerm.changes(facts, policy, facts.value(CarerFacts.PUBLIC_POST_SINCE).value()));
    return days;
  }
}
