package org.mamapost.matching;

/** Which things of a tree still stand. Taking one away copies a few hundred words, not the whole. */
final class Alive {

  private static final int BITS = 64;
  private static final int WORDS = 64;
  private static final int CHUNK = BITS * WORDS;

  private final long[][] gone;
  private final int count;

  private Alive(long[][] gone, int count) {
    this.gone = gone;
    this.count = count;
  }

  static Alive all(int size) {
    return new Alive(new long[(size + CHUNK - 1) / CHUNK][], size);
  }

  boolean has(int index) {
    long[] chunk = gone[index / CHUNK];
    return chunk == null || (chunk[index % CHUNK / BITS] & 1L << index) == 0;
  }

  int count() {
    return count;
  }

  Alive without(int index) {
    if (!has(index)) {
      return this;
    }
    long[][] chunks = gone.clone();
    long[] chunk = chunks[index / CHUNK] == null ? new long[WORDS] : chunks[index / CHUNK].clone();
    chunk[index % CHUNK / BITS] |= 1L << index;
    chunks[index / CHUNK] = chunk;
    return new Alive(chunks, count - 1);
  }
}
