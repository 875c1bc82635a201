package org.mamapost.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Entitlement;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.Scheme;
import org.mamapost.policy.SchemeContext;
import org.mamapost.policy.SchemeKey;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/** Layers that are faulty on purpose: each fault is found on its days, and nothing is found where there is none. */
class FaultyValuesTest {

  private static final ParameterKey<Integer> DAYS = ParameterKey.of("invented.days", Integer.class, "天数", "days");
  private static final LocalDate FIRST = Invented.FIRST;
  private static final DateRange ALWAYS = DateRange.startingOn(FIRST);
  private static final DateRange FIRST_YEAR = year(2020);

  private static DateRange year(int year) {
    return DateRange.ofInclusive(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static Parameter<Integer> value(int days, Binding binding, DateRange inForce) {
    return new Parameter<>(DAYS, days, binding, inForce, Invented.cite(days + "天"));
  }

  private static RegionalPolicy province(Parameter<?>... values) {
    return layer("province", "370000", null, values).build();
  }

  private static RegionalPolicy city(RegionalPolicy above, Parameter<?>... values) {
    return layer("city", "371000", above, values).build();
  }

  private static RegionalPolicy.Builder layer(String id, String region, RegionalPolicy above, Parameter<?>... values) {
    RegionalPolicy.Builder layer = RegionalPolicy.builder(id).version("1").region(Region.of(region))
        .inForce(ALWAYS).document(Invented.DOCUMENT);
    if (above != null) {
      layer.above(above);
    }
    Arrays.stream(values).forEach(layer::parameter);
    return layer;
  }

  private static List<String> remarks(RegionalPolicy policy) {
    return PolicyAnalysis.of(policy).on(FIRST).remarks().stream()
        .map(remark -> remark.kind() + " " + remark.days().value().map(DateRange::toString).orElse("")).toList();
  }

  @Test
  void aValueThatAlwaysHoldsIsNoRemark() {
    assertEquals(List.of(), remarks(city(province(value(10, Binding.FIXED, ALWAYS)))));
  }

  @Test
  void daysWithoutAValueAreAGapOfThePolicysOwnDaysOnly() {
    assertEquals(List.of("VALUE_GAP 2021-01-01起"), remarks(city(province(value(10, Binding.FIXED, FIRST_YEAR)))));
    assertEquals(List.of("VALUE_GAP 2021-01-01至2021-12-31"),
        remarks(city(province(value(10, Binding.OPEN, FIRST_YEAR)),
            value(11, Binding.OPEN, DateRange.startingOn(LocalDate.of(2022, 1, 1))))));
  }

  @Test
  void aLowerValueThatIsFreeTakesTheHighersPlaceAndWhatBoundItIsNotMasked() {
    assertEquals(List.of("VALUE_REPLACED 2020-01-01至2020-12-31"),
        remarks(city(province(value(10, Binding.FLOOR, ALWAYS)), value(11, Binding.OPEN, FIRST_YEAR))));
    assertEquals(List.of("VALUE_REPLACED 2020-01-01起"),
        remarks(city(province(value(10, Binding.FLOOR, ALWAYS)), value(11, Binding.OPEN, ALWAYS))));
  }

  @Test
  void aHigherValueThatBindsNobodyAndNeverHoldsIsMasked() {
    assertEquals(List.of("VALUE_REPLACED 2020-01-01起", "VALUE_MASKED 2020-01-01起"),
        remarks(city(province(value(10, Binding.OPEN, ALWAYS)), value(11, Binding.OPEN, ALWAYS))));
  }

  @Test
  void aLowerValueThatIsNotFreeIsOverruledWithBothCitations() {
    RegionalPolicy policy = city(province(value(10, Binding.FLOOR, FIRST_YEAR)), value(9, Binding.OPEN, ALWAYS));
    assertEquals(List.of("VALUE_OVERRULED 2020-01-01至2020-12-31"), remarks(policy));
    assertEquals(List.of("10天", "9天"),
        PolicyAnalysis.of(policy).on(FIRST).remarks().get(0).citations().stream().map(Citation::quote).toList());
  }

  @Test
  void aLowerValueThatIsOverruledOnAllItsDaysIsMasked() {
    assertEquals(List.of("VALUE_OVERRULED 2020-01-01至2020-12-31", "VALUE_MASKED 2020-01-01至2020-12-31"),
        remarks(city(province(value(10, Binding.FIXED, ALWAYS)), value(9, Binding.OPEN, FIRST_YEAR))));
  }

  @Test
  void aValueOutsideTheDaysOfItsPolicyIsMasked() {
    assertEquals(List.of("VALUE_GAP 2020-01-01起", "VALUE_MASKED 2019-01-01至2019-12-31"),
        remarks(city(province(), value(10, Binding.OPEN, year(2019)))));
  }

  @Test
  void aSchemeOfTheSameCodeTakesTheHighersPlace() {
    RegionalPolicy above = layer("province", "370000", null).scheme(scheme("grant")).scheme(scheme("loan")).build();
    RegionalPolicy city = layer("city", "371000", above).scheme(scheme("grant")).build();
    AnalysisReport report = PolicyAnalysis.of(city).on(FIRST);
    assertEquals(List.of("grant"), report.of(RemarkKind.SCHEME_REPLACED).stream()
        .map(remark -> remark.subjects().get(0).code()).toList());
    assertEquals(1, report.remarks().size());
  }

  private static Scheme scheme(String code) {
    return new Scheme() {
      @Override
      public SchemeKey key() {
        return new SchemeKey(code, "虚构补贴", "invented grant");
      }

      @Override
      public Modality modality() {
        return Modality.MUST;
      }

      @Override
      public Citation basis() {
        return Invented.cite("给予补贴");
      }

      @Override
      public Answer<Entitlement> assess(SchemeContext context) {
        Message none = Message.of("none", "未建模", "not modelled");
        return new Answer.Refused<>(
            new Refusal(RefusalReason.NOT_MODELLED, none, List.of()), Explanation.of(none, Holding.UNKNOWN));
      }
    };
  }
}
