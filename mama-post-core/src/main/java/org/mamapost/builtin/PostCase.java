package org.mamapost.builtin;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mamapost.answer.Basis;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Severity;
import org.mamapost.catalogue.PostCell;
import org.mamapost.interpretation.Reading;
import org.mamapost.policy.InForce;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;
import org.mamapost.validation.WorkingTime;

/** One post before one rule of law: what the rule asks of it, and what it finds. Used by one thread, for one answer. */
final class PostCase {

  private final String rule;
  private final Citation basis;
  private final MamaPost post;
  private final RegionalPolicy policy;
  private final LocalDate date;
  private final List<Finding> found = new ArrayList<>(1);

  PostCase(String rule, Citation basis, MamaPost post, RegionalPolicy policy, LocalDate date) {
    this.rule = rule;
    this.basis = basis;
    this.post = post;
    this.policy = policy;
    this.date = date;
  }

  MamaPost post() {
    return post;
  }

  RegionalPolicy policy() {
    return policy;
  }

  LocalDate date() {
    return date;
  }

  /** How far the limits of labour law reach the post. */
  LabourLawScope scope() {
    return LabourLawScope.of(post);
  }

  /** Tells whether the limits of labour law reach the post, or may and can be checked. */
  boolean isInScope() {
    LabourLawScope scope = scope();
    return scope == LabourLawScope.APPLIES || scope == LabourLawScope.MAY_APPLY;
  }

  Optional<WorkingTime> workingTime() {
    return WorkingTime.of(post.getSchedule(), policy.readings());
  }

  /** The value of a limit on the day; where no layer has one, and where one is overruled, a finding says so. */
  <V extends Comparable<V> & Serializable> Optional<Parameter<V>> limit(ParameterKey<V> key) {
    Optional<InForce<V>> holds = policy.parameter(key, date);
    if (holds.isEmpty()) {
      unknown(null, Words.say("law.not-modelled", key, date));
      return Optional.empty();
    }
    holds.get().conflicts().forEach(conflict -> overruled(conflict.higher(), conflict.lower()));
    return Optional.of(holds.get().parameter());
  }

  /** Says that a value of a policy beneath does not count, with the words of both. */
  <V extends Comparable<V> & Serializable> void overruled(Parameter<V> higher, Parameter<V> lower) {
    add(Severity.WARNING, null, Words.say("law.overruled", lower.key(), lower.value(), higher.value()),
        List.of(higher.citation(), lower.citation()), List.of());
  }

  /** A limit of labour law is broken for certain; if the post is under labour law at all. */
  void breach(PostCell cell, Message message, List<Citation> more, Reading... readings) {
    if (scope() == LabourLawScope.APPLIES) {
      add(Severity.ERROR, cell, message, cited(more), List.of(readings));
    } else {
      add(Severity.UNKNOWN, cell, Words.say("law.if-employed", message), cited(more), List.of(readings));
    }
  }

  /** Something that the law forbids whatever the contract. */
  void forbidden(Message message, Citation... more) {
    add(Severity.ERROR, null, message, cited(List.of(more)), List.of());
  }

  /** Nobody can tell. */
  void unknown(PostCell cell, Message message, Reading... readings) {
    add(Severity.UNKNOWN, cell, message, List.of(basis), List.of(readings));
  }

  /** Nobody can tell, by more words than the rule's own. */
  void unknown(PostCell cell, Message message, List<Citation> more, Reading... readings) {
    add(Severity.UNKNOWN, cell, message, cited(more), List.of(readings));
  }

  /** A matter of judgement, by other words than the rule's own. */
  void judged(Message message, Citation... words) {
    add(Severity.UNKNOWN, null, message, List.of(words), List.of());
  }

  void warn(PostCell cell, Message message, Citation... more) {
    add(Severity.WARNING, cell, message, cited(List.of(more)), List.of());
  }

  void advise(PostCell cell, Message message, Citation... more) {
    add(Severity.ADVICE, cell, message, cited(List.of(more)), List.of());
  }

  List<Finding> found() {
    return found;
  }

  private List<Citation> cited(List<Citation> more) {
    List<Citation> all = new ArrayList<>(more);
    if (!all.contains(basis)) {
      all.add(0, basis);
    }
    return all;
  }

  private void add(Severity severity, PostCell cell, Message message, List<Citation> citations,
      List<Reading> readings) {
    Finding.Builder finding = Finding.of(rule, severity).basis(Basis.LAW).cell(cell).saying(message);
    citations.forEach(finding::citing);
    readings.forEach(finding::reading);
    found.add(finding.build());
  }
}
