package org.mamapost.matching;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The matches of a carer, best first. Only a page of posts is held at a time, so a hundred thousand rankings can be
 * open at once; at its end the posts are walked through anew to the next, which is twice as long.
 */
final class Ranking implements Iterator<Verdict.Match> {

  private static final int FIRST_PAGE = 8;

  private final Matcher matcher;
  private final Carer carer;
  private final Weights weights;
  private final Reach reach;
  private final List<Forest.Stand> stands;
  private final Deque<PostWalk.Step> page = new ArrayDeque<>(FIRST_PAGE);
  private Optional<PostWalk.Step> last = Optional.empty();
  private Optional<Verdict.Match> ahead = Optional.empty();
  private int length = FIRST_PAGE;
  private boolean ended;

  Ranking(Matcher matcher, Carer carer, Weights weights, Reach reach, List<Forest.Stand> stands) {
    this.matcher = matcher;
    this.carer = carer;
    this.weights = weights;
    this.reach = reach;
    this.stands = stands;
  }

  @Override
  public boolean hasNext() {
    while (ahead.isEmpty() && hasStep()) {
      PostWalk.Step step = page.remove();
      if (reach.includes(step.tree(), step.thing(), step.metres(), carer.id())
          && matcher.verdict(carer, step.post(), weights) instanceof Verdict.Match match) {
        ahead = Optional.of(match);
      }
    }
    return ahead.isPresent();
  }

  private boolean hasStep() {
    if (page.isEmpty() && !ended) {
      PostWalk walk = new PostWalk(matcher, carer, weights, stands, Optional.of(reach), last);
      while (page.size() < length && !ended) {
        walk.next().ifPresentOrElse(page::add, () -> ended = true);
      }
      last = Optional.ofNullable(page.peekLast());
      length *= 2;
    }
    return !page.isEmpty();
  }

  @Override
  public Verdict.Match next() {
    if (!hasNext()) {
      throw new NoSuchElementException("nothing further matches");
    }
    Verdict.Match match = ahead.orElseThrow();
    ahead = Optional.empty();
    return match;
  }
}
