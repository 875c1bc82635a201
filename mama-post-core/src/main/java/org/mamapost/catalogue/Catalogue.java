package org.mamapost.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mamapost.source.Citation;
import org.mamapost.source.Modality;
import org.mamapost.text.Vocabulary;

/**
 * A city's classified catalogue of mama posts (“妈妈岗”分类目录): rows by care stage and rows by employer.
 *
 * <p>Immutable, thread-safe.
 */
public final class Catalogue {

  private final Modality modality;
  private final Citation standing;
  private final List<CatalogueRow> rows;
  private final Vocabulary<PostType> postTypes;

  private Catalogue(Modality modality, Citation standing, List<CatalogueRow> rows, Vocabulary<PostType> postTypes) {
    this.modality = modality;
    this.standing = standing;
    this.rows = rows;
    this.postTypes = postTypes;
  }

  private static Vocabulary<PostType> postTypes(List<CatalogueRow> rows) {
    Vocabulary<PostType> types = Vocabulary.of(rows.stream().flatMap(row -> row.postType().stream()).toList());
    for (PostType type : types.terms()) {
      types = types.alsoReading(type.chinese() + "妈妈岗", type).alsoReading(type.code(), type);
    }
    return types;
  }

  /**
   * A catalogue.
   *
   * @param modality how strongly employers are asked to follow it
   * @param standing the sentence that says so
   * @param rows the rows in the order printed
   * @return the catalogue
   * @throws IllegalArgumentException if two rows have one code
   */
  public static Catalogue of(Modality modality, Citation standing, List<CatalogueRow> rows) {
    Set<String> codes = new HashSet<>();
    rows.forEach(row -> {
      if (!codes.add(row.code())) {
        throw new IllegalArgumentException("two rows have the code " + row.code());
      }
    });
    return new Catalogue(Objects.requireNonNull(modality, "modality"), Objects.requireNonNull(standing, "standing"),
        List.copyOf(rows), postTypes(rows));
  }

  /** How strongly employers are asked to follow the catalogue. Weihai only encourages them. */
  public Modality modality() {
    return modality;
  }

  /** The sentence that says how strongly: why a post outside the catalogue is not unlawful. */
  public Citation standing() {
    return standing;
  }

  /** Every row, in the order printed. */
  public List<CatalogueRow> rows() {
    return rows;
  }

  /** The rows keyed by a post type, in the order printed. */
  public List<CatalogueRow> employerRows() {
    return rows.stream().filter(row -> row.postType().isPresent()).toList();
  }

  /** The post types of the catalogue and the names they are read by: with or without “妈妈岗”, or by code. */
  public Vocabulary<PostType> postTypes() {
    return postTypes;
  }

  /** The row of a post type, if the catalogue has one. */
  public Optional<CatalogueRow> row(PostType type) {
    return rows.stream().filter(row -> row.postType().equals(Optional.of(type))).findFirst();
  }

  /** The row of a care stage, if the catalogue has one. */
  public Optional<CatalogueRow> row(CareStage stage) {
    return rows.stream().filter(row -> row.careStage().equals(Optional.of(stage))).findFirst();
  }

  /**
   * This catalogue with a row of its own code replaced, or a new row at the end.
   *
   * @param row the row
   * @return a new catalogue that shares every other row
   */
  public Catalogue with(CatalogueRow row) {
    List<CatalogueRow> changed = new ArrayList<>(rows);
    for (int i = 0; i < changed.size(); i++) {
      CatalogueRow replaced = changed.get(i);
      if (replaced.code().equals(row.code())) {
        changed.set(i, row);
        List<CatalogueRow> all = List.copyOf(changed);
        return new Catalogue(modality, standing, all, isNamedAlike(row, replaced) ? postTypes : postTypes(all));
      }
    }
    changed.add(row);
    return of(modality, standing, changed);
  }

  // Two types are equal when their codes are, whatever they are called.
  private static boolean isNamedAlike(CatalogueRow row, CatalogueRow other) {
    return row.postType().equals(other.postType())
        && row.name().chinese().equals(other.name().chinese())
        && row.name().english().equals(other.name().english());
  }

  /**
   * This catalogue without the row of a post type.
   *
   * @param type the type
   * @return a new catalogue that shares every other row
   * @throws IllegalArgumentException if there is no such row
   */
  public Catalogue without(PostType type) {
    CatalogueRow gone = row(type)
        .orElseThrow(() -> new IllegalArgumentException("the catalogue has no row of the type " + type));
    return of(modality, standing, rows.stream().filter(row -> row != gone).toList());
  }
}
