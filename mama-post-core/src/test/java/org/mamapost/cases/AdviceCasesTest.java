package org.mamapost.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.answer.Answer;
import org.mamapost.answer.Explanation;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.policy.AdviceKind;
import org.mamapost.protection.AdviceReply;
import org.mamapost.text.Message;
import org.mamapost.text.MessageBundle;

/** The officials' table of complaints: which clause answers, by when to act, and what has to be refused. */
class AdviceCasesTest {

  static Stream<AdviceCase> told() {
    return AdviceCase.all();
  }

  @ParameterizedTest
  @MethodSource("told")
  void isAnsweredAsTheTableSays(AdviceCase told) {
    Answer<AdviceReply> answer = told.check(WeihaiPolicy.policy());
    answer.value().ifPresent(reply -> {
      assertEquals(told.kind(), reply.advice().kind());
      assertTrue(!reply.advice().remedies().isEmpty() && !reply.toProve().isEmpty(), told::toString);
      assertEquals(Set.of("全面畅通投诉渠道", "设置“妈妈岗”维权咨询窗口，有效维护女职工合法权益"),
          reply.where().stream().map(way -> way.basis().quote()).collect(Collectors.toSet()));
    });
  }

  @Test
  void everyKindIsFoundAndRefusedInTheTable() {
    for (AdviceKind kind : AdviceKind.values()) {
      assertEquals(Set.of(true, false), told().filter(one -> one.kind() == kind)
          .map(one -> one.check(WeihaiPolicy.policy()).value().isPresent()).collect(Collectors.toSet()), kind::name);
    }
  }

  @Test
  void everySentenceOfTheRulesIsSaidToSomebody() {
    Set<String> said = new TreeSet<>();
    told().map(one -> one.check(WeihaiPolicy.policy())).forEach(answer -> {
      answer.explanation().steps().map(Explanation::statement).forEach(message -> hear(message, said));
      answer.value().ifPresent(reply -> reply.advice().remedies().forEach(step -> hear(step.what(), said)));
    });
    assertEquals(ofAdvice(MessageBundle.load(WeihaiPolicy.class, "messages").keys()), ofAdvice(said));
  }

  private static Set<String> ofAdvice(Set<String> keys) {
    return keys.stream().filter(key -> key.equals("advice") || key.startsWith("advice."))
        .collect(Collectors.toSet());
  }

  private static void hear(Message message, Set<String> said) {
    said.add(message.key());
    for (Serializable argument : message.arguments()) {
      if (argument instanceof Message inner) {
        hear(inner, said);
      }
    }
  }
}
