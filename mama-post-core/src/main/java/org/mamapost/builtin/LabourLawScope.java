package org.mamapost.builtin;

import java.util.EnumSet;
import java.util.Set;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.time.Schedule;
import org.mamapost.time.WorkTime;

/**
 * How far the limits of labour law reach a post. They bind who is in a labour relation (劳动法 art. 2): who is offered a
 * labour contract is. Another contract does not tell, where the time is not the worker's own.
 */
enum LabourLawScope {
  /** 劳动合同 is offered, if only as one of several forms. */
  APPLIES,
  /** The contract is not stated, or is another one under a schedule that is not free. */
  MAY_APPLY,
  /** Another contract with time of the worker's own, or a business of her own. */
  DOES_NOT_APPLY;

  private static final Set<ContractForm> SERVICE =
      Set.of(ContractForm.SERVICE_CONTRACT, ContractForm.SERVICE_AGREEMENT);

  static LabourLawScope of(MamaPost post) {
    Set<ContractForm> offered = offered(post);
    if (offered.contains(ContractForm.LABOUR_CONTRACT)) {
      return APPLIES;
    }
    if (offered.isEmpty()) {
      return MAY_APPLY;
    }
    return isOwnBusiness(post, offered) || hasFreeTime(post.getSchedule()) ? DOES_NOT_APPLY : MAY_APPLY;
  }

  private static Set<ContractForm> offered(MamaPost post) {
    Set<ContractForm> forms = EnumSet.noneOf(ContractForm.class);
    post.getContract().value().stream().flatMap(Choice::terms).forEach(forms::add);
    return forms;
  }

  private static boolean isOwnBusiness(MamaPost post, Set<ContractForm> offered) {
    return offered.equals(EnumSet.of(ContractForm.NOT_NEEDED))
        && post.getEmployer().getKind().equals(Stated.of(EmployerKind.OWN_BUSINESS));
  }

  /** Tells whether a post that is not under a labour contract alone has its days fixed by the employer. */
  static boolean isOtherContractUnderSchedule(MamaPost post) {
    Set<ContractForm> offered = offered(post);
    boolean other = post.getContract().isNone() || offered.stream().anyMatch(SERVICE::contains)
        || offered.contains(ContractForm.NOT_NEEDED) && !isOwnBusiness(post, offered);
    return other && post.getSchedule().value().flatMap(schedule -> schedule.getTime().value())
        .filter(time -> time instanceof WorkTime.Weekly || time instanceof WorkTime.FixedDaily
            || time instanceof WorkTime.Fixed)
        .isPresent();
  }

  private static boolean hasFreeTime(Stated<Schedule> stated) {
    return stated.isNone() || stated.value().filter(schedule -> schedule.getTime().fold(
        () -> false, () -> true, LabourLawScope::isFree)).isPresent();
  }

  private static boolean isFree(WorkTime time) {
    return time instanceof WorkTime.Flexible
        || time instanceof WorkTime.OnSite attendance && attendance.hours().isNone();
  }
}
