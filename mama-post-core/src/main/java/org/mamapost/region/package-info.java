/**
 * Administrative divisions: the code a policy is resolved by and the chain county → city → province → nation.
 *
 * <p>Start at {@link org.mamapost.region.Region#of(String)}.
 */
package org.mamapost.region;
