package org.mamapost.policy;

import java.io.Serializable;
import org.mamapost.text.Named;

/** The name of a provision of a policy: a {@link SchemeKey} or a {@link ProtectionKey}. Open: a city adds its own. */
public interface ProvisionKey extends Named, Serializable {

  /** The stable code of lower-case letters, digits and hyphens. */
  String code();
}
