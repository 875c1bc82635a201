package org.mamapost.answer;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.mamapost.catalogue.PostCell;
import org.mamapost.catalogue.RowKey;
import org.mamapost.interpretation.Reading;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Message;

/**
 * One thing a check has to say about a post, with the words it rests on. Immutable, thread-safe, serializable.
 */
public final class Finding implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String rule;
  private final Severity severity;
  private final Basis basis;
  private final Modality modality;
  private final PostCell cell;
  private final RowKey row;
  @SuppressWarnings("serial") // an immutable list
  private final List<Citation> citations;
  private final Message message;
  private final Repair repair;
  @SuppressWarnings("serial") // an immutable list
  private final List<Reading> readings;

  private Finding(Builder builder) {
    this.rule = builder.rule;
    this.severity = builder.severity;
    this.basis = builder.basis;
    this.modality = builder.modality;
    this.cell = builder.cell;
    this.row = builder.row;
    this.citations = List.copyOf(builder.citations);
    this.message = Objects.requireNonNull(builder.message, "message");
    this.repair = builder.repair;
    this.readings = List.copyOf(builder.readings);
    if (citations.isEmpty()) {
      throw new IllegalStateException("a finding of " + rule + " cites nothing");
    }
  }

  private Finding(Finding said, Modality modality) {
    this.rule = said.rule;
    this.severity = said.severity;
    this.basis = said.basis;
    this.modality = modality;
    this.cell = said.cell;
    this.row = said.row;
    this.citations = said.citations;
    this.message = said.message;
    this.repair = said.repair;
    this.readings = said.readings;
  }

  /**
   * Starts a finding that holds a post against the catalogue.
   *
   * @param rule the stable id of the rule, such as {@code time.daily-hours}
   * @param severity how much it weighs
   * @return a builder that wants a message and a citation
   */
  public static Builder of(String rule, Severity severity) {
    return new Builder(Objects.requireNonNull(rule, "rule"), Objects.requireNonNull(severity, "severity"));
  }

  /** The stable id of the rule that found it. */
  public String rule() {
    return rule;
  }

  /** How much it weighs. */
  public Severity severity() {
    return severity;
  }

  /** What it holds the post against. */
  public Basis basis() {
    return basis;
  }

  /**
   * How strongly the words bind that it holds the post against. What is found against a catalogue bears the catalogue's
   * modality once the check is done, which in Weihai is {@link Modality#ENCOURAGE}; a rule of law states its own.
   *
   * @return the modality; empty where neither the finding nor its rule states one
   */
  public Optional<Modality> modality() {
    return Optional.ofNullable(modality);
  }

  /**
   * This finding with a modality, unless it states one.
   *
   * @param standing how strongly its words bind where it does not say so itself
   * @return this finding, or a new one that also states the modality
   */
  public Finding orBinding(Modality standing) {
    return modality != null ? this : new Finding(this, Objects.requireNonNull(standing, "standing"));
  }

  /** The cell it is about; empty where it is about the whole post. */
  public Optional<PostCell> cell() {
    return Optional.ofNullable(cell);
  }

  /** The row it holds the post against; empty where there is none. */
  public Optional<RowKey> row() {
    return Optional.ofNullable(row);
  }

  /** The words it rests on, at least one citation, the nearest first. */
  public List<Citation> citations() {
    return citations;
  }

  /** What it says: what was read, what is allowed. */
  public Message message() {
    return message;
  }

  /** The nearest change after which it is gone; empty where no change can be proposed. */
  public Optional<Repair> repair() {
    return Optional.ofNullable(repair);
  }

  /** Tells whether it keeps a post from conforming: an error or an unknown of the catalogue; the law never does. */
  public boolean keepsFromConforming() {
    return basis == Basis.CATALOGUE && (severity == Severity.ERROR || severity == Severity.UNKNOWN);
  }

  /** The interpretations it rests on; empty where the words are plain. */
  public List<Reading> readings() {
    return readings;
  }

  /**
   * The whole finding as one paragraph: row and message, what it rests on, and the repair.
   *
   * @param locale any Chinese locale for Chinese, any other for English
   * @return the paragraph
   */
  public String render(Locale locale) {
    return Words.paragraph(this).render(locale);
  }

  /** The rule, the severity and the English message. */
  @Override
  public String toString() {
    return rule + " " + severity + ": " + message;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Finding finding
        && rule.equals(finding.rule)
        && severity == finding.severity
        && basis == finding.basis
        && modality == finding.modality
        && cell == finding.cell
        && Objects.equals(row, finding.row)
        && citations.equals(finding.citations)
        && message.equals(finding.message)
        && Objects.equals(repair, finding.repair)
        && readings.equals(finding.readings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(rule, severity, basis, cell, row, message);
  }

  /** Builds a finding. */
  public static final class Builder {

    private final String rule;
    private final Severity severity;
    private final List<Citation> citations = new ArrayList<>(1);
    private final List<Reading> readings = new ArrayList<>(1);
    private Basis basis = Basis.CATALOGUE;
    private Modality modality;
    private PostCell cell;
    private RowKey row;
    private Message message;
    private Repair repair;

    private Builder(String rule, Severity severity) {
      this.rule = rule;
      this.severity = severity;
    }

    /** What it holds the post against; the catalogue unless said. */
    public Builder basis(Basis basis) {
      this.basis = Objects.requireNonNull(basis, "basis");
      return this;
    }

    /** How strongly the words bind that it holds the post against; not stated unless said. */
    public Builder modality(Modality modality) {
      this.modality = Objects.requireNonNull(modality, "modality");
      return this;
    }

    /** The cell it is about. */
    public Builder cell(PostCell cell) {
      this.cell = cell;
      return this;
    }

    /** The row it holds the post against. */
    public Builder row(RowKey row) {
      this.row = row;
      return this;
    }

    /** Words that it rests on; the first given is shown first. */
    public Builder citing(Citation citation) {
      citations.add(Objects.requireNonNull(citation, "citation"));
      return this;
    }

    /** What it says. */
    public Builder saying(Message message) {
      this.message = message;
      return this;
    }

    /** The nearest change after which it is gone, if there is one. */
    public Builder repairedBy(Optional<Repair> repair) {
      this.repair = repair.orElse(null);
      return this;
    }

    /** An interpretation that it rests on. */
    public Builder reading(Reading reading) {
      readings.add(Objects.requireNonNull(reading, "reading"));
      return this;
    }

    /**
     * The finding.
     *
     * @return the finding
     * @throws IllegalStateException if it cites nothing
     */
    public Finding build() {
      return new Finding(this);
    }
  }
}
