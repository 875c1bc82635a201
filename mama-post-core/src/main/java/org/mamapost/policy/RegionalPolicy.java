package org.mamapost.policy;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.StageAges;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.region.Region;
import org.mamapost.source.Document;
import org.mamapost.text.Message;
import org.mamapost.time.DateRange;

/**
 * What one document lays down for one region over some time, as a value: its catalogue, the readings taken where the
 * document is ambiguous, and rules of its own.
 *
 * <p>Immutable and thread-safe. Not serializable, because it holds rules: send the region and the
 * {@linkplain #version() version}, and resolve the policy where it is needed.
 */
public final class RegionalPolicy {

  private final String id;
  private final String version;
  private final Region region;
  private final DateRange inForce;
  private final Document document;
  private final RegionalPolicy above;
  private final Catalogue catalogue;
  private final Parameters parameters;
  private final List<Reading> ownReadings;
  private final Readings readings;
  private final PolicyRules ownRules;
  private final PolicyRules rules;
  private final List<RegionalPolicy> layers;

  private RegionalPolicy(Builder builder) {
    this.id = builder.id;
    this.version = require(builder.version, "version");
    this.region = require(builder.region, "region");
    this.inForce = require(builder.inForce, "in-force dates");
    this.document = require(builder.document, "document");
    this.above = builder.above;
    this.catalogue = builder.catalogue;
    this.parameters = new Parameters(id, builder.parameters);
    this.ownReadings = List.copyOf(builder.readings);
    this.readings = builder.readings(above().map(RegionalPolicy::readings).orElse(Readings.standard()));
    this.ownRules = builder.rules.build();
    this.rules = above().map(policy -> ownRules.upon(id, policy.rules)).orElse(ownRules);
    if (above != null && !above.region.contains(region)) {
      throw new IllegalStateException("the policy " + id + " of " + region + " cannot be layered on " + above);
    }
    this.layers = Stream.concat(above().stream().flatMap(RegionalPolicy::layers), Stream.of(this)).toList();
  }

  private <T> T require(T value, String what) {
    if (value == null) {
      throw new IllegalStateException("the policy " + id + " has no " + what);
    }
    return value;
  }

