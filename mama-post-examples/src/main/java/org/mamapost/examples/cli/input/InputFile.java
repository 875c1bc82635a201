package org.mamapost.examples.cli.input;

import java.io.File;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import org.mamapost.text.Message;

/** A file that the user names, and what is wrong with it. */
final class InputFile {

  private InputFile() {}

  /**
   * The file at a path.
   *
   * @throws UnusableInputException if there is none, it is a folder, or it may not be read
   */
  static File of(String name) throws UnusableInputException {
    Place place = Place.of(name);
    try {
      File file = Path.of(name).toFile();
      if (!file.exists()) {
        throw new UnusableInputException(place, Words.say("file.missing"));
      }
      if (file.isDirectory()) {
        throw new UnusableInputException(place, Words.say("file.directory"));
      }
      if (!file.canRead()) {
        throw new UnusableInputException(place, Words.say("file.denied"));
      }
      return file;
    } catch (InvalidPathException impossible) {
      throw new UnusableInputException(place, Words.say("file.missing"));
    }
  }

  static Message broken(IOException why) {
    return Words.say("file.broken", Objects.requireNonNullElse(why.getMessage(), "?"));
  }
}
