package org.mamapost.matching.geography;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * A point of the earth's surface in a stated coordinate system, to a ten-millionth of a degree (about a centimetre).
 *
 * <p>Immutable, thread-safe, serializable.
 *
 * @param system what the degrees are counted in
 * @param latitude degrees north times ten million, -90 to 90 degrees
 * @param longitude degrees east times ten million, -180 to 180 degrees
 */
public record Position(CoordinateSystem system, int latitude, int longitude) implements Serializable {

  private static final int DECIMALS = 7;
  private static final int A_DEGREE = 10_000_000;
  private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180L * A_DEGREE);
  private static final int LONGEST = 24;

  /**
   * Checks the degrees.
   *
   * @throws IllegalArgumentException if the latitude is beyond 90 degrees or the longitude beyond 180
   */
  public Position {
    Objects.requireNonNull(system, "system");
    if (Math.abs((long) latitude) > 90L * A_DEGREE || Math.abs((long) longitude) > 180L * A_DEGREE) {
      throw new IllegalArgumentException("latitude " + degrees(latitude) + ", longitude " + degrees(longitude)
          + " is no point of the earth");
    }
  }

  /**
   * The position of decimal degrees, rounded to a ten-millionth.
   *
   * @param system what they are counted in
   * @param latitude degrees north, such as {@code 37.5131}
   * @param longitude degrees east, such as {@code 122.1204}
   * @return the position
   * @throws IllegalArgumentException if one is no decimal number, or no point of the earth
   */
  public static Position parse(CoordinateSystem system, String latitude, String longitude) {
    return new Position(system, parse(latitude), parse(longitude));
  }

  private static int parse(String degrees) {
    if (degrees.length() > LONGEST || !degrees.matches("-?[0-9]{1,3}(\\.[0-9]+)?")) {
      throw new IllegalArgumentException("'" + degrees + "' are no decimal degrees such as 122.1204");
    }
    BigDecimal scaled = new BigDecimal(degrees).movePointRight(DECIMALS).setScale(0, RoundingMode.HALF_EVEN);
    if (scaled.abs().compareTo(HALF_CIRCLE) > 0) {
      throw new IllegalArgumentException(degrees + " degrees are no point of the earth");
    }
    return scaled.intValueExact();
  }

  static Position ofDegrees(CoordinateSystem system, double latitude, double longitude) {
    return new Position(system,
        (int) StrictMath.rint(latitude * A_DEGREE), (int) StrictMath.rint(longitude * A_DEGREE));
  }

  double latitudeDegrees() {
    return (double) latitude / A_DEGREE;
  }

  double longitudeDegrees() {
    return (double) longitude / A_DEGREE;
  }

  /**
   * This point in another system. There and back it moves by less than two centimetres where the published formula
   * applies, the mainland's rectangle; outside, both systems are the same.
   *
   * @param wanted the system wanted
   * @return this position if it is in that system
   */
  public Position in(CoordinateSystem wanted) {
    if (system == wanted) {
      return this;
    }
    return wanted == CoordinateSystem.GCJ_02 ? Gcj02.fromWgs84(this) : Gcj02.toWgs84(this);
  }

  /**
   * The way as the crow flies on a sphere of the earth's mean radius, whatever systems the two are in. The earth is
   * flattened, so a true distance differs by up to 0.6 percent.
   *
   * @param other where to
   * @return whole metres, rounded down
   */
  public int metresTo(Position other) {
    return SpherePoint.of(this).metresTo(SpherePoint.of(other));
  }

  /** Latitude, longitude and system, such as {@code 37.5131,122.1204 WGS-84}. */
  @Override
  public String toString() {
    return degrees(latitude) + "," + degrees(longitude) + " " + system.english();
  }

  private static String degrees(int tenMillionths) {
    BigDecimal degrees = BigDecimal.valueOf(tenMillionths, DECIMALS).stripTrailingZeros();
    return degrees.toPlainString();
  }
}
