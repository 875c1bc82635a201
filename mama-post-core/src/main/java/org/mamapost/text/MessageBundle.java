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
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The templates of a room or a plugin, in both languages, read from two UTF-8 property files.
 *
 * <p>There is no fallback from one language to the other: a bundle in which a key has only one language is refused when
 * it is loaded, so nobody ever reads the wrong one.
 */
public final class MessageBundle {

  private final Map<String, String> chinese;
  private final Map<String, String> english;
  private final Map<String, Integer> asked;

  private MessageBundle(Map<String, String> chinese, Map<String, String> english) {
    this.chinese = Map.copyOf(chinese);
    this.english = Map.copyOf(english);
    Map<String, Integer> most = new HashMap<>();
    Stream.of(chinese, english).forEach(language -> language.forEach((key, template) ->
        most.merge(key, Slots.of(template).stream().mapToInt(slot -> slot + 1).max().orElse(0), Math::max)));
    this.asked = Map.copyOf(most);
  }

  /**
   * Reads {@code name_zh.properties} and {@code name_en.properties} beside a class of this library.
   *
   * @param anchor a class in the same package and module as the files; a module other than this library's has to open
   *     the package, or use {@link #load(String, Function)}
   * @param name the name the two files share
   * @return the bundle
   * @throws IllegalStateException if a file is missing, or if a key stands in only one of them
   */
  public static MessageBundle load(Class<?> anchor, String name) {
    return load(name, anchor::getResourceAsStream);
  }

  /**
   * Reads {@code name_zh.properties} and {@code name_en.properties}, opened by their owner: the way for a plugin, whose
   * module need not open anything. {@code MessageBundle.load("messages", file ->
   * Words.class.getResourceAsStream(file))}
   *
   * @param name the name the two files share
   * @param open opens a file by its name, or gives null if there is none
   * @return the bundle
   * @throws IllegalStateException if a file is missing, or if a key stands in only one of them
   * @throws IllegalArgumentException if a brace holds no number of an argument
   */
  public static MessageBundle load(String name, Function<String, InputStream> open) {
    MessageBundle bundle = new MessageBundle(read(name + "_zh.properties", open), read(name + "_en.properties", open));
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

  private static Map<String, String> read(String file, Function<String, InputStream> open) {
    try (InputStream in = open.apply(file)) {
      if (in == null) {
        throw new IllegalStateException("there is no " + file + " where the messages should be");
      }
      Properties properties = new Properties();
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      Map<String, String> templates = new HashMap<>();
      properties.stringPropertyNames().forEach(key -> templates.put(key, properties.getProperty(key)));
      return templates;
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
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
   * @throws IllegalArgumentException if the bundle has no such key, or if its templates ask for more arguments
   */
  public Message message(String key, Serializable... arguments) {
    if (!chinese.containsKey(key)) {
      throw new IllegalArgumentException("no message has the key " + key);
    }
    if (arguments.length < asked.get(key)) {
      throw new IllegalArgumentException(
          "the message " + key + " asks for " + asked.get(key) + " arguments and is given " + arguments.length);
    }
    return new Message(key, chinese.get(key), english.get(key), List.of(arguments));
  }
}
