package org.mamapost.spi.resume;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Asks an advisor about a résumé and checks every edit that it proposes, whoever the advisor is.
 *
 * <pre>{@code
 * ResumeAdvice advice = ResumeDesk.of(new OfflineAdvisor()).advise(ResumeRequest.of(Resume.of(text)));
 * advice.edits().forEach(edit -> System.out.println(edit.why().render(Locale.CHINA)));
 * String better = advice.accept(Set.of(1, 3)).text();
 * }</pre>
 *
 * <p>Immutable; as thread-safe as its advisor is.
 */
public final class ResumeDesk {

  private final ResumeAdvisor advisor;

  private ResumeDesk(ResumeAdvisor advisor) {
    this.advisor = Objects.requireNonNull(advisor, "advisor");
  }

  /** A desk that asks this advisor. */
  public static ResumeDesk of(ResumeAdvisor advisor) {
    return new ResumeDesk(advisor);
  }

  /**
   * Asks for advice.
   *
   * @param request the résumé, and what she applies for
   * @return the edits that passed, those that did not, and what is asked; or why there is no advice
   */
  public ResumeAdvice advise(ResumeRequest request) {
    Resume resume = request.resume();
    try {
      return checked(resume, advisor.propose(request));
    } catch (ResumeAdviceException none) {
      return new ResumeAdvice(advisor.id(), resume, List.of(), List.of(), List.of(), Optional.of(none.said()));
    }
  }

  private ResumeAdvice checked(Resume resume, ResumeProposal proposal) {
    FaithfulnessCheck check = FaithfulnessCheck.of(resume);
    List<ResumeEdit> passed = new ArrayList<>();
    List<RefusedEdit> refused = new ArrayList<>();
    for (ResumeEdit edit : proposal.edits()) {
      List<Objection> objections = check.check(edit);
      if (objections.isEmpty()) {
        passed.add(edit);
      } else {
        refused.add(new RefusedEdit(edit, objections));
      }
    }
    return new ResumeAdvice(advisor.id(), resume, passed, refused, proposal.questions(), Optional.empty());
  }
}
