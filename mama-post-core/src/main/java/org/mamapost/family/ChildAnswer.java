package org.mamapost.family;

import java.util.List;
import org.mamapost.answer.Answer;
import org.mamapost.answer.RefusalReason;
import org.mamapost.catalogue.CareStage;
import org.mamapost.person.Child;

/**
 * What came of asking about one child.
 *
 * @param child the child
 * @param stages the stages of its age; empty where it is in none
 * @param answer whether the carer counts as raising it
 */
record ChildAnswer(Child child, List<CareStage> stages, Answer<ChildStage> answer) {

  boolean counts() {
    return answer.value().isPresent();
  }

  /** Tells whether more facts or somebody's judgement may still make it count. */
  boolean isOpen() {
    return answer.refusal().filter(refusal -> refusal.reason() != RefusalReason.NOT_ELIGIBLE).isPresent();
  }

  OpenChild open(List<CareStage> added) {
    return new OpenChild(child, added, answer.refusal().orElseThrow(), answer.missingFacts());
  }
}
