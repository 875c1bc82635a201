package org.mamapost.testkit;

import java.io.Serializable;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.PropagationMode;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Finding;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.Repair;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.fact.Stated;
import org.mamapost.person.Fact;
import org.mamapost.person.FactKey;
import org.mamapost.person.FactKeys;
import org.mamapost.person.Facts;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.spi.LoadedProvider;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.RegionalPolicyProvider;
import org.mamapost.testkit.arbitrary.BrokenPost;
import org.mamapost.testkit.arbitrary.Citations;
import org.mamapost.testkit.arbitrary.PersonArbitraries;
import org.mamapost.testkit.arbitrary.PolicyArbitraries;
import org.mamapost.testkit.arbitrary.PostArbitraries;
import org.mamapost.text.Language;
import org.mamapost.text.Named;
import org.mamapost.time.DateRange;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/**
 * The laws that a region's policy has to keep. A test class extends it and says which policy:
 *
 * <pre>{@code
 * class OurContractTest extends RegionalPolicyContract {
 *   @Override
 *   protected PolicySubject subject() {
 *     return PolicySubject.offeredBy(new OurProvider());
 *   }
 * }
 * }</pre>
 *
 * <p>Each law is one test, named by its id; docs/testkit.md says what each means. Those called {@code optional_…} ask for
 * what a document may leave open; where it does, say so with {@link KnownGap}.
 */
@AddLifecycleHook(value = LawHook.class, propagateTo = PropagationMode.ALL_DESCENDANTS)
public abstract class RegionalPolicyContract {

  private static final int POSTS = 100;
  private static final int CASES = 60;
  private static final int SEVERAL = 6;
  private static final int THREADS = 4;

  /** Called by a test class that extends it. */
  protected RegionalPolicyContract() {}

  /** What is held against the laws; asked for often, so it is made from policies that are at hand. */
  protected abstract PolicySubject subject();

  // --- what is generated ---

  /** Posts that conform, by what their rows print. */
  @Provide
  protected Arbitrary<PostCase> conformingPosts() {
    return ofCatalogues(policy -> PostArbitraries.conformingTo(policy).map(subject()::complete));
  }

  /** Posts of every kind: conforming, broken, declaring nothing, and with anything in any cell. */
  @Provide
  protected Arbitrary<PostCase> posts() {
    return ofCatalogues(policy -> Arbitraries.frequencyOf(
        Tuple.of(1, PostArbitraries.conformingTo(policy).map(subject()::complete)),
        Tuple.of(4, broken(policy)),
        Tuple.of(2, broken(policy).map(RegionalPolicyContract::declaringNothing)),
        Tuple.of(3, Combinators.combine(PostArbitraries.posts(), PostArbitraries.conformingTo(policy))
            .as(RegionalPolicyContract::placed))));
  }

  /** Several posts of every kind. */
  @Provide
  protected Arbitrary<List<PostCase>> severalPosts() {
    return posts().list().ofSize(SEVERAL);
  }

  /** Posts that are somebody else's to judge. */
  @Provide
  protected Arbitrary<List<MamaPost>> postsOfOthers() {
    return PostArbitraries.brokenInOneCell(WeihaiPolicy.policy()).map(BrokenPost::post).list().ofSize(SEVERAL);
  }

  private Arbitrary<PostCase> ofCatalogues(Function<RegionalPolicy, Arbitrary<MamaPost>> posts) {
    return Arbitraries.oneOf(subject().policies().stream()
        .filter(Need::hasCatalogue)
        .map(policy -> posts.apply(policy).map(post -> new PostCase(policy, post)))
        .toList());
  }

  private Arbitrary<MamaPost> broken(RegionalPolicy policy) {
    return PostArbitraries.brokenInOneCell(policy).map(BrokenPost::post).map(subject()::complete);
  }

  private static MamaPost declaringNothing(MamaPost post) {
    return post.toBuilder().postType(Stated.none()).careStage(Stated.none()).build();
  }

  // Anything at all, but where and when the policy judges it.
  private static MamaPost placed(MamaPost any, MamaPost conforming) {
    return any.toBuilder().region(conforming.getRegion()).publishedOn(conforming.getPublishedOn())
        .closesOn(Stated.unknown()).postType(conforming.getPostType()).careStage(conforming.getCareStage()).build();
  }

