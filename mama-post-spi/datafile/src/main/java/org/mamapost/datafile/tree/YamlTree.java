package org.mamapost.datafile.tree;

import io.vavr.collection.Seq;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * The documents of a file, and what keeps a file from being read on: what is no YAML, what is nested too deep, and what
 * of YAML lets a file mean something else than it shows (anchors, aliases, tags, merge keys, directives).
 *
 * @param documents the documents in the order written
 * @param faults what is wrong; the documents then hold what could be read of them
 */
public record YamlTree(List<Node> documents, Seq<Fault> faults) {

  /** How deep lists and mappings may lie in each other. */
  public static final int DEEPEST = 12;

  // Spellings by which YAML means that there is nothing; here, nothing is said by its name.
  private static final Set<String> NOTHING = Set.of("", "~", "null", "Null", "NULL");

  private static final LoadSettings SETTINGS = LoadSettings.builder()
      .setLabel("data")
      .setCodePointLimit(SourceText.MOST_BYTES)
      .build();

  /**
   * Takes a text apart.
   *
   * @param source the text
   * @return its documents
   */
  public static YamlTree of(SourceText source) {
    TreeBuilder tree = new TreeBuilder(source.lines());
    try {
      Iterator<Event> events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, source.text()));
      while (!tree.isGivenUp() && events.hasNext()) {
        tree.take(events.next());
      }
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
      tree.add(Fault.of(mark.map(YamlTree::position).orElseGet(tree::reached), "syntax", e.getProblem()));
    } catch (YamlEngineException e) {
      // The scanner says of some faults only what they are.
      tree.add(Fault.of(tree.reached(), "syntax", String.valueOf(e.getMessage())));
    }
    return tree.build();
  }

  /** Tells whether a text without quotes means that there is nothing, which no file may. */
  public static boolean isNothing(String plain) {
    return NOTHING.contains(plain);
  }

  static Position position(Mark mark) {
    return new Position(mark.getLine() + 1, mark.getColumn() + 1);
  }
}
