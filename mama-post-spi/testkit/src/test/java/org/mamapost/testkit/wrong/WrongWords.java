package org.mamapost.testkit.wrong;

import java.util.List;
import org.mamapost.amount.HoursRange;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** Policies with a fault in the words they rest on. */
final class WrongWords {

  private WrongWords() {}

  private static RegionalPolicy.Builder paying(long yuan, Citation citation) {
    return SampleCity.bare().scheme(new SampleGrant()).parameter(
        new Parameter<>(SampleCity.GRANT, Yuan.of(yuan), Binding.FIXED, SampleCity.IN_FORCE, citation));
  }

  @Breaks("required_citationsAreWellFormed")
  static class NoClause extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(paying(1200, Citation.of(SampleCity.NOTICE, "", "给予一次性补贴1200元")));
    }
  }

  @Breaks("required_citationsAreWellFormed")
  static class NoDocumentNumber extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      Document nameless = new Document(" ", "关于开发“妈妈岗”的通知", List.of(), Stated.unknown());
      return SampleCity.subject(paying(1200, Citation.of(nameless, "正文", "给予一次性补贴1200元")));
    }
  }

  @Breaks("optional_quotesStandInTheText")
  static class NotTheNoticesWords extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(paying(1200, SampleCity.cite("每人发放补贴1200元")));
    }
  }

  @Breaks("required_numbersAreReadInTheirQuotes")
  static class AnotherNumber extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(paying(1300, SampleCity.cite("给予一次性补贴1200元")));
    }
  }

  @Breaks("required_numbersAreReadInTheirQuotes")
  static class OtherHours extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().catalogue(SampleCity.catalogue().with(
          SampleCity.row(PostType.of("other-hours", "别的时间", "other hours"), 7, 8)
              .time("每天固定时间工作7小时", new TimeTerm.FixedDaily(
                  HoursRange.of(7, 8)))
              .build())));
    }
  }

  @Breaks("required_namesAreInBothLanguages")
  static class ChineseInEnglish extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().catalogue(SampleCity.catalogue().with(
          SampleCity.row(PostType.of("tutor", "早教", "早教"), 7, 8).build())));
    }
  }

  @Breaks("optional_encouragementEntitlesNobody")
  static class OnlyEncouraged extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return PolicySubject.of(SampleCity.paying(1200).scheme(new SampleGrant() {
        @Override
        public Citation basis() {
          return SampleCity.cite("鼓励对首次创业的给予一次性补贴1200元");
        }
      }).build());
    }
  }
}
