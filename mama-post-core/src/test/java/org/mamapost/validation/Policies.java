package org.mamapost.validation;

import java.util.List;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.PostCell;
import org.mamapost.policy.PostRule;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.policy.RowRule;
import org.mamapost.text.Message;

/** Weihai's policy, with something of a city's own. */
final class Policies {

  private Policies() {}

  static RegionalPolicy withRowRule(String id, RowRule rule) {
    return WeihaiPolicy.policy().toBuilder().rowRule(id, rule).build();
  }

  static RegionalPolicy withPostRule(String id, PostRule rule) {
    return WeihaiPolicy.policy().toBuilder().postRule(id, rule).build();
  }

  static RegionalPolicy withoutCareStages() {
    return withRows(true);
  }

  static RegionalPolicy withoutRows() {
    return withRows(false);
  }

  private static RegionalPolicy withRows(boolean employerRows) {
    Catalogue all = WeihaiPolicy.policy().catalogue().orElseThrow();
    return WeihaiPolicy.policy().toBuilder()
        .catalogue(Catalogue.of(all.modality(), all.standing(), employerRows ? all.employerRows() : List.of()))
        .build();
  }

  /** A finding of a city's own about a cell. */
  static Finding finding(String rule, Severity severity, Basis basis, PostCell cell) {
    return finding(rule, severity, basis).cell(cell).build();
  }

  /** A finding of a city's own about the whole post. */
  static Finding ofTheWhole(String rule, Severity severity, Basis basis) {
    return finding(rule, severity, basis).build();
  }

  private static Finding.Builder finding(String rule, Severity severity, Basis basis) {
    return Finding.of(rule, severity).basis(basis)
        .citing(WeihaiNotice.cite("正文(二)", "配套建立母婴室"))
        .saying(Message.of(rule, "本市规则", "a rule of the city's own"));
  }
}
