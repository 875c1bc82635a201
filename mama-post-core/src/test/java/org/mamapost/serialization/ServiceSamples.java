package org.mamapost.serialization;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.service.Brand;
import org.mamapost.service.CarerWeek;
import org.mamapost.service.Course;
import org.mamapost.service.CourseField;
import org.mamapost.service.CourseFormat;
import org.mamapost.service.Departure;
import org.mamapost.service.EmployerDirectory;
import org.mamapost.service.LedgerAnswer;
import org.mamapost.service.LedgerAssessor;
import org.mamapost.service.LedgerEvent;
import org.mamapost.service.OfficeDays;
import org.mamapost.service.Received;
import org.mamapost.service.RegistrationKind;
import org.mamapost.service.ServiceKind;
import org.mamapost.service.ServiceLedger;
import org.mamapost.service.ServicePlan;
import org.mamapost.service.ServiceYear;
import org.mamapost.service.SpecialistRota;
import org.mamapost.service.TrainingDesk;

/** A ledger and what it answers, and what else is served. */
final class ServiceSamples {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 3);

  private ServiceSamples() {}

  static Stream<Serializable> all() {
    return Stream.concat(ledger(), offers());
  }

  private static Stream<Serializable> ledger() {
    List<LedgerEvent> events = List.of(
        new LedgerEvent("1", "甲", RegistrationKind.JOB_SEEKER, DAY),
        new LedgerEvent("2", "甲", RegistrationKind.UNEMPLOYED, DAY),
        new LedgerEvent("3", "甲", ServiceKind.VACANCY, DAY.minusDays(1)),
        new LedgerEvent("1", "乙", Departure.EMPLOYED, DAY));
    Received received = ServiceLedger.empty().with(events).receive(events);
    LedgerAssessor assessor = LedgerAssessor.of(WeihaiPolicy.policy());
    LedgerAnswer answer = assessor.assess(received.ledger(), "甲", DAY);
    ServiceYear year = answer.answer().orElseThrow().current();
    ServicePlan plan = assessor.plan(received.ledger(), DAY, OfficeDays.mondayToFriday());
    return Stream.of(events.get(0), received, received.ledger(), received.findings().get(0), answer,
        answer.answer().orElseThrow(), year, year.tallies().get(0), year.tallies().get(0).promise(), plan,
        plan.appointments().get(0), plan.unplanned().get(0), OfficeDays.mondayToFriday());
  }

  private static Stream<Serializable> offers() {
    MamaPost post = MamaPost.builder().id("1").amenities(Stated.none()).build();
    Course course = new Course("1", Stated.of(CourseField.COOKING), Stated.of(CourseFormat.WEEKEND), Stated.unknown(),
        Stated.of(Region.of("371002")));
    CarerWeek week = new CarerWeek(Stated.unknown(), Stated.none(), Stated.none(), Stated.unknown());
    return Stream.of(
        EmployerDirectory.of(WeihaiPolicy.policy()).amenities(post, Stated.of(true)).get(0),
        SpecialistRota.of(List.of("甲", "乙")).with("丙"),
        CourseField.COOKING, CourseFormat.WEEKEND, course, week,
        TrainingDesk.of(WeihaiPolicy.policy()).choose(List.of(course), week).get(0),
        Brand.TEA_ARTIST);
  }
}
