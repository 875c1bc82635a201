/**
 * A region's rules as a value: what is in force where and when, the catalogue, the readings taken and rules of its own.
 *
 * <p>Start at {@link org.mamapost.policy.RegionalPolicy#builder}.
 */
package org.mamapost.policy;
