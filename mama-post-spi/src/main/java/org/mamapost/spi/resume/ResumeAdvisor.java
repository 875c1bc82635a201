package org.mamapost.spi.resume;

/**
 * Advises on résumés (简历优化, 正文(八)). A {@link ResumeDesk} checks whatever it proposes, so that nobody has to trust an
 * advisor to keep to the facts.
 *
 * <p>An advisor is handed to the desk by its host and never looked for on the class path: it may send a résumé out of
 * the house, and to whom is for the host to say.
 *
 * <p>Every method but one has a default, so that a new one breaks no advisor.
 */
@FunctionalInterface
public interface ResumeAdvisor {

  /** A stable id; the class name unless said. */
  default String id() {
    return getClass().getName();
  }

  /**
   * Proposes edits.
   *
   * @param request the résumé, and what she applies for
   * @return the proposal; empty where there is nothing to improve
   * @throws ResumeAdviceException if it has no advice to give
   */
  ResumeProposal propose(ResumeRequest request) throws ResumeAdviceException;
}