  /**
   * Starts a policy.
   *
   * @param id a stable id of lower-case letters, digits and hyphens, such as {@code weihai}
   * @return a builder that wants a version, a region, the dates and a document
   * @throws IllegalArgumentException if the id has other characters
   */
  public static Builder builder(String id) {
    if (!id.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + id + "' is not an id of lower-case letters, digits and hyphens");
    }
    return new Builder(id);
  }

  /** The stable id. */
  public String id() {
    return id;
  }

  /** The version of this encoding; it changes whenever an answer may. */
  public String version() {
    return version;
  }

  /** The region that issued it; it answers for the regions inside that have none of their own. */
  public Region region() {
    return region;
  }

  /** The days on which it is in force. */
  public DateRange inForce() {
    return inForce;
  }

  /** The document it encodes. */
  public Document document() {
    return document;
  }

  /** The policy this one is layered on, which decides what this one leaves open; empty if it stands alone. */
  public Optional<RegionalPolicy> above() {
    return Optional.ofNullable(above);
  }

  /**
   * The catalogue: its own, else that of the nearest policy above; empty where none has one, and then no post can be
   * held against it.
   */
  public Optional<Catalogue> catalogue() {
    return catalogue != null ? Optional.of(catalogue) : above().flatMap(RegionalPolicy::catalogue);
  }

  /** The parameters it lays down itself. */
  public List<Parameter<?>> parameters() {
    return parameters.all();
  }

  /**
   * The value it lays down itself on a day.
   *
   * @param key what to give the value of
   * @param date the day
   * @return the parameter; empty if it lays down none or is not in force on that day, which is never zero
   */
  public <V extends Comparable<V> & Serializable> Optional<Parameter<V>> ownParameter(
      ParameterKey<V> key, LocalDate date) {
    return inForce.contains(date) ? parameters.on(key, date) : Optional.empty();
  }

  /**
   * The value that holds on a day, put together with the policies above: a lower policy decides what a higher leaves
   * open, or improves on its floor; elsewhere the higher wins, and the difference is a conflict.
   *
   * @param key what to give the value of
   * @param date the day
   * @return the value with its conflicts; empty if no layer lays one down, which is "not modelled" and never zero
   */
  public <V extends Comparable<V> & Serializable> Optional<InForce<V>> parameter(ParameterKey<V> key, LocalDate date) {
    return Parameters.inForce(layers, key, date);
  }

  /** Every value that it or a policy above has for a key on any day, the highest policy first. */
  public <V extends Comparable<V> & Serializable> Stream<V> values(ParameterKey<V> key) {
    return layers().flatMap(layer -> layer.parameters().stream())
        .filter(parameter -> parameter.key().equals(key))
        .map(parameter -> key.type().cast(parameter.value()));
  }

  /** This policy and those above it, the highest first. */
  public Stream<RegionalPolicy> layers() {
    return layers.stream();
  }

  /**
   * The days on which its rules or those of a policy above may become others: the first of every value and policy, and
   * the first after a last one. In no order, some more than once.
   */
  public Stream<LocalDate> changes() {
    return layers()
        .flatMap(layer -> Stream.concat(Stream.of(layer.inForce), layer.parameters().stream().map(Parameter::inForce)))
        .flatMap(DateRange::turningPoints);
  }

  /** The readings taken: its own, else those of the policy above. */
  public Readings readings() {
    return readings;
  }

  /**
   * The reading taken of one question.
   *
   * @param question the enum of the question's readings
   * @return the reading
   */
  public <R extends Enum<R> & Reading> R reading(Class<R> question) {
    return readings.of(question);
  }

  /** The rules beyond the columns that hold a post against a row, by id; those of the policies above come first. */
  public Map<String, RowRule> rowRules() {
    return Collections.unmodifiableMap(rules.rowRules());
  }

  /** The rules that look at a post as a whole, by id; those of the policies above come first. */
  public Map<String, PostRule> postRules() {
    return Collections.unmodifiableMap(rules.postRules());
  }

  /** The rules of law for posts, in the order of their ids; those of the policies above are among them, all of them. */
  public Map<String, LawRule> lawRules() {
    return Collections.unmodifiableMap(rules.lawRules());
  }

  /** What it says will be done without anybody being able to claim an amount; those of the policies above first. */
  public List<Measure> measures() {
    return List.copyOf(rules.measures());
  }

  /** The schemes, those of the policies above first; one beneath takes the place of one above with the same code. */
  public List<Scheme> schemes() {
    return List.copyOf(rules.schemes().values());
  }

  /** The protections, those of the policies above first. */
  public List<Protection> protections() {
    return List.copyOf(rules.protections().values());
  }

  /**
   * The rule for one kind of complaint: its own, else that of the nearest policy above.
   *
   * @param kind what is complained of
   * @return the rule; empty where no layer has one, which is "not modelled"
   */
  public Optional<AdviceRule> adviceRule(AdviceKind kind) {
    return Optional.ofNullable(rules.adviceRules().get(kind));
  }

  /**
   * The care stages of a child (附件一). Whether a bound belongs to a stage is an {@linkplain StageBoundary
   * interpretation}, so a child of exactly 3 or 6 may be in two.
   *
   * @param completedYears the child's age in completed years
   * @return the stages, youngest first; empty where no stage is printed for that age
   * @throws IllegalArgumentException if the age is negative
   * @throws RefusedException if there is no catalogue, and so no stages
   */
  public List<CareStage> careStagesOfAge(int completedYears) {
    if (completedYears < 0) {
      throw new IllegalArgumentException("an age in completed years is zero or more, not " + completedYears);
    }
    Catalogue stages = catalogue().orElseThrow(() -> new RefusedException(new Refusal(
        RefusalReason.NOT_MODELLED, Message.of("no-catalogue", "{0}的文件没有分类目录", "the document of {0} has no catalogue",
            region), List.of())));
    boolean inclusive = reading(StageBoundary.class) == StageBoundary.INCLUSIVE;
    return stages.rows().stream()
        .filter(row -> row.stageAges().filter(cell -> holds(cell.meaning(), completedYears, inclusive)).isPresent())
        .map(CatalogueRow::careStage)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean holds(StageAges ages, int years, boolean inclusive) {
    return ages.from() <= years && (inclusive ? years <= ages.to() : years < ages.to());
  }

  /**
   * This policy with one question read otherwise. Its version says so, because its answers may differ: {@code
   * 2025-04-21.1+StatedPermission.PRESUMED}.
   *
   * @param reading the reading to take
   * @return a new policy that shares everything else
   */
  public RegionalPolicy with(Reading reading) {
    return toBuilder()
        .reading(reading)
        .version(version + "+" + reading.question().getSimpleName() + "." + reading.name())
        .build();
  }

  /**
   * This policy as it stands on a day: without those of the policies above that are not in force then. Their catalogue,
   * rules and readings are no part of it before their first day or after their last.
   *
   * @param date the day
   * @return this policy, if every policy above is in force on that day; else one that leaves those out that are not
   */
  public RegionalPolicy on(LocalDate date) {
    RegionalPolicy standing = standing(above, date);
    return standing == above ? this : toBuilder().layeredOn(standing).build();
  }

  private static RegionalPolicy standing(RegionalPolicy layer, LocalDate date) {
    if (layer == null) {
      return null;
    }
    return layer.inForce.contains(date) ? layer.on(date) : standing(layer.above, date);
  }

  /** A builder with everything this policy says itself. */
  public Builder toBuilder() {
    Builder copy = new Builder(id);
    copy.rules.addAll(ownRules);
    copy.version = version;
    copy.region = region;
    copy.inForce = inForce;
    copy.document = document;
    copy.above = above;
    copy.catalogue = catalogue;
    copy.parameters.addAll(parameters.all());
    copy.readings.addAll(ownReadings);
    return copy;
  }

  /** The id, the version and the region. */
  @Override
  public String toString() {
    return id + " " + version + " (" + region + ", " + inForce + ")";
  }

  /** Builds a policy. */
  public static final class Builder {

    private final String id;
    private final PolicyRulesBuilder rules;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private String version;
    private Region region;
    private DateRange inForce;
    private Document document;
    private RegionalPolicy above;
    private Catalogue catalogue;

    private Builder(String id) {
      this.id = id;
      this.rules = new PolicyRulesBuilder(id);
    }

    /** The version of this encoding. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** The region that issued it. */
    public Builder region(Region region) {
      this.region = region;
      return this;
    }

    /** The days on which it is in force. */
    public Builder inForce(DateRange inForce) {
      this.inForce = inForce;
      return this;
    }

    /** The document it encodes. */
    public Builder document(Document document) {
      this.document = document;
      return this;
    }

    /**
     * The policy to layer it on. What this one does not say is taken from there; nothing is copied.
     *
     * @param above a policy of a region that contains this one's
     * @return this builder
     */
    public Builder above(RegionalPolicy above) {
      return layeredOn(Objects.requireNonNull(above, "above"));
    }

    private Builder layeredOn(RegionalPolicy standing) {
      this.above = standing;
      return this;
    }

    /** A value it lays down. */
    public Builder parameter(Parameter<?> parameter) {
      parameters.add(Objects.requireNonNull(parameter, "parameter"));
      return this;
    }

    /** The catalogue, if the document has one. */
    public Builder catalogue(Catalogue catalogue) {
      this.catalogue = catalogue;
      return this;
    }

    /** A reading that is not the one of the policy above, or not the first of its question where there is none. */
    public Builder reading(Reading reading) {
      readings.add(Objects.requireNonNull(reading, "reading"));
      return this;
    }

    /**
     * A rule of its own that holds a post against a row.
     *
     * @param id the stable id its findings bear
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a rule of that id
     */
    public Builder rowRule(String id, RowRule rule) {
      rules.addRowRule(id, rule);
      return this;
    }

    /**
     * A rule of its own that looks at a post as a whole.
     *
     * @param id the stable id its findings bear
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a rule of that id
     */
    public Builder postRule(String id, PostRule rule) {
      rules.addPostRule(id, rule);
      return this;
    }

    /**
     * A rule of law for posts, beside those of the policies above.
     *
     * @param id the stable id its findings bear
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a rule of that id
     */
    public Builder lawRule(String id, LawRule rule) {
      rules.addLawRule(id, rule);
      return this;
    }

    /**
     * A scheme it lays down; it takes the place of one above with the same code.
     *
     * @param scheme the scheme
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a scheme of that code, or if the text only encourages
     *     or guides: what is encouraged entitles nobody and is a {@link #measure measure}
     */
    public Builder scheme(Scheme scheme) {
      rules.addScheme(scheme);
      return this;
    }

    /**
     * A protection it lays down. What a policy above lays down is improved by its parameters and never replaced.
     *
     * @param protection the protection
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a protection of that code, or if the text only
     *     encourages or guides
     */
    public Builder protection(Protection protection) {
      rules.addProtection(protection);
      return this;
    }

    /**
     * A rule for one kind of complaint; it takes the place of one above for the same kind.
     *
     * @param rule the rule
     * @return this builder
     * @throws IllegalArgumentException if the policy already has a rule for that kind
     */
    public Builder adviceRule(AdviceRule rule) {
      rules.addAdviceRule(rule);
      return this;
    }

    /** Something it says will be done, which nobody can claim as an amount. */
    public Builder measure(Measure measure) {
      rules.addMeasure(measure);
      return this;
    }

    private Readings readings(Readings standing) {
      Readings taken = standing;
      for (Reading reading : readings) {
        taken = taken.with(reading);
      }
      return taken;
    }

    /**
     * The policy.
     *
     * @return the policy
     * @throws IllegalStateException if it has no version, region, dates or document, if it gives one key two values on
     *     one day, if the policy above is not of a region that contains its own, or if it would take the place of a
     *     rule of law or a protection above
     */
    public RegionalPolicy build() {
      return new RegionalPolicy(this);
    }
  }
}
