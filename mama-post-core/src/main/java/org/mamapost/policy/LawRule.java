package org.mamapost.policy;

import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;

/**
 * A rule of law that a policy lays down for posts, such as eight hours a day. Its findings have the basis {@link
 * org.mamapost.answer.Basis#LAW law}: they say whether a post may be offered like this, and never whether it is one of
 * the catalogue's.
 *
 * <p>A policy beneath adds rules of its own and better values of {@linkplain ParameterKey parameters}; it cannot take
 * the place of a rule above it.
 *
 * @param basis the words that lay it down
 * @param modality how strongly the words bind
 * @param check holds a post against them; stateless and thread-safe
 */
public record LawRule(Citation basis, Modality modality, PostRule check) {

  /** Checks that nothing is missing. */
  public LawRule {
    Objects.requireNonNull(basis, "basis");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(check, "check");
  }
}
