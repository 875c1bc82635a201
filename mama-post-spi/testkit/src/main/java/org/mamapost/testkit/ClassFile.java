package org.mamapost.testkit;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a compiled class names outside itself: the classes, and the methods and fields with their owners. All of it
 * stands in the constant pool (Java Virtual Machine Specification, 4.4), so nothing behind that is read.
 *
 * @param name the class, such as {@code java/time/LocalDate}
 * @param uses classes, and members such as {@code java/time/LocalDate.now}
 */
record ClassFile(String name, Set<String> uses) {

  private static final int MAGIC = 0xCAFEBABE;
  private static final int UTF8 = 1;
  private static final int LONG = 5;
  private static final int DOUBLE = 6;
  private static final int CLASS = 7;
  private static final int NAME_AND_TYPE = 12;
  private static final Set<Integer> OF_FOUR_BYTES = Set.of(3, 4, NAME_AND_TYPE, 17, 18);
  private static final Set<Integer> MEMBERS = Set.of(9, 10, 11);
  private static final int METHOD_HANDLE = 15;

  /** Copies the names. */
  ClassFile {
    uses = Set.copyOf(uses);
  }

  /**
   * Reads a class file.
   *
   * @param bytes the file
   * @return what it names
   * @throws IOException if it is no class file
   */
  static ClassFile read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("no class file");
      }
      in.readInt();
      Pool pool = Pool.read(in);
      in.readUnsignedShort();
      return new ClassFile(pool.className(in.readUnsignedShort()), pool.uses().collect(Collectors.toSet()));
    }
  }

  /** The entries that matter: texts, and two references of each class, member or name with its type. */
  private record Pool(Map<Integer, String> texts, Map<Integer, Integer> classes, Map<Integer, int[]> members,
      Map<Integer, Integer> names) {

    static Pool read(DataInputStream in) throws IOException {
      Pool pool = new Pool(new HashMap<>(), new HashMap<>(), new HashMap<>(), new HashMap<>());
      int count = in.readUnsignedShort();
      int index = 1;
      while (index < count) {
        index += pool.entry(index, in.readUnsignedByte(), in);
      }
      return pool;
    }

    /** Reads one entry, and tells how many numbers it takes. */
    private int entry(int index, int tag, DataInputStream in) throws IOException {
      if (tag == UTF8) {
        texts.put(index, in.readUTF());
      } else if (tag == LONG || tag == DOUBLE) {
        in.readLong();
        return 2;
      } else if (MEMBERS.contains(tag)) {
        members.put(index, new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
      } else if (OF_FOUR_BYTES.contains(tag)) {
        int first = in.readUnsignedShort();
        in.readUnsignedShort();
        if (tag == NAME_AND_TYPE) {
          names.put(index, first);
        }
      } else if (tag == METHOD_HANDLE) {
        in.readUnsignedByte();
        in.readUnsignedShort();
      } else {
        int reference = in.readUnsignedShort();
        if (tag == CLASS) {
          classes.put(index, reference);
        }
      }
      return 1;
    }

    String className(int index) {
      return texts.get(classes.get(index));
    }

    Stream<String> uses() {
      return Stream.concat(
          classes.values().stream().map(texts::get),
          members.values().stream().map(member -> className(member[0]) + "." + texts.get(names.get(member[1]))));
    }
  }
}
