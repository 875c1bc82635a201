package org.mamapost.datafile.write;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.mamapost.datafile.tree.YamlTree;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/** Writes mappings, lists and texts, one after another, and quotes what has to be quoted. */
final class YamlOut {

  private static final DumpSettings SETTINGS = DumpSettings.builder()
      .setIndent(2)
      .setIndicatorIndent(2)
      .setIndentWithIndicator(true)
      .setSplitLines(false)
      .setWidth(Integer.MAX_VALUE)
      .build();

  private final StringBuilder text = new StringBuilder();
  private final Emitter emitter = new Emitter(SETTINGS, new StreamDataWriter() {
    @Override
    public void write(String part) {
      text.append(part);
    }

    @Override
    public void write(String part, int from, int length) {
      text.append(part, from, from + length);
    }
  });

  private YamlOut() {}

  /** A document with one mapping. */
  static String document(Consumer<YamlOut> content) {
    YamlOut out = new YamlOut();
    out.emitter.emit(new StreamStartEvent());
    out.emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    out.mapping(FlowStyle.BLOCK, () -> content.accept(out));
    out.emitter.emit(new DocumentEndEvent(false));
    out.emitter.emit(new StreamEndEvent());
    return out.text.toString();
  }

  /** An entry that is a text. */
  void text(String key, String value) {
    scalar(key);
    scalar(value);
  }

  /** An entry that is a mapping over several lines. */
  void block(String key, Runnable content) {
    scalar(key);
    mapping(FlowStyle.BLOCK, content);
  }

  /** An entry that is a mapping in one line. */
  void line(String key, Runnable content) {
    scalar(key);
    mapping(FlowStyle.FLOW, content);
  }

  /** An entry that is a list of texts in one line. */
  void words(String key, Collection<String> words) {
    scalar(key);
    sequence(FlowStyle.FLOW, () -> words.forEach(this::scalar));
  }

  /** An entry that is a list of mappings; left out if there are none. */
  <T> void each(String key, Collection<T> all, Consumer<T> content) {
    if (!all.isEmpty()) {
      scalar(key);
      sequence(FlowStyle.BLOCK, () -> all.forEach(one -> mapping(FlowStyle.BLOCK, () -> content.accept(one))));
    }
  }

  private void mapping(FlowStyle style, Runnable content) {
    emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
    content.run();
    emitter.emit(new MappingEndEvent());
  }

  private void sequence(FlowStyle style, Runnable content) {
    emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style));
    content.run();
    emitter.emit(new SequenceEndEvent());
  }

  private void scalar(String value) {
    ScalarStyle style = YamlTree.isNothing(value) ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), new ImplicitTuple(true, true), value, style));
  }
}
