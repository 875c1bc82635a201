package org.mamapost.post;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.time.Schedule;

/** A change of one cell of a post; a host applies it, or shows it in its own form. */
public sealed interface PostChange extends Serializable {

  /**
   * The post with the cell changed.
   *
   * @param post the post
   * @return a new post that shares every other fact
   */
  MamaPost applyTo(MamaPost post);

  /**
   * 时间安排 is replaced.
   *
   * @param schedule the new schedule
   */
  record ToSchedule(Schedule schedule) implements PostChange {
    /** Checks that nothing is missing. */
    public ToSchedule {
      Objects.requireNonNull(schedule, "schedule");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().schedule(Stated.of(schedule)).build();
    }
  }

  /**
   * 工作地点 is replaced.
   *
   * @param place the new place
   */
  record ToWorkPlace(WorkPlace place) implements PostChange {
    /** Checks that nothing is missing. */
    public ToWorkPlace {
      Objects.requireNonNull(place, "place");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().workPlace(Stated.of(place)).build();
    }
  }

  /**
   * 计酬方式 is replaced.
   *
   * @param methods the new method or methods
   */
  record ToPayMethod(Choice<PayMethod> methods) implements PostChange {
    /** Checks that nothing is missing. */
    public ToPayMethod {
      Objects.requireNonNull(methods, "methods");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().payMethod(Stated.of(methods)).build();
    }
  }

  /**
   * 保险类型 is replaced.
   *
   * @param types the new type or types
   */
  record ToInsurance(Choice<InsuranceType> types) implements PostChange {
    /** Checks that nothing is missing. */
    public ToInsurance {
      Objects.requireNonNull(types, "types");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().insurance(Stated.of(types)).build();
    }
  }

  /**
   * 合同形式 is replaced.
   *
   * @param forms the new form or forms
   */
  record ToContract(Choice<ContractForm> forms) implements PostChange {
    /** Checks that nothing is missing. */
    public ToContract {
      Objects.requireNonNull(forms, "forms");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().contract(Stated.of(forms)).build();
    }
  }

  /**
   * 技能要求 is replaced.
   *
   * @param levels the new level or levels
   */
  record ToSkills(Choice<SkillLevel> levels) implements PostChange {
    /** Checks that nothing is missing. */
    public ToSkills {
      Objects.requireNonNull(levels, "levels");
    }

    @Override
    public MamaPost applyTo(MamaPost post) {
      return post.toBuilder().skills(Stated.of(levels)).build();
    }
  }
}
