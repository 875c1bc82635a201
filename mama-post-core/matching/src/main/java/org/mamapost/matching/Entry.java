package org.mamapost.matching;

import org.mamapost.matching.geography.SpherePoint;

/**
 * Something that a tree holds, with what it is ranked by.
 *
 * @param id breaks ties
 * @param item the thing itself
 * @param point where it is; null where the tree is of things without a place
 * @param value what it is worth before any way, not negative; {@link PackedTree#UNKNOWN} where that is not known
 */
record Entry<T>(String id, T item, SpherePoint point, long value) {}
