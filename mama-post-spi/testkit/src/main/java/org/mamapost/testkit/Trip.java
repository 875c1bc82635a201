package org.mamapost.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;

/** Sends a value through Java serialization. */
final class Trip {

  private Trip() {}

  /**
   * Sends a value and brings back what arrives.
   *
   * @param value the value
   * @return what arrived
   * @throws AssertionError if it cannot be sent
   */
  static Object of(Object value) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
      }
      try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        return in.readObject();
      }
    } catch (IOException | ClassNotFoundException e) {
      throw new AssertionError("an answer cannot be sent: " + e, e);
    }
  }
}
