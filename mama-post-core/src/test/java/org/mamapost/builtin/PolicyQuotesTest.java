package org.mamapost.builtin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Explanation;
import org.mamapost.person.BusinessFacts;
import org.mamapost.person.BusinessKind;
import org.mamapost.person.Facts;
import org.mamapost.policy.LawRule;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.Provision;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.WorkBan;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.text.Language;

/** No number and no rule without words that can be held against the document. */
class PolicyQuotesTest {

  private static final RegionalPolicy POLICY = WeihaiPolicy.policy();
  private static final Map<Document, String> TEXTS = texts();
  private static final Pattern NUMBER = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(万)?");
  private static final Map<String, Integer> CHINESE_NUMBERS = Map.of(
      "一份", 1, "三年", 3, "五年", 5, "四十周岁", 40, "五十周岁", 50,
      "六十日", 60, "一个月", 1, "三十日", 30, "一日", 1);
  private static final Map<String, Integer> CHINESE_LIMITS = Map.of(
      "七日", 7, "twice", 2, "四小时", 4, "八小时", 8, "二十四小时", 24, "四十四小时", 44, "十五日", 15,
      "十六周岁", 16, "十八周岁", 18);

  private static Map<Document, String> texts() {
    Map<Document, String> texts = new HashMap<>();
    texts.put(WeihaiNotice.document(), bare(WeihaiNotice.text()));
    texts.put(ShandongEmploymentRegulation.document(), bare(ShandongEmploymentRegulation.articles42To46()));
    Statutes.all().forEach(statute -> texts.put(statute.document(), bare(statute.text())));
    return texts;
  }

  static Stream<Parameter<?>> parameters() {
    return POLICY.layers().flatMap(layer -> layer.parameters().stream());
  }

  static Stream<Citation> citations() {
    return Stream.of(
            parameters().map(Parameter::citation),
            POLICY.measures().stream().map(Measure::citation),
            provisions().map(Provision::basis),
            POLICY.lawRules().values().stream().map(LawRule::basis),
            POLICY.protections().stream().flatMap(rule -> rule.workBans().stream()).map(WorkBan::citation),
            Stream.of(Cases.everythingKnown(), Cases.motherOfTwo(), Cases.nursingMother(), Facts.noneKnown())
                .flatMap(PolicyQuotesTest::cited))
        .flatMap(part -> part).distinct();
  }

  private static Stream<Provision<?>> provisions() {
    return Stream.concat(POLICY.schemes().stream(), POLICY.protections().stream());
  }

  private static Stream<Citation> cited(Facts facts) {
    LocalDate day = LocalDate.of(2025, 10, 1);
    return provisions()
        .map(provision -> provision.assess(new SchemeContext(facts, day, day, POLICY)).explanation())
        .flatMap(Explanation::steps)
        .flatMap(step -> step.citations().stream());
  }

  @ParameterizedTest
  @MethodSource("citations")
  void aQuoteOfABundledDocumentStandsInIt(Citation citation) {
    String text = TEXTS.get(citation.document());
    if (text == null) {
      assertFalse(citation.grade() == EvidenceGrade.DOCUMENT, () -> citation + " is not at hand");
    } else {
      assertTrue(text.contains(bare(citation.quote())), () -> citation + " is not in the document");
    }
  }

  @Test
  void theDocumentsAreReallyHeldAgainst() {
    Set<Document> cited = citations().map(Citation::document).collect(Collectors.toSet());
    assertTrue(cited.containsAll(Set.of(WeihaiNotice.document(), ShandongEmploymentRegulation.document())));
  }

  @ParameterizedTest
  @MethodSource("parameters")
  void aNumberCanBeReadInItsQuote(Parameter<?> parameter) {
    Object value = parameter.value();
    String quote = parameter.citation().quote();
    if (value instanceof Yuan yuan) {
      assertTrue(numbersIn(quote).contains(yuan.toBigDecimal()), parameter::toString);
    } else if (value instanceof Integer number) {
      assertTrue(numbersIn(quote).contains(BigDecimal.valueOf(number)), parameter::toString);
    } else if (value instanceof Hours hours) {
      assertTrue(numbersIn(quote).contains(BigDecimal.valueOf(hours.toDuration().toHours())), parameter::toString);
    } else if (value instanceof BigDecimal number) {
      assertTrue(numbersIn(quote).contains(number), parameter::toString);
    } else if (value instanceof Share share) {
      assertTrue(quote.contains(share.toString()), parameter::toString);
    } else {
      assertTrue(value instanceof Enum<?> || value instanceof LocalDate, () -> "what is read of " + parameter);
    }
  }

  static Stream<Measure> measures() {
    return POLICY.measures().stream();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void aMeasureSaysNoNumberThatItsQuoteDoesNot(Measure measure) {
    for (Language language : Language.values()) {
      assertTrue(numbersIn(measure.citation().quote()).containsAll(numbersIn(measure.what().render(language))),
          measure::toString);
    }
  }

  static Stream<Scheme> schemes() {
    return POLICY.schemes().stream();
  }

  /** Every value that an explanation rests on is one that the scheme says it is worked out from. */
  @ParameterizedTest
  @MethodSource("schemes")
  void aSchemeNamesTheValuesItAsksFor(Scheme scheme) {
    LocalDate day = LocalDate.of(2025, 10, 1);
    Set<String> named = scheme.parameters().stream().map(key -> key.chinese()).collect(Collectors.toSet());
    Set<String> known = parameters().map(parameter -> parameter.key().chinese()).collect(Collectors.toSet());
    Facts partners = Cases.everythingKnown().toBuilder().with(BusinessFacts.KIND, BusinessKind.PARTNERSHIP).build();
    for (Facts facts : List.of(Cases.everythingKnown(), partners, Cases.motherOfTwo(), Facts.noneKnown())) {
      scheme.assess(new SchemeContext(facts, day, day, POLICY)).explanation().steps()
          .filter(step -> step.facts().isEmpty())
          .map(step -> step.statement().render(Language.CHINESE))
          .forEach(said -> known.stream().filter(key -> said.startsWith(key))
              .forEach(key -> assertTrue(named.contains(key), () -> scheme.key().code() + " asks for " + said)));
    }
  }

  private static Set<BigDecimal> numbersIn(String quote) {
    Stream<BigDecimal> digits = NUMBER.matcher(quote).results().map(PolicyQuotesTest::number);
    Stream<BigDecimal> words = Stream.of(CHINESE_NUMBERS, CHINESE_LIMITS).flatMap(table -> table.entrySet().stream())
        .filter(word -> quote.contains(word.getKey())).map(word -> BigDecimal.valueOf(word.getValue()));
    return Stream.concat(digits, words).collect(Collectors.toSet());
  }

  private static BigDecimal number(java.util.regex.MatchResult read) {
    BigDecimal digits = new BigDecimal(read.group(1));
    return Yuan.of(read.group(2) == null ? digits : digits.multiply(BigDecimal.valueOf(10_000))).toBigDecimal();
  }

  private static String bare(String text) {
    Matcher white = Pattern.compile("\\s").matcher(text);
    return white.replaceAll("");
  }
}
