package org.mamapost.format;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.mamapost.post.MamaPost;

/** What came of reading a row: a post, or else every problem of its cells. Immutable and thread-safe. */
public final class PostReading {

  private final MamaPost post;
  private final List<CellProblem> problems;

  private PostReading(MamaPost post, List<CellProblem> problems) {
    this.post = post;
    this.problems = problems;
  }

  static PostReading of(Validation<Seq<CellProblem>, MamaPost> reading) {
    return reading.fold(
        problems -> new PostReading(null, problems.toJavaStream().toList()),
        post -> new PostReading(post, List.of()));
  }

  /** The post; empty if and only if there are {@linkplain #problems() problems}. */
  public Optional<MamaPost> post() {
    return Optional.ofNullable(post);
  }

  /** The problems, in the order of the columns; several cells may have one, and one cell several. */
  public List<CellProblem> problems() {
    return problems;
  }

  /**
   * The post.
   *
   * @return the post
   * @throws UnreadablePostException if there are problems
   */
  public MamaPost orElseThrow() {
    return post().orElseThrow(() -> new UnreadablePostException(problems));
  }
}
