package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mamapost.answer.Explanation;
import org.mamapost.builtin.NationalLayer;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.interpretation.RegisteredBefore;
import org.mamapost.person.Facts;
import org.mamapost.policy.Binding;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;
import org.mamapost.time.DateRange;

/** No sentence of this room is kept to be read by nobody. */
class ServiceMessagesTest {

  private final Set<String> said = new TreeSet<>();

  private void hear(Message message) {
    said.add(message.key());
    for (Serializable argument : message.arguments()) {
      if (argument instanceof Message inner) {
        hear(inner);
      }
    }
  }

  private void hear(Explanation explanation) {
    explanation.steps().map(Explanation::statement).forEach(this::hear);
  }

  private void hear(RegionalPolicy policy, ServiceLedger ledger, String date) {
    LedgerAssessor assessor = LedgerAssessor.of(policy);
    LocalDate day = LocalDate.parse(date);
    LedgerAnswer answer = assessor.assess(ledger, Records.PERSON, day);
    hear(answer.answer().explanation());
    answer.findings().forEach(finding -> hear(finding.message()));
    assessor.plan(ledger, day, OfficeDays.mondayToFriday()).unplanned().forEach(unplanned -> hear(unplanned.why()));
  }

  private void hear(Records records, String date) {
    hear(WeihaiPolicy.policy(), records.ledger(), date);
  }

  private void hearTheLedger() {
    hear(Records.registered("2025-06-03").then(ServiceKind.VACANCY, "2025-06-02"), "2025-06-04");
    hear(Records.registered("2025-06-03"), "2026-06-04");
    hear(Records.registered("2025-06-06"), "2026-06-06");
    hear(Records.registered("2025-06-03").then(Departure.EMPLOYED, "2025-06-05")
        .then(ServiceKind.VACANCY, "2025-06-06"), "2025-07-01");
    hear(WeihaiPolicy.policy(), ServiceLedger.empty(), "2025-07-01");
    hear(Records.of(RegistrationKind.JOB_SEEKER, "2025-06-03"), "2025-07-01");
    hear(Records.of(ServiceKind.VACANCY, "2025-06-03"), "2025-07-01");
    hear(Records.registered("2025-04-20"), "2025-07-01");
    hear(Records.registered("2025-04-20"), "2025-04-20");
    hear(Records.of(RegistrationKind.JOB_SEEKER, "2025-06-03").then(Departure.EMPLOYED, "2025-06-05"), "2025-07-01");
    hear(Records.registered("2025-06-03"), "2025-06-02");
    hear(Records.of(RegistrationKind.JOB_SEEKER, "2025-06-03").then(RegistrationKind.UNEMPLOYED, "2025-06-05")
        .then(Departure.EMPLOYED, "2025-06-05"), "2025-07-01");
    RegionalPolicy weihai = WeihaiPolicy.policy();
    hear(weihai.with(RegisteredBefore.NOT_REACHED), Records.registered("2025-04-20").ledger(), "2025-07-01");
    DateRange inForce = DateRange.ofInclusive(weihai.inForce().first(), LocalDate.of(2025, 12, 31));
    hear(weihai.toBuilder().inForce(inForce).build(), Records.registered("2026-01-01").ledger(), "2026-01-01");
    hear(NationalLayer.policy(), Records.registered("2025-06-03").ledger(), "2025-07-01");
    hear(Records.of(RegistrationKind.UNEMPLOYED, "2025-06-01").with("J", RegistrationKind.JOB_SEEKER, "2025-06-01")
        .with("J", RegistrationKind.JOB_SEEKER, "2025-06-02"), "2025-07-01");
  }

  private void hearWhatElseIsServed() {
    RegionalPolicy weihai = WeihaiPolicy.policy();
    LocalDate day = LocalDate.of(2025, 6, 3);
    MamaPost silent = MamaPost.builder().id("1").build();
    List.of(Label.values()).forEach(label -> hear(PostLabels.of(weihai).recognise(label, silent).explanation()));
    for (RegionalPolicy policy : List.of(weihai, weihai.toBuilder().parameter(new Parameter<>(
        EmployerDirectory.LEAST_WOMEN, 1, Binding.FIXED, weihai.inForce(),
        WeihaiNotice.cite("正文(二)", "数量多"))).build(), NationalLayer.policy())) {
      hear(EmployerDirectory.of(policy).admit(Facts.noneKnown(), day).explanation());
      hear(EmployerDirectory.of(policy).publishedNext(day).explanation());
    }
    TrainingDesk desk = TrainingDesk.of(weihai);
    hear(desk.subsidy().explanation());
    hear(desk.employmentRate(Stated.unknown(), Stated.unknown()).explanation());
    hear(desk.employmentRate(Stated.of(0), Stated.of(0)).explanation());
    hear(desk.employmentRate(Stated.of(1), Stated.of(1)).explanation());
    Course course = new Course("1", Stated.unknown(), Stated.unknown(), Stated.unknown(), Stated.unknown());
    desk.choose(List.of(course), new CarerWeek(Stated.none(), Stated.none(), Stated.none(), Stated.none()))
        .forEach(fit -> fit.steps().forEach(this::hear));
    Brand.named().forEach(brand -> hear(BrandBook.of(weihai).posts(brand).explanation()));
    hear(BrandBook.of(weihai).certified(Brand.TEA_ARTIST).explanation());
  }

  @Test
  void everySentenceIsSaidToSomebody() {
    hearTheLedger();
    hearWhatElseIsServed();
    Set<String> own = MessageBundle.load(Words.class, "messages").keys();
    said.retainAll(own);
    assertEquals(own, said);
  }
}
