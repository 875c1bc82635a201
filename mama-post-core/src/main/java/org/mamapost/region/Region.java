package org.mamapost.region;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An administrative division of China, such as 371002 环翠区.
 *
 * <p>A policy is issued by a region and resolved by one: 371002 (环翠区) asks its city 371000 (威海市) and then its
 * province 370000 (山东省). The known divisions are those of the public tables of the statistics bureau and the
 * ministry of civil affairs of about 2023, with the former codes that matter to Shandong, which carry a
 * {@linkplain #note() note}.
 *
 * <p>Immutable, thread-safe and serializable; two regions are equal when their codes are.
 */
public final class Region implements Comparable<Region>, Serializable {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient String name;
  private final transient String parentCode;
  private final transient RegionLevel level;
  private final transient String note;

  Region(String code, String name, String parentCode, RegionLevel level, String note) {
    this.code = code;
    this.name = name;
    this.parentCode = parentCode;
    this.level = level;
    this.note = note;
  }

  /**
   * The region of a six-digit administrative code.
   *
   * @param code six digits, such as {@code "371002"}
   * @return the region
   * @throws UnknownRegionException if no known division has the code
   */
  public static Region of(String code) {
    return find(code).orElseThrow(() -> UnknownRegionException.noSuchCode(code));
  }

  /**
   * The region of a six-digit administrative code, if there is one.
   *
   * @param code six digits
   * @return the region, or empty if no known division has the code
   */
  public static Optional<Region> find(String code) {
    return Optional.ofNullable(RegionTable.STANDARD.byCode(Objects.requireNonNull(code, "code")));
  }

  /**
   * The region that a code or a name means. A name is given as in the tables (环翠区), or led by the names of the
   * divisions above it (山东省威海市环翠区, 威海市环翠区), which is how a name that several divisions share is told apart.
   *
   * @param text a code or a name
   * @return the region
   * @throws UnknownRegionException if nothing has that code or name, or if several divisions share the name; the
   *     exception then lists them
   */
  public static Region parse(String text) {
    return RegionTable.STANDARD.parse(Objects.requireNonNull(text, "text").strip());
  }

  /** Every known division, in the order of the codes. */
  public static Stream<Region> all() {
    return RegionTable.STANDARD.all();
  }

  /** The six-digit code. */
  public String code() {
    return code;
  }

  /** The Chinese name, without the names above it. */
  public String name() {
    return name;
  }

  /** The level of this division. */
  public RegionLevel level() {
    return level;
  }

  /** What the table remarks, such as {@code "until 2014, now 371003"}; empty for most. */
  public Optional<String> note() {
    return note.isEmpty() ? Optional.empty() : Optional.of(note);
  }

  /** The division directly above this one; empty for the nation. */
  public Optional<Region> parent() {
    return parentCode.isEmpty() ? Optional.empty() : find(parentCode);
  }

  /** This region and those above it, nearest first and the nation last. */
  public Stream<Region> chain() {
    return Stream.iterate(Optional.of(this), Optional::isPresent, region -> region.flatMap(Region::parent))
        .map(Optional::orElseThrow);
  }

  /**
   * Tells whether a region lies in this one; a region lies in itself.
   *
   * @param other the region asked about
   * @return true if this region is in the other's {@linkplain #chain() chain}
   */
  public boolean contains(Region other) {
    return other.chain().anyMatch(this::equals);
  }

  /** The names from the province down, such as 山东省威海市环翠区; the nation's own name for the nation. */
  public String fullName() {
    return parent().filter(above -> above.level != RegionLevel.NATION).map(Region::fullName).orElse("") + name;
  }

  @Override
  public int compareTo(Region other) {
    return code.compareTo(other.code);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Region region && code.equals(region.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }

  /** The code and the name, such as {@code 371002 环翠区}. */
  @Override
  public String toString() {
    return code + " " + name;
  }

  private Object readResolve() throws InvalidObjectException {
    return find(code).orElseThrow(() -> new InvalidObjectException("no administrative division has the code " + code));
  }

  private void readObject(ObjectInputStream in) throws java.io.IOException, ClassNotFoundException {
    in.defaultReadObject();
    if (code == null) {
      throw new InvalidObjectException("a region without a code");
    }
  }
}
