/**
 * What differs between two policies, or between two days of one: {@link org.mamapost.compare.PolicyDiff} cell by cell
 * and value by value, {@link org.mamapost.compare.PolicyImpact} for the posts and the people it concerns.
 */
package org.mamapost.compare;
