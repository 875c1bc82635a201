package org.mamapost.examples.cli.benefit;

import java.util.List;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;

/** The values of the rules that an answer looked up, each a step with its days and the words it rests on. */
final class ValuesOf {

  private ValuesOf() {}

  static List<Explanation> answer(Answer<?> answer) {
    return answer.explanation().steps().filter(step -> step.effective().value().isPresent()).distinct().toList();
  }
}
