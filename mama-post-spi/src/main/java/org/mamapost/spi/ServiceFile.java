package org.mamapost.spi;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.mamapost.text.Message;

/**
 * A service file, read a second time to say what is wrong with it: the errors of {@link java.util.ServiceLoader} name
 * neither the jar nor, where a superclass is missing, the class.
 */
final class ServiceFile {

  static final String PATH = "META-INF/services/" + RegionalPolicyProvider.class.getName();

  private static final Pattern CLASS_NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}[\\p{javaJavaIdentifierPart}.]*");
  // Past this many the rest of a file says nothing new.
  private static final int MOST_FAULTS = 20;
  private static final int LONGEST_LINE = 60;

  private final String location;
  private final Set<String> classNames = new LinkedHashSet<>();
  private Message unreadable;

  ServiceFile(URL url) {
    this.location = Location.holding(url, PATH);
    try {
      read(url);
    } catch (IOException e) {
      unreadable = Words.say("load.unreadable", PATH, Cause.of(e));
    }
  }

  private void read(URL url) throws IOException {
    URLConnection connection = url.openConnection();
    connection.setUseCaches(false);
    List<String> lines;
    try (InputStream in = connection.getInputStream()) {
      lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
    for (int i = 0; i < lines.size() && unreadable == null; i++) {
      String name = lines.get(i).replaceFirst("#.*", "").trim();
      if (CLASS_NAME.matcher(name).matches()) {
        classNames.add(name);
      } else if (!name.isEmpty()) {
        unreadable = Words.say("load.bad-line", i + 1, PATH, shown(name));
      }
    }
  }

  // What cannot be seen, such as a byte order mark, is written out.
  private static String shown(String line) {
    StringBuilder shown = new StringBuilder();
    line.codePoints().limit(LONGEST_LINE).forEach(c -> {
      if (Character.isISOControl(c) || Character.isIdentifierIgnorable(c)) {
        shown.append("\\u").append(HexFormat.of().toHexDigits((char) c));
      } else {
        shown.appendCodePoint(c);
      }
    });
    return line.length() > LONGEST_LINE ? shown + "…" : shown.toString();
  }

  /** The classes it names; none if it cannot be read, because then it is left aside as a whole. */
  Set<String> classNames() {
    return unreadable == null ? classNames : Set.of();
  }

  /** Tells whether it can be read and names no class at all. */
  boolean isEmpty() {
    return unreadable == null && classNames.isEmpty();
  }

  /** Whatever keeps the classes it names from being loaded through a loader. */
  List<Offer> faults(ClassLoader loader) {
    if (unreadable != null) {
      return List.of(Offer.refused(location, Optional.empty(), Optional.of(location), unreadable));
    }
    List<Offer> faults = new ArrayList<>();
    for (String name : classNames) {
      if (faults.size() == MOST_FAULTS) {
        faults.add(Offer.refused(
            location, Optional.empty(), Optional.of(location), Words.say("load.many-faults", PATH, MOST_FAULTS)));
        break;
      }
      fault(name, loader).ifPresent(fault ->
          faults.add(Offer.refused(name, Optional.of(name), Optional.of(location), fault)));
    }
    return faults;
  }

  private static Optional<Message> fault(String name, ClassLoader loader) {
    try {
      Class<?> type = Class.forName(name, false, loader);
      if (!RegionalPolicyProvider.class.isAssignableFrom(type)) {
        return Optional.of(Words.say("load.wrong-type", RegionalPolicyProvider.class.getName()));
      }
      type.getConstructor();
      return Optional.empty();
    } catch (ClassNotFoundException e) {
      return Optional.of(Words.say("load.no-class", PATH));
    } catch (NoSuchMethodException e) {
      return Optional.of(Words.say("load.no-constructor"));
    } catch (LinkageError e) {
      return Optional.of(Words.say("load.not-found", Cause.of(e)));
    }
  }
}
