/**
 * Supply meets demand (正文(八)): {@link org.mamapost.matching.Matcher} holds
 * {@linkplain org.mamapost.matching.Carer carers} and {@linkplain org.mamapost.matching.PlacedPost posts} against each
 * other, hard constraints first, then by {@linkplain org.mamapost.matching.Weights distance and pay};
 * {@link org.mamapost.matching.PostIndex} gives the same answer over a million posts without looking at each.
 */
package org.mamapost.matching;
