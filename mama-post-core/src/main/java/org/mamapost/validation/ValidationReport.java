package org.mamapost.validation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusedException;
import org.mamapost.catalogue.RowKey;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.style.ImmutableStyle;

/**
 * What a check has to say about a post: the verdict, everything it rests on, and by whose rules.
 *
 * <p>Immutable, thread-safe, serializable. Nothing in it is text until it is rendered.
 */
@Value.Immutable
@ImmutableStyle
public abstract class ValidationReport implements Serializable {

  private static final long serialVersionUID = 1L;

  ValidationReport() {}

  static Builder builder() {
    return new Builder();
  }

  /** The post that was checked. */
  public abstract MamaPost getPost();

  /** The id of the policy. */
  public abstract String getPolicyId();

  /** The version of the policy. */
  public abstract String getPolicyVersion();

  /** The region that issued the policy. */
  public abstract Region getPolicyRegion();

  /** Whether the post was judged by this policy wherever it is, because the caller asked for it. */
  public abstract boolean isJudgedUnder();

  /** The date of the rules; empty where neither the post nor the caller gave one. */
  public abstract Optional<LocalDate> getRuleDate();

  /** The version of this library. */
  public abstract String getLibraryVersion();

  /** What the check comes to. */
  public abstract Verdict getVerdict();

  /** Why there is no verdict; given just where the verdict is {@link Verdict#REFUSED}. */
  public abstract Optional<Refusal> getRefusal();

  /** Everything found, in the order of the rows, then of the annex's columns, then of the rules' ids. */
  public abstract List<Finding> getFindings();

  /**
   * How the post stands to the law, beside the catalogue's verdict, which it never changes. Empty where no law was held
   * against it; then {@link #getLawRefusal()} says why, and nothing may be concluded.
   */
  public abstract Optional<LawVerdict> getLawVerdict();

  /** Why the law was not held against the post; given just where there is no {@link #getLawVerdict() verdict}. */
  public abstract Optional<Refusal> getLawRefusal();

  /**
   * What the rules of law found, the gravest first, else in the order of their ids; each has the basis {@link
   * org.mamapost.answer.Basis#LAW law}. What a city's own rule of another kind found of law stands among
   * the {@linkplain #getFindings() findings}, and counts for the verdict as well.
   */
  public abstract List<Finding> getLawFindings();

  /** The rows that the post declares and the catalogue has. */
  public abstract List<RowKey> getDeclaredRows();

  /** Where the post declares rows, those of them that it suits, by care stage too; else every employer row it suits. */
  public abstract List<RowKey> getSatisfiedRows();

  /**
   * The other employer rows, nearest first; worked out where it declares no row, or when {@linkplain
   * PostValidator#suggesting() asked for}. Of a post that declares a row a row that it wholly suits stands first, with
   * nothing to change; of one that declares none those rows are the {@linkplain #getSatisfiedRows() satisfied} ones.
   */
  public abstract List<NearestRow> getNearest();

  /** How strongly the catalogue binds: the sentence that only encourages employers to follow it. */
  public abstract Optional<Citation> getStanding();

  /** The id of the post. */
  public String getPostId() {
    return getPost().getId();
  }

  /** The region of the post, if it names one. */
  public Optional<Region> getRegion() {
    return getPost().getRegion().value();
  }

  /**
   * The post, if it conforms to the catalogue; the law has no say in this.
   *
   * @return the post that was checked
   * @throws NotConformingException if it breaks the catalogue, or if that cannot be determined
   * @throws RefusedException if the check was refused
   */
  public MamaPost orElseThrow() {
    getRefusal().ifPresent(refusal -> {
      throw new RefusedException(refusal);
    });
    if (getVerdict() != Verdict.CONFORMS) {
      throw new NotConformingException(this);
    }
    return getPost();
  }

  /** Builds a report. */
  static final class Builder extends ImmutableValidationReport.Builder {
    Builder() {}
  }
}
