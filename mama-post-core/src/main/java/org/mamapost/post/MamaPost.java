package org.mamapost.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.region.Region;
import org.mamapost.style.ImmutableStyle;
import org.mamapost.time.Schedule;

/**
 * 妈妈岗: a post as an employer publishes it.
 *
 * <p>A post may declare one row of each table of the annex: a {@linkplain #getPostType() post type} and a
 * {@linkplain #getCareStage() care stage}. Neither is required. Immutable, thread-safe, serializable.
 *
 * <p>The accessors are named {@code get…}, so that a host's own Bean Validation sees them.
 */
@Value.Immutable
@ImmutableStyle
public abstract class MamaPost implements Serializable {

  private static final long serialVersionUID = 1L;

  MamaPost() {}

  /** Starts a post of which nothing is known yet; the id has to be set. */
  public static Builder builder() {
    return new Builder();
  }

  /** 编号: the employer's or the host's id of the post. */
  @NotBlank
  public abstract String getId();

  /** 岗位名称: the title. */
  @NotNull
  @Value.Default
  public Stated<String> getTitle() {
    return Stated.unknown();
  }

  /** 岗位类型: the row of 附件二 that the post declares; none where it declares none. */
  @NotNull
  @Value.Default
  public Stated<PostType> getPostType() {
    return Stated.unknown();
  }

  /** 育儿阶段: the row of 附件一 that the post declares; none where it declares none. */
  @NotNull
  @Value.Default
  public Stated<CareStage> getCareStage() {
    return Stated.unknown();
  }

  /** 地区: where the post is, whose policy it is held against. */
  @NotNull
  @Value.Default
  public Stated<Region> getRegion() {
    return Stated.unknown();
  }

  /** 用人单位: who offers the post. */
  @Valid
  @NotNull
  @Value.Default
  public Employer getEmployer() {
    return Employer.builder().build();
  }

  /** 时间安排: the time. */
  @NotNull
  @Value.Default
  public Stated<Schedule> getSchedule() {
    return Stated.unknown();
  }

  /** 工作地点: the place. */
  @NotNull
  @Value.Default
  public Stated<WorkPlace> getWorkPlace() {
    return Stated.unknown();
  }

  /** 计酬方式: how the pay is reckoned. */
  @NotNull
  @Value.Default
  public Stated<Choice<PayMethod>> getPayMethod() {
    return Stated.unknown();
  }

  /** 薪酬: what is paid. */
  @NotNull
  @Value.Default
  public Stated<Pay> getPay() {
    return Stated.unknown();
  }

  /** 保险类型: the insurance. */
  @NotNull
  @Value.Default
  public Stated<Choice<InsuranceType>> getInsurance() {
    return Stated.unknown();
  }

  /** 合同形式: the contract. */
  @NotNull
  @Value.Default
  public Stated<Choice<ContractForm>> getContract() {
    return Stated.unknown();
  }

  /** 技能要求: the skills asked for. */
  @NotNull
  @Value.Default
  public Stated<Choice<SkillLevel>> getSkills() {
    return Stated.unknown();
  }

  /** 发布日期: the day of publication, which is the date of the rules unless a caller gives another. */
  @NotNull
  @Value.Default
  public Stated<LocalDate> getPublishedOn() {
    return Stated.unknown();
  }

  /** 岗位标签: the labels. */
  @NotNull
  @Value.Default
  public Stated<Set<Label>> getLabels() {
    return Stated.unknown();
  }

  /** 配套设施: the amenities. */
  @NotNull
  @Value.Default
  public Stated<Set<Amenity>> getAmenities() {
    return Stated.unknown();
  }

  /** 招聘人数: how many people are wanted, at least one. */
  @NotNull
  @Value.Default
  public Stated<Integer> getOpenings() {
    return Stated.unknown();
  }

  /** 截止日期: the last day to apply; none where applications stay open. */
  @NotNull
  @Value.Default
  public Stated<LocalDate> getClosesOn() {
    return Stated.unknown();
  }

  /** 年龄要求: the ages asked for; none where the notice says that any age will do (不限). */
  @NotNull
  @Value.Default
  public Stated<AgeRange> getAgeCondition() {
    return Stated.unknown();
  }

  /** 性别要求: what is asked of the sex; none where the notice says that either will do (不限). */
  @NotNull
  @Value.Default
  public Stated<SexCondition> getSexCondition() {
    return Stated.unknown();
  }

  /** 婚育要求: what is asked about marriage and children; none where the notice says that nothing is (不限). */
  @NotNull
  @Value.Default
  public Stated<Set<FamilyCondition>> getFamilyConditions() {
    return Stated.unknown();
  }

  /** 用工形式: full-time or part-time, where the notice says so. */
  @NotNull
  @Value.Default
  public Stated<EmploymentForm> getEmploymentForm() {
    return Stated.unknown();
  }

  /** 结算周期: how often the pay is settled. */
  @NotNull
  @Value.Default
  public Stated<PayPeriod> getPayPeriod() {
    return Stated.unknown();
  }

  /** 劳动定额: the work that is expected in some time; none where there is no quota. */
  @NotNull
  @Value.Default
  public Stated<Quota> getQuota() {
    return Stated.unknown();
  }

  /**
   * Checks what no notice can mean.
   *
   * @throws IllegalStateException if the id is blank, if fewer than one person is wanted, if the post closes before it
   *     is published, or if labels, amenities or family
   *     conditions are given as an empty set instead of none
   */
  @Value.Check
  MamaPost check() {
    if (getId().isBlank()) {
      throw new IllegalStateException("a post has an id");
    }
    getOpenings().value().filter(openings -> openings < 1).ifPresent(openings -> {
      throw new IllegalStateException("post " + getId() + ": at least one person is wanted, not " + openings);
    });
    getClosesOn().value().ifPresent(last -> getPublishedOn().value().filter(last::isBefore).ifPresent(first -> {
      throw new IllegalStateException("post " + getId() + " closes on " + last + ", before it is published on "
          + first);
    }));
    if (Stream.of(getLabels(), getAmenities(), getFamilyConditions())
        .anyMatch(set -> set.value().filter(Set::isEmpty).isPresent())) {
      throw new IllegalStateException(
          "post " + getId() + ": no label, amenity or family condition at all is stated as none");
    }
    // A set that its giver can still change is copied; one that nobody can is kept as it is.
    Stated<Set<Label>> labels = getLabels().map(Set::copyOf);
    Stated<Set<Amenity>> amenities = getAmenities().map(Set::copyOf);
    Stated<Set<FamilyCondition>> family = getFamilyConditions().map(Set::copyOf);
    boolean copied = isSame(labels, getLabels()) && isSame(amenities, getAmenities())
        && isSame(family, getFamilyConditions());
    return copied ? this
        : toBuilder().labels(labels).amenities(amenities).familyConditions(family).build();
  }

  private static <T> boolean isSame(Stated<T> one, Stated<T> other) {
    return one.value().orElse(null) == other.value().orElse(null);
  }

  /** A builder with what is known of this post. */
  public Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a post; what is not set stays unknown. */
  public static final class Builder extends ImmutableMamaPost.Builder {
    Builder() {}
  }
}
