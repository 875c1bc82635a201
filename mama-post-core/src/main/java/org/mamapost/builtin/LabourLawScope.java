package org.mamapost.builtin;

import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.time.WorkTime;

/**
 * How far the limits of labour law reach a post. They bind who is in a labour relation (劳动法 art. 2): who is offered a
 * labour contract is, and so is whom an employer takes on for part-time work (劳动合同法 arts. 7, 68, 69), whatever
 * their agreement is called. Another contract does not tell.
 *
 * <p>Only two facts that a post states, of a business of her own, put it outside. In every other scope it is clear just
 * where the limits are checked and kept, and {@link #NEEDS_JUDGEMENT} holds only where hours are not stated, which they
 * cannot be checked without. So no post becomes clear by saying less.
 */
enum LabourLawScope {
  /** 劳动合同 is offered, if only as one of several forms; or it is part-time work for an employer. */
  APPLIES,
  /** The contract is not stated, or is another one under a schedule that is not free. The limits are checked. */
  MAY_APPLY,
  /** Another contract with time of the worker's own: the limits cannot be checked, and nobody can tell. */
  NEEDS_JUDGEMENT,
  /** A business of her own, in which nobody employs her. */
  DOES_NOT_APPLY;

  private static final Stated<Choice<ContractForm>> NO_CONTRACT = Stated.of(Choice.of(ContractForm.NOT_NEEDED));

  static LabourLawScope of(MamaPost post) {
    if (offersLabourContract(post)) {
      return APPLIES;
    }
    if (isOwnBusiness(post)) {
      return DOES_NOT_APPLY;
    }
    if (isPartTimeEmployment(post)) {
      return APPLIES;
    }
    return post.getContract().value().isPresent() && hasFreeTime(post) ? NEEDS_JUDGEMENT : MAY_APPLY;
  }

  /** Tells whether a post is 非全日制用工 by its own word, its pay and an employer's: a labour relation in any form. */
  private static boolean isPartTimeEmployment(MamaPost post) {
    return PartTime.isSaidAndPaidSo(post)
        && post.getEmployer().getKind().value().filter(kind -> kind != EmployerKind.OWN_BUSINESS).isPresent();
  }

  /** Tells whether a labour contract is offered, if only as one of several forms. */
  static boolean offersLabourContract(MamaPost post) {
    return offers(post, ContractForm.LABOUR_CONTRACT);
  }

  private static boolean offers(MamaPost post, ContractForm form) {
    return post.getContract().value().filter(choice -> choice.offers(form)).isPresent();
  }

  private static boolean isOwnBusiness(MamaPost post) {
    return post.getContract().equals(NO_CONTRACT)
        && post.getEmployer().getKind().equals(Stated.of(EmployerKind.OWN_BUSINESS));
  }

  /** Tells whether a post that is not under a labour contract alone has its days fixed by the employer. */
  static boolean isOtherContractUnderSchedule(MamaPost post) {
    boolean other = post.getContract().isNone() || offers(post, ContractForm.SERVICE_CONTRACT)
        || offers(post, ContractForm.SERVICE_AGREEMENT)
        || offers(post, ContractForm.NOT_NEEDED) && !isOwnBusiness(post);
    return other && post.getSchedule().value().flatMap(schedule -> schedule.getTime().value())
        .filter(time -> time instanceof WorkTime.Weekly || time instanceof WorkTime.FixedDaily
            || time instanceof WorkTime.Fixed)
        .isPresent();
  }

  // No working time at all is no free time: its hours are known, and so the limits can be checked.
  private static boolean hasFreeTime(MamaPost post) {
    return post.getSchedule().value().flatMap(schedule -> schedule.getTime().value())
        .filter(LabourLawScope::isFree).isPresent();
  }

  private static boolean isFree(WorkTime time) {
    return time instanceof WorkTime.Flexible
        || time instanceof WorkTime.OnSite attendance && attendance.hours().isNone();
  }
}
