package org.mamapost.service;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The 12333 ledger, 正文(七): who registered, what she was served, when she left. A set of records to which records are
 * only ever added.
 *
 * <p>Every ledger is a snapshot that never changes; another one shares with it whatever is the same. Two that were kept
 * apart are merged in any order, in any grouping and as often as one likes, with the same outcome. A record that is
 * there already changes nothing. Immutable, thread-safe, serializable.
 *
 * <pre>{@code
 * ServiceLedger ledger = ServiceLedger.empty().with(new LedgerEvent(
 *     "R-1", "P-1", RegistrationKind.JOB_SEEKER, LocalDate.of(2025, 6, 3)));
 * }</pre>
 */
public final class ServiceLedger implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Among so many shelves the people are divided, so that one more record copies one shelf only. */
  private static final int SHELVES = 1024;

  private static final ServiceLedger EMPTY = new ServiceLedger(new byte[SHELVES][][]);

  // By the hash of the person's id; on a shelf one array a person, in the order of the ids; null where nobody is.
  private final byte[][][] shelves;

  private ServiceLedger(byte[][][] shelves) {
    this.shelves = shelves;
  }

  /** A ledger in which nothing is recorded. */
  public static ServiceLedger empty() {
    return EMPTY;
  }

  /**
   * This ledger with one more record.
   *
   * @param event the record
   * @return a ledger that has it; this one if it had it before
   */
  public ServiceLedger with(LedgerEvent event) {
    return with(List.of(event));
  }

  /**
   * This ledger with more records.
   *
   * @param events the records, in any order
   * @return a ledger that has them; this one if it had them all before
   */
  public ServiceLedger with(Collection<LedgerEvent> events) {
    Map<Integer, Map<String, List<LedgerEvent>>> byShelf = events.stream().collect(Collectors.groupingBy(
        event -> shelf(event.person()), Collectors.groupingBy(LedgerEvent::person)));
    byte[][][] more = shelves.clone();
    byShelf.forEach((shelf, people) -> more[shelf] = onShelf(more[shelf], people));
    return Arrays.equals(more, shelves) ? this : new ServiceLedger(more);
  }

  /**
   * This ledger with more records, and which of them it had already.
   *
   * @param events the records, in any order
   * @return the ledger of {@link #with(Collection)}, and a finding for every record that came once more
   */
  public Received receive(Collection<LedgerEvent> events) {
    Set<LedgerEvent> seen = new HashSet<>();
    List<LedgerFinding> twice = events.stream()
        .filter(event -> !seen.add(event) || contains(event))
        .map(event -> new LedgerFinding(LedgerFindingKind.RECORDED_TWICE, event))
        .toList();
    return new Received(with(events), twice);
  }

  /**
   * The records of both.
   *
   * @param other another ledger
   * @return a ledger that has the records of both, each once
   */
  public ServiceLedger mergedWith(ServiceLedger other) {
    byte[][][] merged = shelves.clone();
    for (int shelf = 0; shelf < SHELVES; shelf++) {
      if (merged[shelf] != other.shelves[shelf] && other.shelves[shelf] != null) {
        Map<String, List<LedgerEvent>> people = new HashMap<>();
        for (byte[] history : other.shelves[shelf]) {
          people.put(PackedHistory.person(history), PackedHistory.events(history));
        }
        merged[shelf] = onShelf(merged[shelf], people);
      }
    }
    return Arrays.equals(merged, shelves) ? this : new ServiceLedger(merged);
  }

  private static byte[][] onShelf(byte[][] shelf, Map<String, List<LedgerEvent>> people) {
    List<byte[]> histories = new ArrayList<>(shelf == null ? List.of() : Arrays.asList(shelf));
    boolean changed = false;
    for (Map.Entry<String, List<LedgerEvent>> more : people.entrySet()) {
      int at = find(histories, more.getKey());
      if (at < 0) {
        histories.add(-at - 1, PackedHistory.of(new TreeSet<>(more.getValue())));
        changed = true;
      } else {
        byte[] united = PackedHistory.union(histories.get(at), more.getValue());
        changed |= united != histories.set(at, united);
      }
    }
    return changed ? histories.toArray(byte[][]::new) : shelf;
  }

  /** Where the records of a person stand; if they do not, minus the place where they would, minus one. */
  private static int find(List<byte[]> histories, String person) {
    int low = 0;
    int high = histories.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = PackedHistory.person(histories.get(middle)).compareTo(person);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -low - 1;
  }

  private static int shelf(String person) {
    return Math.floorMod(person.hashCode(), SHELVES);
  }

  /** Tells whether a record is there, with this very content. */
  public boolean contains(LedgerEvent event) {
    return events(event.person()).contains(event);
  }

  /**
   * The records of one person.
   *
   * @param person her id
   * @return the records in their {@linkplain LedgerEvent#compareTo order}; empty if nothing of her is recorded
   */
  public List<LedgerEvent> events(String person) {
    byte[][] shelf = shelves[shelf(Objects.requireNonNull(person, "person"))];
    int at = shelf == null ? -1 : find(Arrays.asList(shelf), person);
    return at < 0 ? List.of() : PackedHistory.events(shelf[at]);
  }

  /** The people of whom something is recorded; equal ledgers name them in the same order. */
  public Stream<String> people() {
    return histories().map(PackedHistory::person);
  }

  /** How many people there are. */
  public long size() {
    return histories().count();
  }

  /** The records of each person, in the order of {@link #people()}. */
  Stream<List<LedgerEvent>> eventsByPerson() {
    return histories().map(PackedHistory::events);
  }

  /** The arrays that hold what was recorded, one a person. */
  Stream<byte[]> histories() {
    return Stream.of(shelves).flatMap(ServiceLedger::histories);
  }

  private static Stream<byte[]> histories(byte[][] shelf) {
    return shelf == null ? Stream.empty() : Stream.of(shelf);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ServiceLedger ledger && Arrays.deepEquals(shelves, ledger.shelves);
  }

  @Override
  public int hashCode() {
    return Arrays.deepHashCode(shelves);
  }

  /** How many people there are. */
  @Override
  public String toString() {
    return "ledger of " + size() + " people";
  }
}
