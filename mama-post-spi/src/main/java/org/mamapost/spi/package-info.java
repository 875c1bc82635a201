/**
 * What a city implements and a host asks: the {@linkplain org.mamapost.spi.RegionalPolicyProvider provider contract}
 * and the {@linkplain org.mamapost.spi.PolicyRegistry registry} that resolves a region and a date to a policy.
 */
package org.mamapost.spi;
