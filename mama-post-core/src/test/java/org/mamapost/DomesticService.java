package org.mamapost;

import java.time.LocalDate;
import org.mamapost.amount.HoursRange;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.Employer;
import org.mamapost.post.MamaPost;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/** Posts of 附件二(二)·家政服务 in Weihai. */
public final class DomesticService {

  private DomesticService() {}

  /** One that conforms in every cell. */
  public static MamaPost conforming() {
    return MamaPost.builder()
        .id("p1")
        .postType(Stated.of(PostTypes.DOMESTIC_SERVICE))
        .region(Stated.of(Region.of("371002")))
        .publishedOn(Stated.of(LocalDate.of(2025, 6, 1)))
        .employer(Employer.builder().kind(Stated.of(EmployerKind.COMMUNITY)).build())
        .schedule(Stated.of(fixedDaily(2, 3)))
        .workPlace(Stated.of(WorkPlace.of(PlaceKind.SPECIFIC)))
        .payMethod(Stated.of(Choice.of(PayMethod.TASK)))
        .insurance(Stated.of(Choice.of(InsuranceType.SOCIAL)))
        .contract(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)))
        .skills(Stated.of(Choice.of(SkillLevel.SPECIFIC)))
        .build();
  }

  /** One with two errors, in its time and its pay method, and one unknown, its insurance. */
  public static MamaPost breaking() {
    return conforming().toBuilder()
        .id("p2")
        .schedule(Stated.of(fixedDaily(4, 4)))
        .payMethod(Stated.of(Choice.of(PayMethod.MONTH)))
        .insurance(Stated.unknown())
        .build();
  }

  /** One that conforms to the catalogue in a city of another province. */
  public static MamaPost elsewhere() {
    return conforming().toBuilder().region(Stated.of(Region.of("440300"))).build();
  }

  private static Schedule fixedDaily(int least, int most) {
    return Schedule.of(new WorkTime.FixedDaily(HoursRange.of(least, most)));
  }
}
