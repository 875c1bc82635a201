package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.text.Named;

/**
 * One row of a catalogue: what a kind of post, or a post for a care stage, looks like in every column.
 *
 * <p>A row is keyed either by a {@linkplain #postType() post type} (附件二) or by a {@linkplain #careStage() care stage}
 * (附件一). Every cell keeps the notice's words beside their meaning. Immutable, thread-safe.
 */
public final class CatalogueRow {

  private final PostType postType;
  private final CareStage careStage;
  private final Builder cells;

  private CatalogueRow(Builder cells) {
    this.postType = cells.postType;
    this.careStage = cells.careStage;
    this.cells = cells;
  }

  /**
   * Starts the row of a post type.
   *
   * @param type the type
   * @param document the document the catalogue is part of
   * @param clause the clause of the row, such as {@code 附件二(二)·家政服务}
   * @return a builder that wants every column
   */
  public static Builder of(PostType type, Document document, String clause) {
    return new Builder(Objects.requireNonNull(type, "type"), null, document, clause);
  }

  /**
   * Starts the row of a care stage.
   *
   * @param stage the stage
   * @param document the document the catalogue is part of
   * @param clause the clause of the row, such as {@code 附件一·全程陪伴型}
   * @return a builder that wants every column
   */
  public static Builder of(CareStage stage, Document document, String clause) {
    return new Builder(null, Objects.requireNonNull(stage, "stage"), document, clause);
  }

  /** The type this is the row of; empty for the row of a care stage. */
  public Optional<PostType> postType() {
    return Optional.ofNullable(postType);
  }

  /** The care stage this is the row of; empty for the row of a post type. */
  public Optional<CareStage> careStage() {
    return Optional.ofNullable(careStage);
  }

