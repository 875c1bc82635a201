package org.mamapost.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.Cell;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.StageAges;
import org.mamapost.policy.RegionalPolicy;

/**
 * The ages of the care stages, in completed years from birth to the oldest that is printed.
 *
 * @param policy the policy, whose reading decides whether a bound belongs to a stage
 * @param catalogue its catalogue
 */
record AgeAnalysis(RegionalPolicy policy, Catalogue catalogue) {

  List<Remark> remarks() {
    List<Cell<StageAges>> printed = catalogue.rows().stream()
        .map(row -> row.stageAges()).flatMap(Optional::stream).toList();
    List<Remark> remarks = new ArrayList<>();
    int oldest = printed.stream().mapToInt(cell -> cell.meaning().to()).max().orElse(-1);
    for (int age = 0; age <= oldest; age++) {
      List<CareStage> stages = policy.careStagesOfAge(age).stream().sorted().toList();
      if (stages.size() > 1) {
        remarks.add(remark(RemarkKind.AGE_OVERLAP, age, stages));
      } else if (stages.isEmpty()) {
        remarks.add(remark(RemarkKind.AGE_UNCOVERED, age, List.of(CareStage.values())));
      }
    }
    return remarks;
  }

  private Remark remark(RemarkKind kind, int age, List<CareStage> stages) {
    Subject subject = new Subject("age-" + age, age + "周岁", "age " + age);
    return Remark.of(kind, List.of(subject),
            kind == RemarkKind.AGE_OVERLAP
                ? Words.say("age-overlap", age, Words.listed(stages))
                : Words.say("age-uncovered", age),
            stages.stream()
                .flatMap(stage -> catalogue.row(stage).flatMap(row -> row.stageAges()).map(Cell::citation).stream())
                .toList())
        .in(List.of(PostCell.CARE_STAGE));
  }
}
