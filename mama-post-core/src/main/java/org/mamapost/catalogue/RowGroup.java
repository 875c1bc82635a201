package org.mamapost.catalogue;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.text.Named;

/**
 * The heading that rows stand under, such as 关爱型, offered by 企业和个体经济组织.
 *
 * @param chinese the name of the group, such as {@code 关爱型}
 * @param english its English name
 * @param employers the kinds of employer the heading names; empty where it names none
 * @param citation the heading
 */
public record RowGroup(String chinese, String english, List<EmployerKind> employers, Citation citation)
    implements Named, Serializable {

  /** Checks that nothing is missing. */
  public RowGroup {
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
    employers = List.copyOf(employers);
    Objects.requireNonNull(citation, "citation");
  }
}
