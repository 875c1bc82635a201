package org.mamapost.region;

/** The level of an administrative division, from the nation down to the county. */
public enum RegionLevel {
  /** The nation, 全国. */
  NATION,
  /** A province, autonomous region or municipality, 省级. */
  PROVINCE,
  /** A prefecture-level city, 地级. */
  CITY,
  /** A county, district or county-level city, 县级. */
  COUNTY
}
