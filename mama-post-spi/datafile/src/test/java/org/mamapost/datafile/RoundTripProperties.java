package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.mamapost.amount.Hours;
import org.mamapost.amount.Share;
import org.mamapost.amount.Yuan;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.builtin.WeihaiLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Measure;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.SchemeKey;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** What is written is read as it was. */
class RoundTripProperties {

  private static final Document NOTICE = new Document("示例〔2025〕1号", "通知", List.of(), Stated.unknown());

  @Property(tries = 30, edgeCases = EdgeCasesMode.NONE)
  void weihaiReadOtherwise(@ForAll RegionalPolicy policy) {
    SamePolicy.assertSame(policy, Samples.policy(PolicyYaml.write(policy)));
  }

  @Example
  void theSampleCity() {
    RegionalPolicy city = Samples.policy(Samples.sampleCity());
    SamePolicy.assertSame(city, Samples.policy(PolicyYaml.write(city)));
    assertEquals(PolicyYaml.write(city), PolicyYaml.write(Samples.policy(PolicyYaml.write(city))));
  }

  @Example
  void aLayerOfTheLibraryThatIsAllValues() {
    SamePolicy.assertSame(WeihaiLayer.policy(), Samples.policy(PolicyYaml.write(WeihaiLayer.policy())));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void anyValuesAndWords(@ForAll("policies") RegionalPolicy policy) {
    SamePolicy.assertSame(policy, Samples.policy(PolicyYaml.write(policy)));
  }

  @Example
  void whatAFileCannotSayIsToldOfAndNotLeftOut() {
    RegionalPolicy ruled = Samples.policy(Samples.sampleCity()).toBuilder()
        .postRule("sample-city.openings", (post, policy, date) -> List.of()).build();
    RegionalPolicy foreign = Samples.policy(Samples.sampleCity()).toBuilder()
        .catalogue(WeihaiCatalogue.catalogue())
        .above(NationalLayer.policy().toBuilder().version("2").build()).build();
    assertEquals("a data file cannot say all that sample-city does: the rule sample-city.openings",
        assertThrows(UnwritablePolicyException.class, () -> PolicyYaml.write(ruled)).getMessage());
    String said = assertThrows(UnwritablePolicyException.class, () -> PolicyYaml.write(foreign)).getMessage();
    assertTrue(said.contains("it is put upon china; "), said);
    assertTrue(said.contains("; the row domestic-service, which is not copied from 示例〔2025〕1号《"), said);
  }

  @Provide
  Arbitrary<RegionalPolicy> policies() {
    Arbitrary<List<Measure>> measured = measures().list().uniqueElements(Measure::key).ofMaxSize(3);
    return Combinators.combine(parameters().list().ofMaxSize(6), measured, ranges())
        .as((parameters, measures, days) -> {
          RegionalPolicy.Builder policy = RegionalPolicy.builder("any-city").version("1").region(Region.of("542500"))
              .inForce(days).document(NOTICE);
          for (int i = 0; i < parameters.size(); i++) {
            policy.parameter(renamed(parameters.get(i), i));
          }
          measures.forEach(policy::measure);
          return policy.build();
        });
  }

  private static <V extends Comparable<V> & Serializable> Parameter<V> renamed(Parameter<V> value, int number) {
    ParameterKey<V> key = ParameterKey.of("any-city.value-" + number, value.key().type(), "值", "value " + number);
    return new Parameter<>(key, value.value(), value.binding(), value.inForce(), value.citation());
  }

  private Arbitrary<Parameter<?>> parameters() {
    return Arbitraries.oneOf(
        parameter(Yuan.class, Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.TEN.pow(9))
            .ofScale(3).map(Yuan::of)),
        parameter(Integer.class, Arbitraries.integers().between(-999_999_999, 999_999_999)),
        parameter(Hours.class, Arbitraries.integers().between(0, 9_999 * 60).map(minutes -> Hours.of(0, minutes))),
        parameter(Share.class, Arbitraries.integers().between(1, 1000).flatMap(whole ->
            Arbitraries.integers().between(0, whole).map(part -> new Share(part, whole)))),
        parameter(BigDecimal.class, Arbitraries.bigDecimals()
            .between(BigDecimal.ZERO, BigDecimal.TEN.pow(9)).ofScale(4)));
  }

  private <V extends Comparable<V> & Serializable> Arbitrary<Parameter<?>> parameter(
      Class<V> type, Arbitrary<V> values) {
    return Combinators.combine(values, Arbitraries.of(Binding.class), ranges(), citations()).as(
        (value, binding, days, cite) -> new Parameter<>(ParameterKey.of("any", type, "值", "value"), value, binding,
        days, cite));
  }

  private Arbitrary<Measure> measures() {
    Arbitrary<Integer> numbers = Arbitraries.integers().greaterOrEqual(1);
    return Combinators.combine(texts(), texts(), Arbitraries.of(Modality.class), citations(), numbers)
        .as((chinese, english, modality, cite, number) -> new Measure(
            new SchemeKey("measure-" + number, chinese, english), modality,
            Message.of("measure.measure-" + number, chinese, english), cite));
  }

  private Arbitrary<Citation> citations() {
    Arbitrary<Document> documents = Arbitraries.of(NOTICE, WeihaiNotice.document(),
        new Document("另一号", "另一件: #1", List.of("甲, 乙", "丙"), Stated.of(LocalDate.of(2024, 2, 29))));
    Arbitrary<Stated<LocalDate>> verified = Arbitraries.of(Stated.unknown(), Stated.of(LocalDate.of(2025, 1, 1)));
    Arbitrary<Stated<String>> clauses =
        Arbitraries.oneOf(texts().map(Stated::of), Arbitraries.just(Stated.unknown()));
    Arbitrary<Stated<String>> carriers = texts().map(Stated::of);
    return Combinators.combine(documents, clauses, texts(), Arbitraries.of(EvidenceGrade.class), carriers, verified)
        .as((document, clause, quote, grade, carrier, day) -> new Citation(document, clause, quote, grade,
            grade == EvidenceGrade.DOCUMENT ? Stated.none() : carrier, day));
  }

  private Arbitrary<DateRange> ranges() {
    Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 20_000).map(LocalDate.of(2000, 1, 1)::plusDays);
    return Combinators.combine(days, days, Arbitraries.of(true, false)).as((one, other, open) -> open
        ? DateRange.startingOn(one)
        : DateRange.ofInclusive(one.isBefore(other) ? one : other, one.isBefore(other) ? other : one));
  }

  /** Words with whatever YAML might take for its own. */
  private Arbitrary<String> texts() {
    return Arbitraries.of("按", "月", "“", "”", ": ", " #", "-", "'", "\"", ",", "[", "]", "!", "&", "*", "%", "|", ">",
            "?", "null", "~", "0", "2025-01-01", "\\", "\uD840\uDC00", " ", "a", "<<", "=", "yes", "1e3", "@", "`",
            "：", "—")
        .list().ofMinSize(1).ofMaxSize(6).map(parts -> String.join("", parts).strip()).filter(text -> !text.isEmpty());
  }
}
