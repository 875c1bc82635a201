/**
 * Where a notice is silent or ambiguous: the question, the readings, the one taken and why.
 *
 * <p>A policy carries its {@link org.mamapost.interpretation.Readings}, and a city switches one with
 * {@code policy.with(OrBetweenTerms.EXACTLY_ONE)}. A finding that rests on a reading names it. The numbered list is
 * {@link org.mamapost.interpretation.Interpretation#all()}.
 */
package org.mamapost.interpretation;
