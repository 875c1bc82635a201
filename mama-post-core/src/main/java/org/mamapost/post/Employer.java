package org.mamapost.post;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.immutables.value.Value;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.fact.Stated;
import org.mamapost.style.ImmutableStyle;

/** 用人单位: who offers a post. Immutable, thread-safe, serializable. */
@Value.Immutable
@ImmutableStyle
public abstract class Employer implements Serializable {

  private static final long serialVersionUID = 1L;

  Employer() {}

  /** Starts an employer of whom nothing is known yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name. */
  @NotNull
  @Value.Default
  public Stated<String> getName() {
    return Stated.unknown();
  }

  /** 单位属性: the kind of employer. */
  @NotNull
  @Value.Default
  public Stated<EmployerKind> getKind() {
    return Stated.unknown();
  }

  /** A builder with what is known of this employer. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an employer; what is not set stays unknown. */
  public static final class Builder extends ImmutableEmployer.Builder {
    Builder() {}
  }
}