  /** People, with days around every change of a policy: those given as cases, the same with other facts, and others. */
  @Provide
  protected Arbitrary<PersonCase> people() {
    return Arbitraries.oneOf(subject().policies().stream()
        .filter(Need::hasSchemes)
        .map(policy -> Combinators.combine(facts(policy), PolicyArbitraries.daysAroundChanges(policy))
            .as((facts, day) -> new PersonCase(policy, facts, day)))
        .toList());
  }

  private Arbitrary<Facts> facts(RegionalPolicy policy) {
    LocalDate day = policy.inForce().first();
    Arbitrary<Facts> anybody = PersonArbitraries.cases(Facts.noneKnown(),
        Stream.concat(FactKeys.standard().stream(), askedOf(policy)).distinct().toList(), day);
    // Only around what was given can an answer be expected.
    return Arbitraries.oneOf(Stream.concat(Stream.of(anybody),
        subject().cases().stream().map(known -> PersonArbitraries.cases(known, List.of(), day))).toList());
  }

  /** The facts that the schemes ask for, a city's own among them. */
  private static Stream<FactKey<?>> askedOf(RegionalPolicy policy) {
    return new PersonCase(policy, Facts.noneKnown(), policy.inForce().first()).report().answers().stream()
        .flatMap(answer -> answer.answer().explanation().steps())
        .flatMap(step -> step.facts().stream())
        .map(Fact::key);
  }

  // --- the laws of the declaration itself ---

  /** See {@link Law}. */
  @Law(says = "Each declared gap names a law and a reason.",
      restsOn = "a gap that nobody can look up hides a fault",
      wrong = "a misspelt id: the gap covers nothing, and nobody learns that it went stale")
  @Example
  public final void required_knownGapsNameALaw() {
    Set<String> laws = Stream.of(RegionalPolicyContract.class.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(Law.class)).map(Method::getName).collect(Collectors.toSet());
    Breaches breaches = new Breaches();
    for (KnownGap gap : getClass().getAnnotationsByType(KnownGap.class)) {
      breaches.unless(laws.contains(gap.law()), "there is no law " + gap.law() + " to have a gap in");
      breaches.unless(!gap.reason().isBlank(), "no reason is given for the gap in " + gap.law());
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "A registry loads the provider with nothing amiss.",
      restsOn = "docs/plugin-guide.md, A test: a strict registry refuses whatever is amiss",
      wrong = "the load report names it, and some or all of its policies answer nobody")
  @Example
  public final void required_loadsWithNothingAmiss() {
    Breaches breaches = new Breaches();
    subject().provider().ifPresent(provider -> {
      for (LoadedProvider loaded : PolicyRegistry.builder().provider(provider).build().loadReport().providers()) {
        boolean own = loaded.className().equals(Optional.of(provider.getClass().getName()));
        breaches.unless(!own || loaded.reasons().isEmpty(), loaded.id() + ": " + loaded.reasons());
      }
      breaches.unless(provider.spiVersion() <= RegionalPolicyProvider.SPI_VERSION, "it is written for a newer contract");
    });
    breaches.none();
  }

  // --- the laws of time ---

  /** See {@link Law}. */
  @Law(says = "No two versions for one region are in force on one day.",
      restsOn = "docs/decisions/0010: two equal claims to a day are a conflict, and nobody answers",
      wrong = "rules conflict on the days that two versions share")
  @Example
  public final void required_versionsDoNotOverlap() {
    Breaches breaches = new Breaches();
    List<RegionalPolicy> versions = subject().policies();
    for (int i = 0; i < versions.size(); i++) {
      for (RegionalPolicy later : versions.subList(i + 1, versions.size())) {
        breaches.unless(!versions.get(i).region().equals(later.region())
            || !versions.get(i).inForce().overlaps(later.inForce()), versions.get(i) + " and " + later + " overlap");
      }
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "Between two versions for one region there is no day without a version.",
      restsOn = "docs/plugin-guide.md, After an end date: what a gap means is an interpretation to be written down",
      wrong = "\"not in force\" on the days between, as if the city had stopped")
  @Example
  public final void optional_versionsLeaveNoGap() {
    Breaches breaches = new Breaches();
    subject().policies().stream().collect(Collectors.groupingBy(RegionalPolicy::region)).forEach((region, versions) ->
        unlessInARow(breaches, versions.stream().map(RegionalPolicy::inForce).toList(), "a version of " + region));
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "Between two values of one parameter there is no day without a value.",
      restsOn = "an unknown value is a refusal, so a gap has to be meant",
      wrong = "\"not modelled\" for a few days, as a rule because an end date is one off")
  @Example
  public final void optional_valuesLeaveNoGap() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy layer : subject().layers()) {
      layer.parameters().stream().collect(Collectors.groupingBy(Parameter::key)).forEach((key, values) ->
          unlessInARow(breaches, values.stream().<DateRange>map(Parameter::inForce).toList(), key + " in " + layer.id()));
    }
    breaches.none();
  }

