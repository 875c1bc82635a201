package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mamapost.builtin.WeihaiPolicy;

/** A plan for a year of an office. */
class ServicePlanTest {

  private static final LedgerAssessor ASSESSOR = LedgerAssessor.of(WeihaiPolicy.policy());
  private static final OfficeDays OFFICE = OfficeDays.mondayToFriday();

  private static String why(Records records, String from, OfficeDays office) {
    ServicePlan plan = ASSESSOR.plan(records.ledger(), LocalDate.parse(from), office);
    assertEquals(List.of(), plan.appointments());
    return plan.unplanned().get(0).why().render(Locale.CHINA);
  }

  @Test
  void onePersonIsServedAllThroughTheYearAndNeverTwiceOnADay() {
    ServicePlan plan =
        ASSESSOR.plan(Records.registered("2025-06-03").ledger(), LocalDate.of(2025, 6, 3), OFFICE);
    List<LocalDate> days = plan.appointments().stream().map(Appointment::day).toList();
    assertEquals(11, days.size());
    for (int i = 1; i < days.size(); i++) {
      long gap = ChronoUnit.DAYS.between(days.get(i - 1), days.get(i));
      assertTrue(gap >= 25 && gap <= 40, days::toString);
    }
  }

  @Test
  void aCaseloadIsSpreadEvenlyOverPeopleAndDays() {
    List<LedgerEvent> events = IntStream.range(0, 250).boxed().flatMap(i ->
        Records.registered(LocalDate.of(2025, 6, 2).plusDays(i).toString()).events().stream()
            .map(event -> new LedgerEvent(event.id(), "P-" + i, event.matter(), event.day()))).toList();
    ServicePlan plan = ASSESSOR.plan(ServiceLedger.empty().with(events), LocalDate.of(2026, 2, 9), OFFICE);
    assertEquals(250 * 11, plan.appointments().size());
    int most = Collections.max(plan.loads().values());
    int least = Collections.min(plan.loads().values());
    assertTrue(most - least <= 1, plan.loads()::toString);
  }

  @Test
  void whoCannotBePlannedForIsNamed() {
    assertEquals("期限已于2026-06-03届满，逾期11次", why(Records.registered("2025-06-03"), "2026-06-04", OFFICE));
    assertEquals("她已于2025-07-01退出，所欠11次是否仍须提供，通知未写明",
        why(Records.registered("2025-06-03").then(Departure.EMPLOYED, "2025-07-01"), "2025-08-01", OFFICE));
    assertEquals("期限于2026-06-06届满，此前已没有工作日", why(Records.registered("2025-06-06"), "2026-06-06", OFFICE));
    assertEquals("台账中没有王芳的失业登记记录，如已办理请补录",
        why(Records.of(RegistrationKind.JOB_SEEKER, "2025-06-06"), "2025-07-01", OFFICE));
  }

  @Test
  void anOfficeIsOpenAsTheHostSays() {
    LocalDate holiday = LocalDate.of(2025, 10, 1);
    LocalDate worked = LocalDate.of(2025, 9, 28);
    OfficeDays office = new OfficeDays(Set.of(DayOfWeek.WEDNESDAY), Set.of(holiday), Set.of(worked));
    assertTrue(office.isOpenOn(worked) && !office.isOpenOn(holiday) && office.isOpenOn(LocalDate.of(2025, 10, 8)));
    Set<LocalDate> none = Set.of();
    assertThrows(IllegalArgumentException.class, () -> new OfficeDays(Set.of(), none, none));
    Set<LocalDate> both = Set.of(holiday);
    assertThrows(IllegalArgumentException.class, () -> new OfficeDays(Set.of(DayOfWeek.MONDAY), both, both));
  }
}
