package org.mamapost.interpretation;

/** 合伙创业最高99万元: whatever the number of partners. The first reading is the one taken. */
public enum PartnershipCeiling implements StandardReading {
  /** The same for every partnership. */
  AS_PRINTED,
  /** 30万元 a partner and a tenth on top, and no more than 99万元. */
  BY_PARTNERS
}
