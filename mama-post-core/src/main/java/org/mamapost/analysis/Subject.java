package org.mamapost.analysis;

import java.io.Serializable;
import java.util.Objects;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.policy.ParameterKey;
import org.mamapost.policy.SchemeKey;
import org.mamapost.text.Named;

/**
 * What a remark is about: a row, a term, an age, a value or a scheme.
 *
 * @param code its stable code, such as {@code remote} or {@code weihai.flexible-insurance.standard}
 * @param chinese its Chinese name
 * @param english its English name
 */
public record Subject(String code, String chinese, String english) implements Named, Serializable {

  /** Checks that nothing is missing. */
  public Subject {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(chinese, "chinese");
    Objects.requireNonNull(english, "english");
  }

  static Subject of(CatalogueRow row) {
    return new Subject(row.code(), row.name().chinese(), row.name().english());
  }

  static Subject of(ParameterKey<?> key) {
    return new Subject(key.code(), key.chinese(), key.english());
  }

  static Subject of(SchemeKey key) {
    return new Subject(key.code(), key.chinese(), key.english());
  }

  /** A term of a closed vocabulary, such as {@code PlaceKind.FIXED}. */
  static Subject of(Named term) {
    Enum<?> constant = (Enum<?>) term;
    return new Subject(constant.getDeclaringClass().getSimpleName() + "." + constant.name(),
        term.chinese(), term.english());
  }
}
