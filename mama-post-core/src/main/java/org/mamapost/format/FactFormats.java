package org.mamapost.format;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.person.Children;
import org.mamapost.person.Contributions;
import org.mamapost.person.FactKey;
import org.mamapost.person.TaxPeriod;
import org.mamapost.region.Region;
import org.mamapost.text.Named;
import org.mamapost.text.Vocabulary;

/** The format of the values of a fact. */
final class FactFormats {

  private static final Map<Class<?>, CellFormat<?>> BY_TYPE = Map.ofEntries(
      Map.entry(String.class, Formats.TEXT),
      Map.entry(LocalDate.class, Formats.DATE),
      Map.entry(Region.class, Formats.REGION),
      Map.entry(Yuan.class, new AmountFormat()),
      Map.entry(Boolean.class, new YesNoFormat()),
      Map.entry(Integer.class, new CountFormat()),
      Map.entry(Children.class, new ChildrenFormat()),
      Map.entry(Contributions.class, new ContributionsFormat()),
      Map.entry(TaxPeriod.class, new TaxPeriodFormat()),
      Map.entry(EmployerKind.class, Formats.EMPLOYER_KIND),
      Map.entry(ContractForm.class, new TermFormat<>(ContractForm.VOCABULARY)));

  private FactFormats() {}

  /**
   * Finds the format.
   *
   * @throws IllegalArgumentException if there is none for such values
   */
  // Each format stands beside the class of its values, and the terms of an enum are of that enum.
  @SuppressWarnings("unchecked")
  static <T> CellFormat<T> of(FactKey<T> key) {
    CellFormat<?> known = BY_TYPE.get(key.type());
    if (known != null) {
      return (CellFormat<T>) known;
    }
    if (!key.type().isEnum() || !Named.class.isAssignableFrom(key.type())) {
      throw new IllegalArgumentException("no format for " + key.type().getName() + ", the values of " + key);
    }
    Vocabulary<Named> terms =
        Vocabulary.of(Stream.of(key.type().getEnumConstants()).map(Named.class::cast).toList());
    return (CellFormat<T>) new TermFormat<>(terms);
  }
}
