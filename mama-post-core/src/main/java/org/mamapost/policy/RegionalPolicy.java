package org.mamapost.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.StageAges;
import org.mamapost.interpretation.Reading;
import org.mamapost.interpretation.Readings;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.region.Region;
import org.mamapost.source.Document;
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
  private final Catalogue catalogue;
  private final Readings readings;
  private final Map<String, RowRule> rowRules;
  private final Map<String, PostRule> postRules;

  private RegionalPolicy(Builder builder) {
    this.id = builder.id;
    this.version = require(builder.version, "version");
    this.region = require(builder.region, "region");
    this.inForce = require(builder.inForce, "in-force dates");
    this.document = require(builder.document, "document");
    this.catalogue = builder.catalogue;
    this.readings = builder.readings;
    this.rowRules = Collections.unmodifiableMap(new LinkedHashMap<>(builder.rowRules));
    this.postRules = Collections.unmodifiableMap(new LinkedHashMap<>(builder.postRules));
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

  /** The catalogue; empty where the document has none, and then no post can be held against it. */
  public Optional<Catalogue> catalogue() {
    return Optional.ofNullable(catalogue);
  }

  /** The readings taken. */
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

  /** The rules of its own that hold a post against a row, by id. */
  public Map<String, RowRule> rowRules() {
    return rowRules;
  }

  /** The rules of its own that look at a post as a whole, by id. */
  public Map<String, PostRule> postRules() {
    return postRules;
  }

  /**
   * The care stages of a child (附件一). Whether a bound belongs to a stage is an {@linkplain StageBoundary
   * interpretation}, so a child of exactly 3 or 6 may be in two.
   *
   * @param completedYears the child's age in completed years
   * @return the stages, youngest first; empty where no stage is printed for that age, or where there is no catalogue
   */
  public List<CareStage> careStagesOfAge(int completedYears) {
    boolean inclusive = reading(StageBoundary.class) == StageBoundary.INCLUSIVE;
    return catalogue().stream()
        .flatMap(rows -> rows.rows().stream())
        .filter(row -> row.stageAges().filter(cell -> holds(cell.meaning(), completedYears, inclusive)).isPresent())
        .map(CatalogueRow::careStage)
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean holds(StageAges ages, int years, boolean inclusive) {
    return ages.from() <= years && (inclusive ? years <= ages.to() : years < ages.to());
  }

  /**
   * This policy with one question read otherwise.
   *
   * @param reading the reading to take
   * @return a new policy that shares everything else
   */
  public RegionalPolicy with(Reading reading) {
    return toBuilder().reading(reading).build();
  }

  /** A builder with everything this policy has. */
  public Builder toBuilder() {
    Builder builder = new Builder(id)
        .version(version)
        .region(region)
        .inForce(inForce)
        .document(document);
    builder.catalogue = catalogue;
    builder.readings = readings;
    builder.rowRules.putAll(rowRules);
    builder.postRules.putAll(postRules);
    return builder;
  }

  /** The id, the version and the region. */
  @Override
  public String toString() {
    return id + " " + version + " (" + region + ", " + inForce + ")";
  }

  /** Builds a policy. */
  public static final class Builder {

    private final String id;
    private final Map<String, RowRule> rowRules = new LinkedHashMap<>();
    private final Map<String, PostRule> postRules = new LinkedHashMap<>();
    private String version;
    private Region region;
    private DateRange inForce;
    private Document document;
    private Catalogue catalogue;
    private Readings readings = Readings.standard();

    private Builder(String id) {
      this.id = id;
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

    /** The catalogue, if the document has one. */
    public Builder catalogue(Catalogue catalogue) {
      this.catalogue = catalogue;
      return this;
    }

    /** A reading that is not the first of its question. */
    public Builder reading(Reading reading) {
      this.readings = readings.with(reading);
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
      refuseSecond(id);
      rowRules.put(id, Objects.requireNonNull(rule, "rule"));
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
      refuseSecond(id);
      postRules.put(id, Objects.requireNonNull(rule, "rule"));
      return this;
    }

    private void refuseSecond(String rule) {
      if (rowRules.containsKey(rule) || postRules.containsKey(rule)) {
        throw new IllegalArgumentException("the policy " + id + " has two rules with the id " + rule);
      }
    }

    /**
     * The policy.
     *
     * @return the policy
     * @throws IllegalStateException if it has no version, region, dates or document
     */
    public RegionalPolicy build() {
      return new RegionalPolicy(this);
    }
  }
}
