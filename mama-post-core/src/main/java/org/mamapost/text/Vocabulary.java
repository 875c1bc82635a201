package org.mamapost.text;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A closed set of terms that can be read back from their Chinese and English names.
 *
 * <p>Reading is forgiving about form and strict about content: full-width letters and digits, white space, letter case
 * and the quotation marks of “妈妈岗” make no difference, an unknown word does.
 *
 * @param <T> the terms
 */
public final class Vocabulary<T extends Named> {

  private final List<T> terms;
  private final Map<String, T> byName;
  private final int longestName;

  private Vocabulary(List<T> terms, Map<String, T> byName) {
    this.terms = terms;
    this.byName = Collections.unmodifiableMap(byName);
    this.longestName = byName.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * A vocabulary of terms that are read by their names alone.
   *
   * @param terms the terms, in the order they are listed to a reader
   * @return the vocabulary
   * @throws IllegalArgumentException if two terms share a name
   */
  public static <T extends Named> Vocabulary<T> of(Collection<? extends T> terms) {
    Map<String, T> names = new LinkedHashMap<>();
    for (T term : terms) {
      put(names, term.chinese(), term);
      put(names, term.english(), term);
    }
    return new Vocabulary<>(List.copyOf(terms), names);
  }

  /**
   * This vocabulary with one more way to write a term.
   *
   * @param name another name, such as {@code 按件} beside {@code 按件计酬}
   * @param term the term it means
   * @return a new vocabulary
   * @throws IllegalArgumentException if the name already means something else
   */
  public Vocabulary<T> alsoReading(String name, T term) {
    Map<String, T> names = new LinkedHashMap<>(byName);
    put(names, name, term);
    return new Vocabulary<>(terms, names);
  }

  private static <T> void put(Map<String, T> names, String name, T term) {
    T other = names.putIfAbsent(Spelling.normal(name), term);
    if (other != null && !other.equals(term)) {
      throw new IllegalArgumentException("'" + name + "' would mean both " + other + " and " + term);
    }
  }

  /** The terms, in the order they are listed to a reader. */
  public List<T> terms() {
    return terms;
  }

  /**
   * The term a text names.
   *
   * @param text a Chinese or English name
   * @return the term, or empty if the text is no name of any
   */
  public Optional<T> find(String text) {
    return Optional.ofNullable(byName.get(Spelling.normal(text)));
  }

  /**
   * The term a text names.
   *
   * @param text a Chinese or English name
   * @return the term
   * @throws UnknownTermException if the text is no name of any; it lists what is allowed and the nearest
   */
  public T parse(String text) {
    return find(text).orElseThrow(() -> new UnknownTermException(text, terms, nearest(text)));
  }

  /**
   * The term whose name is the fewest single-character edits away; of several, the one that keeps most of what was
   * read, so that 按时计酬 is nearer to 按小时计酬 than to 按件计酬.
   *
   * @param text what was read
   * @return the nearest term, or empty if not even half of the text is right
   */
  public Optional<T> nearest(String text) {
    String read = Spelling.normal(text);
    if (read.isEmpty() || read.length() > 2 * longestName) {
      return Optional.empty();
    }
    OptionalInt fewest = byName.keySet().stream().mapToInt(name -> Spelling.edits(read, name)).min();
    if (fewest.isEmpty() || 2 * fewest.getAsInt() > read.length()) {
      return Optional.empty();
    }
    return byName.entrySet().stream()
        .filter(entry -> Spelling.edits(read, entry.getKey()) == fewest.getAsInt())
        .min(Comparator.comparingInt(entry -> Spelling.insertionsAndDeletions(read, entry.getKey())))
        .map(Map.Entry::getValue);
  }

  /**
   * Cuts a text that is nothing but names of terms, one after another, into those names; this is how the annex prints
   * {@code 基础技能特定技能}.
   *
   * @param text the text
   * @return the terms in order, or empty if anything else stands between them
   */
  public Optional<List<T>> cut(String text) {
    String read = Spelling.normal(text);
    // Longer than every term once: not a list of terms, and not worth the search.
    return read.isEmpty() || read.length() > terms.size() * longestName ? Optional.empty() : cut(read, 0);
  }

  private Optional<List<T>> cut(String text, int from) {
    if (from == text.length()) {
      return Optional.of(List.of());
    }
    for (int to = Math.min(text.length(), from + longestName); to > from; to--) {
      T term = byName.get(text.substring(from, to));
      Optional<List<T>> rest = term == null ? Optional.empty() : cut(text, to);
      if (rest.isPresent()) {
        return Optional.of(Stream.concat(Stream.of(term), rest.get().stream()).toList());
      }
    }
    return Optional.empty();
  }
}
