/**
 * What a policy says twice, says in vain, or does not say: overlaps, masked rows and values, and gaps, found by going
 * through everything that the rules can tell apart, and not by luck.
 *
 * <p>Start at {@link org.mamapost.analysis.PolicyAnalysis}.
 */
package org.mamapost.analysis;
