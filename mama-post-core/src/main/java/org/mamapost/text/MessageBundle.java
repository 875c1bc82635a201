package org.mamapost.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The templates of a room or a plugin, in both languages, read from two UTF-8 property files.
 *
 * <p>There is no fallback from one language to the other: a bundle in which a key has only one language is refused when
 * it is loaded, so nobody ever reads the wrong one.
 */
public final class MessageBundle {

  private final Map<String, String> chinese;
  private final Map<String, String> english;

  private MessageBundle(Map<String, String> chinese, Map<String, String> english) {
    this.chinese = Map.copyOf(chinese);
    this.english = Map.copyOf(english);
  }

  /**
   * Reads {@code name_zh.properties} and {@code name_en.properties} beside a class.
   *
   * @param anchor a class in the same package and module as the files
   * @param name the name the two files share
   * @return the bundle
   * @throws IllegalStateException if a file is missing, or if a key stands in only one of them
   */
  public static MessageBundle load(Class<?> anchor, String name) {
    MessageBundle bundle = new MessageBundle(read(anchor, name + "_zh"), read(anchor, name + "_en"));
    Set<String> oneSided = new TreeSet<>(bundle.chinese.keySet());
    oneSided.removeAll(bundle.english.keySet());
    Set<String> englishOnly = new TreeSet<>(bundle.english.keySet());
    englishOnly.removeAll(bundle.chinese.keySet());
    oneSided.addAll(englishOnly);
    if (!oneSided.isEmpty()) {
      throw new IllegalStateException("keys in only one language of " + name + ": " + oneSided);
    }
    return bundle;
  }

  private static Map<String, String> read(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("no " + name + ".properties beside " + anchor.getName());
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> templates = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> templates.put(key, properties.getProperty(key)));
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(name + ".properties beside " + anchor.getName() + " cannot be read", e);
    }
  }

  /** The keys, sorted. */
  public Set<String> keys() {
    return new TreeSet<>(chinese.keySet());
  }

  /**
   * A message of this bundle.
   *
   * @param key a key of the bundle
   * @param arguments what the templates' {@code {0}}, {@code {1}} … stand for
   * @return the message
   * @throws IllegalArgumentException if the bundle has no such key
   */
  public Message message(String key, Serializable... arguments) {
    if (!chinese.containsKey(key)) {
      throw new IllegalArgumentException("no message has the key " + key);
    }
    return new Message(key, chinese.get(key), english.get(key), List.of(arguments));
  }
}
