package org.mamapost.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collector;
import java.util.stream.Stream;

/** Divides things into parts, sums up each, and puts the sums together in any order and grouping. */
final class Parts {

  private Parts() {}

  static <T, C extends Mergeable<C>> ByGroup<C> check(
      List<T> things, Collector<T, ?, ByGroup<C>> collector, Random random) {
    ByGroup<C> whole = things.stream().collect(collector);
    List<List<T>> parts = Stream.<List<T>>generate(ArrayList::new).limit(1 + random.nextInt(5)).toList();
    things.forEach(thing -> parts.get(random.nextInt(parts.size())).add(thing));
    List<ByGroup<C>> sums = new ArrayList<>(parts.stream().map(part -> part.stream().collect(collector)).toList());
    while (sums.size() > 1) {
      Collections.shuffle(sums, random);
      ByGroup<C> one = sums.remove(0);
      ByGroup<C> other = sums.remove(0);
      assertEquals(one.plus(other), other.plus(one));
      sums.add(one.plus(other));
    }
    assertEquals(whole, sums.get(0));
    assertEquals(whole, things.parallelStream().collect(collector));
    assertEquals(whole, whole.plus(Stream.<T>empty().collect(collector)));
    whole.groups().values().forEach(cells ->
        assertEquals(cells.isEmpty() ? List.of() : List.of(whole.total()),
            cells.values().stream().reduce(C::plus).stream().toList()));
    assertEquals(whole, copied(whole));
    return whole;
  }

  // What a worker sends to another machine.
  private static Object copied(Object sum) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(sum);
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    } catch (IOException | ClassNotFoundException lost) {
      throw new AssertionError(lost);
    }
  }
}
