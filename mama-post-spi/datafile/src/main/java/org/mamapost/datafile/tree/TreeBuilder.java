package org.mamapost.datafile.tree;

import io.vavr.collection.Vector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Position;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Makes a tree from the events of the parser, one after another, and goes on past what may be passed over. */
final class TreeBuilder {

  private final List<String> lines;
  private final List<Node> documents = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private boolean givenUp;
  private Position reached = Position.START;

  TreeBuilder(List<String> lines) {
    this.lines = lines;
  }

  /** Tells whether the rest of the file is not looked at. */
  boolean isGivenUp() {
    return givenUp;
  }

  void add(Fault fault) {
    faults.add(fault);
    givenUp = true;
  }

  YamlTree build() {
    return new YamlTree(List.copyOf(documents), Vector.ofAll(faults));
  }

  /** How far the file was read: the end of what came last. */
  Position reached() {
    return reached;
  }

  void take(Event event) {
    reached = YamlTree.position(event.getEndMark().orElseThrow());
    if (event instanceof NodeEvent node && !(event instanceof AliasEvent)) {
      node.getAnchor().ifPresent(anchor -> refuse(event, "anchor", anchor));
    }
    if (event instanceof AliasEvent alias) {
      refuse(event, "alias", alias.getAlias());
      put(new Node.Broken(at(event)));
    } else if (event instanceof ScalarEvent scalar) {
      refuseTag(event, scalar.getTag());
      put(text(scalar));
    } else if (event instanceof CollectionStartEvent start) {
      refuseTag(event, start.getTag());
      begin(start);
    } else if (event instanceof CollectionEndEvent) {
      put(open.pop().close());
    } else if (event instanceof DocumentStartEvent start) {
      begin(start);
    }
  }

  private void begin(DocumentStartEvent start) {
    if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
      faults.add(Fault.of(at(start), "directive"));
    }
  }

  private void begin(CollectionStartEvent start) {
    if (open.size() == YamlTree.DEEPEST) {
      add(Fault.of(at(start), "too-deep", YamlTree.DEEPEST));
    }
    open.push(start instanceof MappingStartEvent ? new OpenMapping(at(start), faults) : new OpenList(at(start)));
  }

  private void put(Node node) {
    if (open.isEmpty()) {
      documents.add(node);
    } else {
      open.peek().put(node);
    }
  }

  private Node text(ScalarEvent scalar) {
    Position at = at(scalar);
    String value = scalar.getValue();
    if (scalar.isPlain() && YamlTree.isNothing(value)) {
      faults.add(Fault.of(at, "null"));
    } else if (isFolded(scalar)) {
      faults.add(Fault.of(at, "folded"));
    } else if (value.isBlank() || !value.equals(value.strip())) {
      faults.add(Fault.of(at, "blank-edge"));
    } else if (!value.codePoints().allMatch(SourceText::mayBeSeen)) {
      faults.add(Fault.of(at, "escaped-unseen"));
    } else {
      return new Node.Text(at, value);
    }
    return new Node.Broken(at);
  }

  // A line that is folded leaves a space between two Chinese characters, which the document does not print.
  private boolean isFolded(ScalarEvent scalar) {
    int first = scalar.getStartMark().orElseThrow().getLine();
    int last = scalar.getEndMark().orElseThrow().getLine();
    if (scalar.isLiteral() || scalar.isFolded()) {
      return true;
    }
    return lines.subList(first, last).stream().anyMatch(line -> !scalar.isDQuoted() || !line.endsWith("\\"));
  }

  private void refuse(Event event, String key, Anchor anchor) {
    faults.add(Fault.of(at(event), key, anchor.getValue()));
  }

  private void refuseTag(Event event, Optional<String> tag) {
    tag.ifPresent(given -> faults.add(Fault.of(at(event), "tag", given)));
  }

  private static Position at(Event event) {
    return YamlTree.position(event.getStartMark().orElseThrow());
  }

  /** A list or a mapping that has not come to its end. */
  private interface Open {
    void put(Node node);

    Node close();
  }

  private record OpenList(Position at, List<Node> items) implements Open {

    OpenList(Position at) {
      this(at, new ArrayList<>());
    }

    @Override
    public void put(Node node) {
      items.add(node);
    }

    @Override
    public Node close() {
      return new Node.Items(at, List.copyOf(items));
    }
  }

  private static final class OpenMapping implements Open {

    private final Position at;
    private final List<Fault> faults;
    private final List<Node.Entry> entries = new ArrayList<>();
    private Node key;

    OpenMapping(Position at, List<Fault> faults) {
      this.at = at;
      this.faults = faults;
    }

    @Override
    public void put(Node node) {
      if (key == null) {
        key = node;
        return;
      }
      if (key instanceof Node.Text text) {
        take(text, node);
      } else if (!(key instanceof Node.Broken)) {
        faults.add(Fault.of(key.at(), "key-no-word"));
      }
      key = null;
    }

    private void take(Node.Text name, Node value) {
      if (name.value().equals("<<")) {
        faults.add(Fault.of(name.at(), "merge"));
      } else {
        entries.add(new Node.Entry(name, value));
      }
    }

    @Override
    public Node close() {
      return new Node.Entries(at, List.copyOf(entries));
    }
  }
}
