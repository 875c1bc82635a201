package org.mamapost.service;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.mamapost.fact.Stated;

/**
 * Every record of one person in one array of bytes: her id, then for each record, in their order, the matter and the
 * turn of the day (4 bits each, 0 where it has none), the day (4 bytes) and the id. An id is its length (1 byte) and
 * its UTF-8. Nothing is left out or hashed, so what was recorded can always be read back.
 */
final class PackedHistory {

  private static final int MATTER_AND_DAY = Byte.BYTES + Integer.BYTES;
  private static final int TURN_SHIFT = 4;
  private static final int MATTER_BITS = 0xF;
  private static final List<LedgerMatter> MATTERS = LedgerMatter.all();

  private PackedHistory() {}

  /** Packs the records of one person, at least one. */
  static byte[] of(SortedSet<LedgerEvent> events) {
    byte[] person = utf8(events.first().person());
    List<byte[]> ids = events.stream().map(event -> utf8(event.id())).toList();
    int size = Byte.BYTES + person.length
        + ids.stream().mapToInt(id -> MATTER_AND_DAY + Byte.BYTES + id.length).sum();
    ByteBuffer packed = put(ByteBuffer.allocate(size), person);
    int next = 0;
    for (LedgerEvent event : events) {
      packed.put((byte) (event.turnOrZero() << TURN_SHIFT | MATTERS.indexOf(event.matter())));
      packed.putInt(Math.toIntExact(event.day().toEpochDay()));
      put(packed, ids.get(next++));
    }
    return packed.array();
  }

  /** The records, in their order. */
  static List<LedgerEvent> events(byte[] history) {
    ByteBuffer packed = ByteBuffer.wrap(history);
    String person = text(packed);
    List<LedgerEvent> events = new ArrayList<>();
    while (packed.hasRemaining()) {
      int matterAndTurn = Byte.toUnsignedInt(packed.get());
      LedgerMatter matter = MATTERS.get(matterAndTurn & MATTER_BITS);
      Stated<Integer> turn =
          matterAndTurn > MATTER_BITS ? Stated.of(matterAndTurn >>> TURN_SHIFT) : Stated.unknown();
      LocalDate day = LocalDate.ofEpochDay(packed.getInt());
      events.add(new LedgerEvent(text(packed), person, matter, day, turn));
    }
    return events;
  }

  /** Whose records they are. */
  static String person(byte[] history) {
    return text(ByteBuffer.wrap(history));
  }

  /** The records of both, each once. */
  static byte[] union(byte[] one, List<LedgerEvent> others) {
    SortedSet<LedgerEvent> events = new TreeSet<>(events(one));
    return events.addAll(others) ? of(events) : one;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static ByteBuffer put(ByteBuffer packed, byte[] text) {
    return packed.put((byte) text.length).put(text);
  }

  private static String text(ByteBuffer packed) {
    int length = Byte.toUnsignedInt(packed.get());
    String text = new String(packed.array(), packed.position(), length, StandardCharsets.UTF_8);
    packed.position(packed.position() + length);
    return text;
  }
}