  /** A stable code, such as {@code domestic-service} or {@code full-companion}. */
  public String code() {
    return postType != null ? postType.code() : careStage.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What a finding or a report calls this row. */
  public RowKey key() {
    return new RowKey(code(), name().chinese(), name().english(), clause());
  }

  /** The name of the type or the stage. */
  public Named name() {
    return postType != null ? postType : careStage;
  }

  /** The clause of the row, such as {@code 附件二(二)·家政服务}. */
  public String clause() {
    return cells.clause;
  }

  /** The heading the row stands under. */
  public RowGroup group() {
    return cells.group;
  }

  /** 岗位名称 as printed, which is what a finding about the whole row cites. */
  public Citation printedName() {
    return cells.printedName;
  }

  /** 育儿阶段 with its ages; empty for the row of a post type. */
  public Optional<Cell<StageAges>> stageAges() {
    return Optional.ofNullable(cells.stageAges);
  }

  /** 时间地点, the whole cell. */
  public Citation timeAndPlace() {
    return cells.timeAndPlace;
  }

  /** What the cell asks of the time; each of the terms has to hold. */
  public Cell<TimeTerms> time() {
    return cells.time;
  }

  /** What the cell asks of the place. */
  public Cell<AllowedTerms<PlaceKind>> place() {
    return cells.place;
  }

  /** 计酬方式. */
  public Cell<AllowedTerms<PayMethod>> pay() {
    return cells.pay;
  }

  /** 保险类型. */
  public Cell<AllowedTerms<InsuranceType>> insurance() {
    return cells.insurance;
  }

  /** 合同形式. */
  public Cell<AllowedTerms<ContractForm>> contract() {
    return cells.contract;
  }

  /**
   * A rule of higher rank that asks for another contract than this row prints; then no repair ever proposes the row's.
   * Empty for most rows.
   */
  public Optional<Citation> contractAgainst() {
    return Optional.ofNullable(cells.contractAgainst);
  }

  /** 技能要求. */
  public Cell<AllowedTerms<SkillLevel>> skills() {
    return cells.skills;
  }

  /** 举例: real jobs of this kind, as printed. */
  public Citation examples() {
    return cells.examples;
  }

  /**
   * What a form may offer in a cell of a post that is to be of this row, in the order printed.
   *
   * @param cell the cell
   * @return the terms; empty where the catalogue says nothing
   */
  public List<Named> allowed(PostCell cell) {
    return switch (cell) {
      case POST_TYPE -> postType().<List<Named>>map(List::of).orElse(List.of());
      case CARE_STAGE -> careStage().<List<Named>>map(List::of).orElse(List.of());
      case EMPLOYER -> List.copyOf(group().employers());
      case TIME_AND_PLACE ->
          Stream.<Named>concat(time().meaning().terms().stream(), place().meaning().terms().stream()).toList();
      case PAY -> List.copyOf(pay().meaning().terms());
      case INSURANCE -> List.copyOf(insurance().meaning().terms());
      case CONTRACT -> List.copyOf(contract().meaning().terms());
      case SKILLS -> List.copyOf(skills().meaning().terms());
    };
  }

  /** The clause and the Chinese name. */
  @Override
  public String toString() {
    return clause();
  }

  /**
   * What a 时间地点 cell asks of the time.
   *
   * @param terms each has to hold; none where the cell says nothing of time
   */
  public record TimeTerms(List<TimeTerm> terms) implements Serializable {
    /** Copies the terms. */
    public TimeTerms {
      terms = List.copyOf(terms);
    }
  }

  /** Takes a row's cells in the order the annex prints them: the words first, then what they mean. */
  public static final class Builder {

    private final PostType postType;
    private final CareStage careStage;
    private final Document document;
    private final String clause;
    private RowGroup group;
    private Citation printedName;
    private Cell<StageAges> stageAges;
    private Citation timeAndPlace;
    private Cell<TimeTerms> time;
    private Cell<AllowedTerms<PlaceKind>> place;
    private Cell<AllowedTerms<PayMethod>> pay;
    private Cell<AllowedTerms<InsuranceType>> insurance;
    private Cell<AllowedTerms<ContractForm>> contract;
    private Citation contractAgainst;
    private Cell<AllowedTerms<SkillLevel>> skills;
    private Citation examples;

    private Builder(PostType postType, CareStage careStage, Document document, String clause) {
      this.postType = postType;
      this.careStage = careStage;
      this.document = document;
      this.clause = clause;
    }

    private Citation cite(String quote) {
      return Citation.of(document, clause, quote);
    }

    /** The name of the row as printed, such as {@code 家政服务“妈妈岗”}. */
    public Builder named(String printedName) {
      this.printedName = cite(printedName);
      return this;
    }

    /** The heading the row stands under. */
    public Builder in(RowGroup group) {
      this.group = group;
      return this;
    }

    /** 育儿阶段. */
    public Builder ages(String quote, int from, int to) {
      this.stageAges = new Cell<>(new StageAges(from, to), cite(quote));
      return this;
    }

    /** 时间地点, the whole cell. */
    public Builder timeAndPlace(String quote) {
      this.timeAndPlace = cite(quote);
      return this;
    }

    /** The part of 时间地点 that speaks of time. */
    public Builder time(String quote, TimeTerm... terms) {
      this.time = new Cell<>(new TimeTerms(Arrays.asList(terms)), cite(quote));
      return this;
    }

    /** The part of 时间地点 that speaks of the place. */
    public Builder place(String quote, AllowedTerms<PlaceKind> places) {
      this.place = new Cell<>(places, cite(quote));
      return this;
    }

    /** 计酬方式. */
    public Builder pay(String quote, AllowedTerms<PayMethod> methods) {
      this.pay = new Cell<>(methods, cite(quote));
      return this;
    }

    /** 保险类型. */
    public Builder insurance(String quote, AllowedTerms<InsuranceType> types) {
      this.insurance = new Cell<>(types, cite(quote));
      return this;
    }

    /** 合同形式. */
    public Builder contract(String quote, AllowedTerms<ContractForm> forms) {
      this.contract = new Cell<>(forms, cite(quote));
      return this;
    }

    /** A rule of higher rank that asks for another contract than the row prints. */
    public Builder contractAgainst(Citation higherRule) {
      this.contractAgainst = higherRule;
      return this;
    }

    /** 技能要求. */
    public Builder skills(String quote, AllowedTerms<SkillLevel> levels) {
      this.skills = new Cell<>(levels, cite(quote));
      return this;
    }

    /** 举例. */
    public Builder examples(String quote) {
      this.examples = cite(quote);
      return this;
    }

    /**
     * The row.
     *
     * @return the row
     * @throws IllegalStateException if a column is missing; it names the row and the column
     */
    public CatalogueRow build() {
      require(printedName, "岗位名称");
      require(group, "the heading");
      require(careStage == null ? "" : stageAges, "育儿阶段");
      require(timeAndPlace, "时间地点");
      require(time, "时间");
      require(place, "地点");
      require(pay, "计酬方式");
      require(insurance, "保险类型");
      require(contract, "合同形式");
      require(skills, "技能要求");
      require(examples, "举例");
      return new CatalogueRow(copy());
    }

    // The row keeps a copy, so a builder that is used again cannot change it.
    private Builder copy() {
      Builder copy = new Builder(postType, careStage, document, clause);
      copy.group = group;
      copy.printedName = printedName;
      copy.stageAges = stageAges;
      copy.timeAndPlace = timeAndPlace;
      copy.time = time;
      copy.place = place;
      copy.pay = pay;
      copy.insurance = insurance;
      copy.contract = contract;
      copy.contractAgainst = contractAgainst;
      copy.skills = skills;
      copy.examples = examples;
      return copy;
    }

    private void require(Object cell, String column) {
      if (cell == null) {
        throw new IllegalStateException("the row " + clause + " has no " + column);
      }
    }
  }
}
