package org.mamapost.testkit;

import org.mamapost.policy.RegionalPolicy;

/** What a version of a policy is asked: about a post, about a person, or for its values on a day. */
public sealed interface Question permits PostCase, PersonCase, ValueCase {

  /** The version. */
  RegionalPolicy policy();

  /** The answer, which two askings have to have in common. */
  Object answer();

  /** The answer in words, in both languages. */
  String said();
}
