package org.mamapost.policy;

import java.util.Objects;

/**
 * Which protection of a worker: a leave, a ban, time for nursing. Open: a city adds its own, and never takes the place
 * of one above.
 *
 * @param code a stable code of lower-case letters, digits and hyphens, such as {@code maternity-leave}
 * @param chinese the Chinese name
 * @param english the English name
 */
public record ProtectionKey(String code, String chinese, String english) implements ProvisionKey {

  /**
   * Checks the code.
   *
   * @throws IllegalArgumentException if it has other characters
   */
  public ProtectionKey {
    if (!code.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      throw new IllegalArgumentException("'" + code + "' is not a code of lower-case letters, digits and hyphens");
    }
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  /** Two keys are equal when their codes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof ProtectionKey key && code.equals(key.code);
  }

  @Override
  public int hashCode() {
    return code.hashCode();
  }
}
