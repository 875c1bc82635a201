package org.mamapost.trace;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mamapost.source.Modality;

/**
 * A statement and the elements that cite it.
 *
 * @param id the clause and the number of the statement in it, such as {@code 正文(三)·2}
 * @param statement the statement
 * @param elements the elements that quote a part of it, or that compute it though they quote other words
 */
public record TraceRow(String id, Statement statement, List<PolicyElement> elements) {

  /** Copies the elements. */
  public TraceRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(statement, "statement");
    elements = List.copyOf(elements);
  }

  /** How strongly it binds, by the elements that cite it; each modality once. */
  public List<Modality> modalities() {
    return elements.stream().flatMap(element -> element.modality().stream()).distinct().sorted().toList();
  }

  /** Whether something computes it: an element that does, or a class of this library that it names. */
  public boolean isComputed() {
    return elements.stream().anyMatch(element -> element.kind().isComputing()) || !classes().isEmpty();
  }

  /** The classes of this library that compute it. */
  public List<String> classes() {
    Stream<String> named = statement.through().stream();
    return named.filter(name -> elements.stream().noneMatch(element -> element.code().equals(name))).toList();
  }
}
