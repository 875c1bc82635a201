package org.mamapost.matching.geography;

/**
 * The published formula between WGS-84 and GCJ-02, as the open-source eviltransform and coordtransform state it. Its
 * inverse has no closed form and is found by repetition.
 */
final class Gcj02 {

  // The ellipsoid of Krasovsky 1940 that the formula is written with: semi-major axis and squared eccentricity.
  private static final double AXIS = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.00669342162296594323;
  private static final double ORIGIN_LATITUDE = 35.0;
  private static final double ORIGIN_LONGITUDE = 105.0;
  // Each round takes away all but a thousandth of the error; four reach the last bit of a ten-millionth of a degree.
  private static final int ROUNDS = 6;

  private Gcj02() {}

  static Position fromWgs84(Position wgs84) {
    double latitude = wgs84.latitudeDegrees();
    double longitude = wgs84.longitudeDegrees();
    return isOutside(latitude, longitude)
        ? new Position(CoordinateSystem.GCJ_02, wgs84.latitude(), wgs84.longitude())
        : Position.ofDegrees(CoordinateSystem.GCJ_02,
            latitude + northward(latitude, longitude), longitude + eastward(latitude, longitude));
  }

  static Position toWgs84(Position gcj02) {
    double latitude = gcj02.latitudeDegrees();
    double longitude = gcj02.longitudeDegrees();
    if (isOutside(latitude, longitude)) {
      return new Position(CoordinateSystem.WGS_84, gcj02.latitude(), gcj02.longitude());
    }
    double fromLatitude = latitude;
    double fromLongitude = longitude;
    for (int round = 0; round < ROUNDS; round++) {
      double north = northward(fromLatitude, fromLongitude);
      double east = eastward(fromLatitude, fromLongitude);
      fromLatitude = latitude - north;
      fromLongitude = longitude - east;
    }
    return Position.ofDegrees(CoordinateSystem.WGS_84, fromLatitude, fromLongitude);
  }

  private static boolean isOutside(double latitude, double longitude) {
    return longitude < 72.004 || longitude > 137.8347 || latitude < 0.8293 || latitude > 55.8271;
  }

  private static double northward(double latitude, double longitude) {
    double x = longitude - ORIGIN_LONGITUDE;
    double y = latitude - ORIGIN_LATITUDE;
    double shift = -100.0 + 2.0 * x + 3.0 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * StrictMath.sqrt(StrictMath.abs(x))
        + waves(x)
        + (20.0 * sine(y) + 40.0 * sine(y / 3.0)) * 2.0 / 3.0
        + (160.0 * sine(y / 12.0) + 320.0 * sine(y / 30.0)) * 2.0 / 3.0;
    double radians = StrictMath.toRadians(latitude);
    double magic = magic(radians);
    return StrictMath.toDegrees(shift / ((AXIS * (1 - ECCENTRICITY_SQUARED)) / (magic * StrictMath.sqrt(magic))));
  }

  private static double eastward(double latitude, double longitude) {
    double x = longitude - ORIGIN_LONGITUDE;
    double y = latitude - ORIGIN_LATITUDE;
    double shift = 300.0 + x + 2.0 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * StrictMath.sqrt(StrictMath.abs(x))
        + waves(x)
        + (20.0 * sine(x) + 40.0 * sine(x / 3.0)) * 2.0 / 3.0
        + (150.0 * sine(x / 12.0) + 300.0 * sine(x / 30.0)) * 2.0 / 3.0;
    double radians = StrictMath.toRadians(latitude);
    return StrictMath.toDegrees(shift / (AXIS / StrictMath.sqrt(magic(radians)) * StrictMath.cos(radians)));
  }

  private static double magic(double radians) {
    double sine = StrictMath.sin(radians);
    return 1 - ECCENTRICITY_SQUARED * sine * sine;
  }

  private static double waves(double x) {
    return (20.0 * sine(6.0 * x) + 20.0 * sine(2.0 * x)) * 2.0 / 3.0;
  }

  private static double sine(double halfTurns) {
    return StrictMath.sin(halfTurns * StrictMath.PI);
  }
}
