package org.mamapost.matching.geography;

import java.io.Serializable;

/**
 * A position as a point of the unit sphere, counted in WGS-84: what distances are computed from, without a date line
 * and without poles.
 *
 * @param x towards 0° east on the equator
 * @param y towards 90° east on the equator
 * @param z towards the north pole
 */
public record SpherePoint(double x, double y, double z) implements Serializable {

  /** The mean radius of the earth by IUGG, in metres: (2a + b) / 3. */
  private static final double RADIUS = 6_371_008.8;

  /** The point of a position. */
  public static SpherePoint of(Position position) {
    Position wgs84 = position.in(CoordinateSystem.WGS_84);
    double latitude = StrictMath.toRadians(wgs84.latitudeDegrees());
    double longitude = StrictMath.toRadians(wgs84.longitudeDegrees());
    double ring = StrictMath.cos(latitude);
    return new SpherePoint(
        ring * StrictMath.cos(longitude), ring * StrictMath.sin(longitude), StrictMath.sin(latitude));
  }

  /** The square of the straight line through the earth to another point, in radii. */
  public double chordSquared(SpherePoint other) {
    return chordSquared(other.x, other.y, other.z);
  }

  /** The square of the straight line through the earth to a point given by its coordinates, in radii. */
  public double chordSquared(double otherX, double otherY, double otherZ) {
    double dx = x - otherX;
    double dy = y - otherY;
    double dz = z - otherZ;
    return dx * dx + dy * dy + dz * dz;
  }

  /**
   * The way over the ground that belongs to a straight line; a longer line never has a shorter way.
   *
   * @param chordSquared the square of the line, in radii
   * @return whole metres, rounded down
   */
  public static int metres(double chordSquared) {
    double half = Math.min(1, StrictMath.sqrt(chordSquared) / 2);
    return (int) (2 * RADIUS * StrictMath.asin(half));
  }

  /**
   * A straight line that is longer than that of any way of so many metres, by two metres at most: to tell what is too
   * far away without working out each way.
   *
   * @param metres whole metres
   * @return the square of the line, in radii; without end where no way is longer
   */
  public static double squareOfLongerThan(int metres) {
    double half = (metres + 2.0) / (2 * RADIUS);
    double sine = 2 * StrictMath.sin(half);
    return half < Math.PI / 2 ? sine * sine : Double.POSITIVE_INFINITY;
  }

  /** The way over the ground to another point, in whole metres, rounded down. */
  public int metresTo(SpherePoint other) {
    return metres(chordSquared(other));
  }
}
