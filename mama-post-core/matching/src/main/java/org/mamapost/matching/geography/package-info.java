/**
 * Where something is: a {@linkplain org.mamapost.matching.geography.Position position} in a stated coordinate system,
 * and whether it is the thing's own or the {@linkplain org.mamapost.matching.geography.Location centre of its region}.
 *
 * <p>Only this package computes in doubles. It gives whole metres, by {@link java.lang.StrictMath}, so the same on
 * every machine.
 */
package org.mamapost.matching.geography;