  private static void unlessInARow(Breaches breaches, List<DateRange> ranges, String what) {
    List<DateRange> sorted = ranges.stream().sorted(Comparator.comparing(DateRange::first)).toList();
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate next = sorted.get(i).first();
      breaches.unless(sorted.get(i - 1).last().filter(last -> last.plusDays(1).isBefore(next)).isEmpty(),
          "there is a gap before " + next + " in " + what);
    }
  }

  /** See {@link Law}. */
  @Law(says = "Every value holds on some day of its policy.",
      restsOn = "Parameter: it holds only as far as its policy is in force",
      wrong = "a value that stands in the policy and in no answer: \"not modelled\", though it was written down")
  @Example
  public final void required_everyValueHoldsOnSomeDay() {
    Breaches breaches = new Breaches();
    subject().layers().forEach(layer -> layer.parameters().forEach(parameter -> breaches.unless(
        layer.inForce().overlaps(parameter.inForce()),
        parameter.key() + " holds " + parameter.inForce() + ", never while " + layer.id() + " is in force")));
    breaches.none();
  }

  // --- the laws of words ---

  /** See {@link Law}. */
  @Law(says = "Each citation names a document, a clause and words, and whoever carries words that were not seen.",
      restsOn = "never-rule: no number and no verdict without a citation; a secondary one names its carrier and grade",
      wrong = "an answer that nobody can look up")
  @Example
  public final void required_citationsAreWellFormed() {
    Breaches breaches = new Breaches();
    citations().forEach(citation -> {
      breaches.unless(isWritten(citation.document().number()), "no document number: " + citation);
      breaches.unless(isWritten(citation.document().title()), "no title: " + citation);
      breaches.unless(isWritten(citation.clause()), "no clause: " + citation);
      breaches.unless(isWritten(citation.quote()), "a quote with blanks around it: " + citation);
      breaches.unless(citation.carrier().value().filter(String::isBlank).isEmpty(), "no carrier: " + citation);
    });
    breaches.none();
  }

  private Stream<Citation> citations() {
    return subject().policies().stream().flatMap(Citations::of).distinct();
  }

  private static boolean isWritten(String text) {
    return !text.isEmpty() && text.equals(text.strip()) && text.indexOf('\uFFFD') < 0;
  }

  /** See {@link Law}. */
  @Law(says = "Each quote of a document whose text was given stands in that text.",
      restsOn = "never-rule: a quote is verbatim, white space apart",
      wrong = "words that the document does not say, shown as its own",
      needs = Need.TEXT)
  @Example
  public final void optional_quotesStandInTheText() {
    Breaches breaches = new Breaches();
    subject().texts().forEach((document, text) -> {
      String bare = bare(text);
      citations().filter(citation -> citation.document().equals(document)).forEach(citation ->
          breaches.unless(bare.contains(bare(citation.quote())), "not in the text: " + citation));
    });
    breaches.none();
  }

  private static String bare(String text) {
    return text.replaceAll("\\s", "");
  }

  /** See {@link Law}. */
  @Law(says = "Each number of a value, a cell or a measure can be read in the words it rests on.",
      restsOn = "never-rule: no number without a citation whose quote contains that number",
      wrong = "an amount or an hour that no document gives")
  @Example
  public final void required_numbersAreReadInTheirQuotes() {
    Breaches breaches = new Breaches();
    subject().layers().forEach(layer -> {
      layer.parameters().forEach(parameter -> breaches.unless(
          Numbers.spells(parameter.citation().quote(), parameter.value()),
          parameter.key() + " is " + parameter.value() + ", which cannot be read in " + parameter.citation()));
      layer.measures().forEach(measure -> Stream.of(Language.values()).forEach(language -> breaches.unless(
          Numbers.in(measure.citation().quote()).containsAll(Numbers.in(measure.what().render(language))),
          measure.what().render(language) + " says a number that cannot be read in " + measure.citation())));
    });
    rows().forEach(row -> breaches.unless(Numbers.spells(row.time().quote(), cells(row)),
        row + " asks for " + cells(row) + ", which cannot be read in " + row.time().citation()));
    breaches.none();
  }

  // The terms name their hours as the annex prints them, and nothing else that is a number.
  private static String cells(CatalogueRow row) {
    return row.time().meaning().terms().stream().map(Named::chinese).filter(term -> term.matches(".*[0-9].*"))
        .collect(Collectors.joining("，"));
  }

  private Stream<CatalogueRow> rows() {
    return subject().policies().stream().flatMap(policy -> policy.catalogue().stream())
        .flatMap(catalogue -> catalogue.rows().stream()).distinct();
  }

  /** See {@link Law}. */
  @Law(says = "What people read has a Chinese name in Chinese and an English one in English.",
      restsOn = "docs/plugin-guide.md: nobody who asks for English ever reads Chinese",
      wrong = "a Chinese word in the middle of an English sentence, or the reverse")
  @Example
  public final void required_namesAreInBothLanguages() {
    Breaches breaches = new Breaches();
    names().forEach(name -> {
      breaches.unless(isHan(name.chinese()), "not Chinese: " + name.chinese());
      breaches.unless(!name.english().isBlank() && !isHan(name.english()), "not English: " + name.english());
    });
    breaches.none();
  }

  private Stream<Named> names() {
    Stream<Named> ofRows = rows().flatMap(row -> Stream.of(row.name(), row.group()));
    Stream<Named> ofLayers = subject().layers().stream().flatMap(layer -> Stream.of(
            layer.parameters().stream().<Named>map(Parameter::key),
            layer.schemes().stream().<Named>map(Scheme::key),
            layer.measures().stream().<Named>map(measure -> measure.key()))
        .flatMap(part -> part));
    return Stream.concat(ofRows, ofLayers).distinct();
  }

  private static boolean isHan(String text) {
    return text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
  }

  /** See {@link Law}. */
  @Law(says = "A scheme whose basis only encourages (鼓励) or guides (引导) is no scheme.",
      restsOn = "never-rule: a rule that says 鼓励 never yields an entitlement",
      wrong = "money promised on a sentence that promises none",
      needs = Need.SCHEMES)
  @Example
  public final void optional_encouragementEntitlesNobody() {
    Breaches breaches = new Breaches();
    subject().policies().forEach(policy -> policy.schemes().forEach(scheme -> breaches.unless(
        !scheme.basis().quote().contains("鼓励") && !scheme.basis().quote().contains("引导"),
        scheme.key().code() + " entitles by " + scheme.basis())));
    breaches.none();
  }

  // --- the laws of the catalogue ---

  /** See {@link Law}. */
  @Law(says = "A post that says what a row prints is of that row.",
      restsOn = "正文(一): employers shape their posts by the catalogue",
      wrong = "a row that no post can meet, because a cell or a rule of the policy's own contradicts it",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_everyRowCanBeMet(@ForAll("conformingPosts") PostCase post) {
    ValidationReport report = post.report();
    if (report.getSatisfiedRows().size() != report.getDeclaredRows().size() || report.getDeclaredRows().isEmpty()) {
      throw new AssertionError(post.post() + " says what its row prints, and yet: " + report.getFindings());
    }
  }

  /** See {@link Law}. */
  @Law(says = "No two rows allow the same in every column under the same heading.",
      restsOn = "two rows that nothing tells apart are one row, written twice",
      wrong = "a post without a declared type suits both, always, as a rule because a row was copied and not changed",
      needs = Need.CATALOGUE)
  @Example
  public final void required_noRowRepeatsAnother() {
    Breaches breaches = new Breaches();
    overlaps().filter(pair -> new RowOverlap(pair.narrower(), pair.wider()).covers())
        .forEach(pair -> breaches.unless(false, pair.wider() + " and " + pair.narrower() + " allow the same"));
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "No row allows all that another does, so that the other never stands alone.",
      restsOn = "a masked row of a decision table decides nothing",
      wrong = "whatever suits the narrow row suits the wide one too, so nobody is ever told of the narrow one alone",
      needs = Need.CATALOGUE)
  @Example
  public final void optional_noRowIsMasked() {
    Breaches breaches = new Breaches();
    overlaps().filter(pair -> !new RowOverlap(pair.narrower(), pair.wider()).covers())
        .forEach(pair -> breaches.unless(false, pair.wider() + " allows all that " + pair.narrower() + " does"));
    breaches.none();
  }

  private Stream<RowOverlap> overlaps() {
    return subject().policies().stream().flatMap(policy -> policy.catalogue().stream()).distinct()
        .flatMap(catalogue -> catalogue.rows().stream().flatMap(wider -> catalogue.rows().stream()
            .filter(narrower -> narrower != wider)
            .map(narrower -> new RowOverlap(wider, narrower))))
        .filter(RowOverlap::covers);
  }

  /** See {@link Law}. */
  @Law(says = "A repair changes the post, and its finding is gone.",
      restsOn = "Finding.repair: the nearest change after which it is gone",
      wrong = "an employer does as told and is told the same again",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_everyRepairWorks(@ForAll("posts") PostCase post) {
    for (Finding finding : post.report().getFindings()) {
      finding.repair().ifPresent(repair -> assertRemoves(finding, repair, post));
    }
  }

  private static void assertRemoves(Finding finding, Repair repair, PostCase post) {
    MamaPost repaired = repair.applyTo(post.post());
    if (repaired.equals(post.post())) {
      throw new AssertionError(repair + " changes nothing of " + post.post());
    }
    for (Finding left : post.report(repaired).getFindings()) {
      if (left.rule().equals(finding.rule()) && left.row().equals(finding.row())
          && left.severity() == finding.severity()) {
        throw new AssertionError(repair + " leaves " + finding + " of " + post.post() + ": " + left);
      }
    }
  }

  /** See {@link Law}. */
  @Law(says = "No rule of the policy's own throws or returns null, whatever a post says or leaves unsaid.",
      restsOn = "docs/plugin-guide.md: a rule that throws comes to no conclusion",
      wrong = "\"the rule came to no conclusion\" instead of a finding, on the posts that nobody thought of",
      needs = Need.CATALOGUE)
  @Property(tries = POSTS, edgeCases = EdgeCasesMode.NONE)
  public final void required_rulesAlwaysConclude(@ForAll("posts") PostCase post) {
    RegionalPolicy policy = post.policy().on(post.day());
    policy.postRules().forEach((id, rule) ->
        Objects.requireNonNull(rule.check(post.post(), policy, post.day()), () -> "the rule " + id + " returned null"));
    policy.rowRules().forEach((id, rule) -> policy.catalogue().orElseThrow().rows().forEach(row ->
        Objects.requireNonNull(rule.check(post.post(), row, policy), () -> "the rule " + id + " returned null")));
  }

  // --- the laws of schemes ---

  /** See {@link Law}. */
  @Law(says = "No scheme throws or returns null, whatever is known of a person and on whatever day.",
      restsOn = "正文(三)(五): an answer, or why there is none",
      wrong = "\"the scheme failed\" instead of an answer",
      needs = Need.SCHEMES)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_schemesAlwaysAnswer(@ForAll("people") PersonCase person) {
    person.policy().schemes().forEach(scheme ->
        Objects.requireNonNull(person.assess(scheme), () -> "the scheme " + scheme.key().code() + " returned null"));
  }

  /** See {@link Law}. */
  @Law(says = "Nothing is ever due in the amount of zero, and a refusal for missing facts names them.",
      restsOn = "never-rule: no silent 0; an unknown is a typed refusal",
      wrong = "0元, which looks like an answer, to somebody of whom too little is known",
      needs = Need.SCHEMES)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_refusalIsNeverZero(@ForAll("people") PersonCase person) {
    Breaches breaches = new Breaches();
    for (Scheme scheme : person.policy().schemes()) {
      Answer<Entitlement> answer = person.assess(scheme);
      answer.value().flatMap(Entitlement::sum).ifPresent(sum -> breaches.unless(
          sum.amount().toBigDecimal().signum() > 0, scheme.key().code() + " gives " + sum));
      boolean missing = answer.refusal().filter(why -> why.reason() == RefusalReason.FACTS_MISSING).isPresent();
      breaches.unless(missing == !answer.missingFacts().isEmpty(),
          scheme.key().code() + " misses facts and names none: " + answer.refusal());
    }
    breaches.none();
  }

  /** See {@link Law}. */
  @Law(says = "What is answered without a fact is answered the same once the fact is known.",
      restsOn = "never-rule: no default that hides absence; what was not put in is unknown, never \"no\"",
      wrong = "money for somebody who left a question of the form empty",
      needs = Need.SCHEMES)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_absenceIsNoAnswer(@ForAll("people") PersonCase person) {
    Breaches breaches = new Breaches();
    for (FactKey<?> key : person.facts().keys()) {
      PersonCase without = person.with(person.facts().toBuilder().with(unknown(key)).build());
      for (Scheme scheme : person.policy().schemes()) {
        without.assess(scheme).value().ifPresent(due -> once(key, person.facts()).forEach(known -> breaches.unless(
            person.with(known).assess(scheme).value().filter(due::equals).isPresent(),
            scheme.key().code() + " answers without " + key + ", and otherwise once it is " + known.value(key))));
      }
    }
    breaches.none();
  }

  private static <T> Fact<T> unknown(FactKey<T> key) {
    return new Fact<>(key, Stated.unknown(), Stated.unknown());
  }

  /** The case as it is, and what else a fact may turn out to be: none, or any of a few values. */
  private static <T> Stream<Facts> once(FactKey<T> key, Facts facts) {
    Stream<?> values = key.type() == Boolean.class ? Stream.of(true, false)
        : key.type().isEnum() ? Stream.of(key.type().getEnumConstants()) : Stream.empty();
    Stream<Facts> others = values.map(value -> facts.toBuilder().with(key, key.type().cast(value)).build());
    return Stream.concat(Stream.of(facts, facts.toBuilder().without(key).build()), others);
  }

  /** See {@link Law}. */
  @Law(says = "An answer changes only on a day that the scheme announces or on which a value or a policy changes.",
      restsOn = "Scheme.changes, from which an assessment over a period is made",
      wrong = "a period with one answer, though the answer changes in the middle of it",
      needs = Need.SCHEMES)
  @Property(tries = CASES / 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_changesAreAnnounced(@ForAll("people") PersonCase person) {
    Breaches breaches = new Breaches();
    LocalDate first = person.policy().inForce().first();
    for (Scheme scheme : person.policy().schemes()) {
      TreeSet<LocalDate> changes = new TreeSet<>(scheme.changes(person.facts(), person.policy()));
      changes.addAll(PolicyArbitraries.changes(person.policy()));
      for (LocalDate start : changes.tailSet(first)) {
        LocalDate next = changes.higher(start);
        LocalDate last = next == null ? start.plusYears(1) : next.minusDays(1);
        LocalDate middle = start.plusDays((last.toEpochDay() - start.toEpochDay()) / 2);
        breaches.unless(said(scheme, person.on(start)).equals(said(scheme, person.on(middle)))
                && said(scheme, person.on(start)).equals(said(scheme, person.on(last))),
            scheme.key().code() + " says one thing on " + start + " and another by " + last + ", unannounced");
      }
    }
    breaches.none();
  }

  // A refusal may name the day it looked at.
  private static Object said(Scheme scheme, PersonCase person) {
    return person.assess(scheme).<Object>fold(refusal -> refusal.reason(), due -> due);
  }

  /** See {@link Law}. */
  @Law(says = "Every scheme is due to somebody among the cases, on some day around a change.",
      restsOn = "a scheme that nobody can meet is not the one that was meant",
      wrong = "a refusal for everybody, as a rule because two conditions exclude each other",
      needs = {Need.SCHEMES, Need.CASES})
  @Example
  public final void optional_everySchemeIsDueToSomebody() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy policy : subject().policies()) {
      Set<LocalDate> days = new TreeSet<>(PolicyArbitraries.changes(policy));
      policy.schemes().forEach(scheme -> breaches.unless(
          subject().cases().stream().anyMatch(facts -> Stream.concat(
                  days.stream(), scheme.changes(facts, policy).stream())
              .anyMatch(day -> new PersonCase(policy, facts, day).assess(scheme).value().isPresent())),
          scheme.key().code() + " is due to nobody among the cases"));
    }
    breaches.none();
  }

  // --- the laws of layers ---

  /** See {@link Law}. */
  @Law(says = "No value is below a floor, above a ceiling or beside a standard that a policy above lays down.",
      restsOn = "docs/decisions/0011: a lower policy decides only what the higher leaves open",
      wrong = "the higher value holds, and every answer drags the conflict along with both citations")
  @Example
  public final void required_floorsAndCeilingsHold() {
    Breaches breaches = new Breaches();
    for (RegionalPolicy policy : subject().policies()) {
      for (LocalDate day : PolicyArbitraries.changes(policy)) {
        policy.parameters().forEach(parameter -> conflicts(policy, parameter.key(), day).forEach(conflict ->
            breaches.unless(false, parameter.key() + " is " + conflict.lower().value() + " where "
                + conflict.higher().binding().english() + " " + conflict.higher().value() + " holds, on " + day)));
      }
    }
    breaches.none();
  }

  private static <V extends Comparable<V> & Serializable> List<InForce.Conflict<V>> conflicts(
      RegionalPolicy policy, ParameterKey<V> key, LocalDate day) {
    return policy.parameter(key, day).map(InForce::conflicts).orElse(List.of());
  }

  // --- the laws of living together ---

  /** See {@link Law}. */
  @Law(says = "With the policy loaded and used, every other region is answered as without it.",
      restsOn = "never-rule: loading city B can never change an answer for city A",
      wrong = "another city's people get this city's rules")
  @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_nobodyElsesAnswerChanges(@ForAll("postsOfOthers") List<MamaPost> posts) {
    Neighbours neighbours = new Neighbours(subject());
    PolicyRegistry alone = neighbours.alone();
    List<String> before = answers(neighbours, alone, posts);
    PolicyRegistry together = neighbours.withSubject(true);
    subject().policies().forEach(policy -> posts.forEach(post ->
        PostValidator.under(policy).suggesting().validate(post, policy.inForce().first())));
    List<String> after = answers(neighbours, together, posts);
    for (int i = 0; i < before.size(); i++) {
      if (!before.get(i).equals(after.get(i))) {
        throw new AssertionError("without it: " + before.get(i) + "\nwith it: " + after.get(i));
      }
    }
  }

  private static List<String> answers(Neighbours neighbours, PolicyRegistry registry, List<MamaPost> posts) {
    LocalDate day = LocalDate.of(2025, 6, 1);
    return Stream.concat(
            neighbours.regions().stream().map(region -> resolved(registry, region, day)),
            neighbours.homes().stream().flatMap(home ->
                posts.stream().map(post -> judged(registry, home, day, post))))
        .toList();
  }

  private static String resolved(PolicyRegistry registry, Region region, LocalDate day) {
    return region + " on " + day + ": "
        + registry.resolve(region, day).fold(refusal -> refusal.reason().english(), RegionalPolicy::toString);
  }

  private static String judged(PolicyRegistry registry, Region region, LocalDate day, MamaPost post) {
    MamaPost there = post.toBuilder().region(Stated.of(region)).publishedOn(Stated.of(day))
        .closesOn(Stated.unknown()).build();
    return registry.resolve(region, day).fold(refusal -> refusal.reason().english(),
        policy -> Said.of(new PostCase(policy, there).report()));
  }

  /** See {@link Law}. */
  @Law(says = "Neither the order in which policies are loaded nor that in which posts are asked about changes an answer.",
      restsOn = "an answer depends on its arguments alone; a rule keeps no state",
      wrong = "the first post of a file is judged otherwise than the same post further down",
      needs = Need.CATALOGUE)
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  public final void required_orderDoesNotMatter(@ForAll("severalPosts") List<PostCase> posts) {
    List<ValidationReport> forward = posts.stream().map(PostCase::report).toList();
    List<PostCase> reversed = new ArrayList<>(posts);
    Collections.reverse(reversed);
    List<ValidationReport> backward = new ArrayList<>(reversed.stream().map(PostCase::report).toList());
    Collections.reverse(backward);
    assertSame(forward, backward, "asked in the other order");
    Neighbours neighbours = new Neighbours(subject());
    PolicyRegistry first = neighbours.withSubject(true);
    PolicyRegistry last = neighbours.withSubject(false);
    for (PostCase post : posts) {
      assertSame(resolved(first, post.policy().region(), post.day()),
          resolved(last, post.policy().region(), post.day()), "loaded in the other order");
    }
  }

  private static void assertSame(Object one, Object other, String otherwise) {
    if (!one.equals(other)) {
      throw new AssertionError(otherwise + ": " + one + "\nis not " + other);
    }
  }

  /** See {@link Law}. */
  @Law(says = "Several threads that ask at once get the answers that one gets alone.",
      restsOn = "RegionalPolicy: immutable and thread-safe; rules and schemes are stateless",
      wrong = "now and then an answer about somebody else's post",
      needs = Need.CATALOGUE)
  @Property(tries = 10, edgeCases = EdgeCasesMode.NONE)
  public final void required_threadsAgree(@ForAll("severalPosts") List<PostCase> posts) {
    List<ValidationReport> alone = posts.stream().map(PostCase::report).toList();
    Crowd.of(THREADS).ask(() -> posts.stream().map(PostCase::report).toList())
        .forEach(other -> assertSame(alone, other, "asked by several threads at once"));
  }

  /** See {@link Law}. */
  @Law(says = "A report about a post arrives as it was sent, and says the same words there.",
      restsOn = "docs/plugin-guide.md: results are values; hosts send them to other machines",
      wrong = "a host that keeps or sends reports stops on the first one of this city",
      needs = Need.CATALOGUE)
  @Property(tries = CASES, edgeCases = EdgeCasesMode.NONE)
  public final void required_reportsSurviveSerialization(@ForAll("posts") PostCase post) {
    ValidationReport report = post.report();
    ValidationReport arrived = (ValidationReport) Trip.of(report);
    assertSame(report, arrived, "arrived otherwise");
    assertSame(Said.of(report), Said.of(arrived), "speaks otherwise");
  }

  /** See {@link Law}. */
  @Law(says = "What is due arrives as it was sent, with its explanation.",
      restsOn = "Answer and Entitlement are serializable",
      wrong = "a host that keeps or sends answers stops on the first one of this city",
      needs = Need.SCHEMES)
  @Property(tries = CASES / 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_benefitsSurviveSerialization(@ForAll("people") PersonCase person) {
    assertSame(person.report(), Trip.of(person.report()), "arrived otherwise");
  }

  /** See {@link Law}. */
  @Law(says = "The machine's language and time zone change no word of a report.",
      restsOn = "an answer depends on its arguments alone",
      wrong = "other digits, another day or another language on a machine that is set otherwise",
      needs = Need.CATALOGUE)
  @Property(tries = CASES / 2, edgeCases = EdgeCasesMode.NONE)
  public final void required_theMachineDoesNotMatter(@ForAll("posts") PostCase post) {
    String here = Said.of(post.report());
    assertSame(here, elsewhere(post), "on a machine that is set otherwise");
  }

  private static String elsewhere(PostCase post) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      return Said.of(post.report());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** See {@link Law}. */
  @Law(says = "No class of the policy asks the clock, a file, the network, chance, a thread or the machine's settings.",
      restsOn = "never-rule: no clock, random or I/O inside a rule; the date is an argument",
      wrong = "an answer that cannot be had again tomorrow, or on a machine without that file",
      needs = Need.CODE)
  @Example
  public final void required_codeAsksNothingOfTheMachine() {
    Breaches breaches = new Breaches();
    OwnCode.around(subject().ownClasses()).forEach(type -> Surroundings.askedBy(type).forEach(asked ->
        breaches.unless(false, type.name() + " uses " + asked)));
    breaches.none();
  }
}
