package org.mamapost.matching;

import java.util.List;
import org.mamapost.amount.Hours;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.time.WorkTime;

/**
 * Everything of a post that {@link TermConstraints} look at. A million posts have few different terms, so a question
 * looks at each of them once.
 */
record Terms(
    Stated<CareStage> stage,
    boolean typed,
    Stated<WorkTime> time,
    Stated<Hours> weeklyHours,
    Stated<Boolean> night,
    Stated<Boolean> overtime,
    boolean filled,
    Stated<Choice<SkillLevel>> skills,
    Stated<Choice<ContractForm>> contract,
    Stated<Choice<InsuranceType>> insurance) {

  static Terms of(PlacedPost post) {
    return new Terms(
        post.post().getCareStage(),
        post.post().getPostType().value().isPresent(),
        post.time(),
        post.weeklyHours(),
        post.workload().night(),
        post.workload().overtime(),
        post.post().getOpenings().isNone(),
        post.post().getSkills(),
        post.post().getContract(),
        post.post().getInsurance());
  }

  /** The parts of the terms that each of the {@link TermConstraints} looks at, in their order. */
  List<Object> parts() {
    return List.of(List.of(stage, typed), List.of(time, weeklyHours), skills, List.of(night, overtime), filled, contract,
        insurance);
  }
}
