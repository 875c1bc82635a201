package org.mamapost.examples.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mamapost.datafile.DataFiles;
import org.mamapost.matching.PostIndex;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.testkit.PolicySubject;

/** docs/api holds what the published modules show, line by line, so that nobody changes it without saying so. */
class ApiSnapshotTest {

  private static final Path SNAPSHOT = Path.of("..", "docs", "api");
  private static final List<Class<?>> ONE_OF_EACH_MODULE = List.of(
      RegionalPolicy.class, PostIndex.class, PolicyRegistry.class, PolicySubject.class, DataFiles.class);
  private static final String UPDATE = "./mvnw -B -ntp -q -pl mama-post-examples -am test -Dtest=ApiSnapshotTest"
      + " -Dsurefire.failIfNoSpecifiedTests=false -Dapi.update";

  // Of ours, which are written without what they all begin with.
  private static final Pattern TYPE = Pattern.compile(
      "(?<![\\w.])(?!java|jakarta|io\\.vavr|net\\.jqwik|org\\.)(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:\\.[A-Z]\\w*)*");
  private static final Pattern HEAD = Pattern.compile("^\\S.*(?:class|interface|enum|record) (\\S+)");

  @Test
  void thePublicApiIsAsWrittenDown() throws Exception {
    Map<Path, List<String>> shown = shown();
    if (System.getProperty("api.update") != null) {
      write(shown);
    }
    List<String> changes = changes(written(), shown);
    if (!changes.isEmpty()) {
      fail("The public API is not what docs/api says, in " + changes.size() + " lines:\n" + String.join("\n", changes)
          + "\nIf that is meant, write it down, and look at what became of each line:\n  " + UPDATE);
    }
  }

  @Test
  void noSignatureNamesATypeThatNobodyCanName() throws Exception {
    List<String> lines = shown().values().stream().flatMap(List::stream).toList();
    Set<String> types = lines.stream().map(HEAD::matcher).filter(Matcher::find)
        .map(head -> head.group(1).replaceFirst("<.*", "")).collect(Collectors.toSet());
    assertEquals(List.of(), lines.stream()
        .filter(line -> TYPE.matcher(line).results().map(MatchResult::group).anyMatch(type -> !types.contains(type)))
        .toList());
    assertTrue(types.contains("post.MamaPost.Builder"));
  }

  private static Map<Path, List<String>> shown() throws Exception {
    Map<Path, List<String>> shown = new TreeMap<>();
    for (Class<?> type : ONE_OF_EACH_MODULE) {
      shown.putAll(PublicModule.of(type).files());
    }
    return shown;
  }

  private static Map<Path, List<String>> written() throws IOException {
    Map<Path, List<String>> written = new TreeMap<>();
    for (Path file : snapshotFiles()) {
      written.put(SNAPSHOT.relativize(file), Files.readAllLines(file));
    }
    return written;
  }

  private static List<Path> snapshotFiles() throws IOException {
    try (Stream<Path> files = Files.walk(SNAPSHOT)) {
      return files.filter(file -> file.toString().endsWith(".txt")).toList();
    }
  }

  private static void write(Map<Path, List<String>> shown) throws IOException {
    for (Path stale : snapshotFiles()) {
      Files.delete(stale);
    }
    for (Map.Entry<Path, List<String>> file : shown.entrySet()) {
      Path path = SNAPSHOT.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, String.join("\n", file.getValue()) + "\n");
    }
  }

  // A line that is gone breaks who used it; one that is new binds us.
  private static List<String> changes(Map<Path, List<String>> written, Map<Path, List<String>> shown) {
    Set<Path> files = new TreeSet<>(written.keySet());
    files.addAll(shown.keySet());
    List<String> changes = new ArrayList<>();
    for (Path file : files) {
      List<String> before = named(written.getOrDefault(file, List.of()));
      List<String> now = named(shown.getOrDefault(file, List.of()));
      Stream<String> gone = before.stream().filter(line -> !now.contains(line)).map("- "::concat);
      Stream<String> added = now.stream().filter(line -> !before.contains(line)).map("+ "::concat);
      List<String> lines = Stream.concat(gone, added).map(line -> file + " " + line).toList();
      changes.addAll(
          lines.isEmpty() && !before.equals(now) ? List.of(file + " has its lines in another order") : lines);
    }
    return changes;
  }

  // A member is told from one of the same signature by the type it stands under.
  private static List<String> named(List<String> lines) {
    List<String> named = new ArrayList<>();
    String type = "";
    for (String line : lines) {
      Matcher head = HEAD.matcher(line);
      type = head.find() ? head.group(1) + ": " : type;
      named.add(line.startsWith("  ") ? type + line.strip() : line);
    }
    return named;
  }
}
