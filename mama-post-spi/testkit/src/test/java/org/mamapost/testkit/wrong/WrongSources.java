package org.mamapost.testkit.wrong;

import java.util.List;
import org.mamapost.amount.Yuan;
import org.mamapost.fact.Stated;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.testkit.PolicySubject;
import org.mamapost.testkit.RegionalPolicyContract;

/** Policies that rest on what is no source. */
final class WrongSources {

  private WrongSources() {}

  private static Document numbered(String number) {
    return new Document(number, "关于开发“妈妈岗”的通知", List.of("示例市人力资源和社会保障局"), Stated.unknown());
  }

  private static PolicySubject restingOn(Document document, String clause) {
    Citation citation = Citation.of(document, clause, "给予一次性补贴1200元");
    return SampleCity.subject(SampleCity.bare().scheme(new SampleGrant()).parameter(
        new Parameter<>(SampleCity.GRANT, Yuan.of(1200), Binding.FIXED, SampleCity.IN_FORCE, citation)));
  }

  @Breaks("required_nothingStandsInForASource")
  static class StillTheTemplates extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return SampleCity.subject(SampleCity.builder().document(numbered("示例市〔0000〕0号")));
    }
  }

  @Breaks("required_nothingStandsInForASource")
  static class UnknownAsANumber extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return restingOn(numbered("unknown"), "正文");
    }
  }

  @Breaks("required_nothingStandsInForASource")
  static class UnknownAsAClause extends RegionalPolicyContract {
    @Override
    protected PolicySubject subject() {
      return restingOn(SampleCity.NOTICE, "条款不详");
    }
  }
}
