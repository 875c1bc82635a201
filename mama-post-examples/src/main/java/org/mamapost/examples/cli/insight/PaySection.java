package org.mamapost.examples.cli.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mamapost.insight.ByGroup;
import org.mamapost.insight.Dimension;
import org.mamapost.insight.Distribution;
import org.mamapost.insight.NotComparable;
import org.mamapost.insight.PostCell;
import org.mamapost.insight.Released;

/** What posts pay, where it can be compared. */
final class PaySection {

  private static final int BAND = 1_000;
  private static final int HIGHEST = 10_000;

  private final Tables tables;
  private final ByGroup<PostCell> posts;

  PaySection(Tables tables, ByGroup<PostCell> posts) {
    this.tables = tables;
    this.posts = posts;
  }

  /** The bands, and why the pay of the other posts is in none. */
  Figure bands() {
    Distribution pay = posts.total().pay().known();
    Map<Label, Long> counts = new LinkedHashMap<>();
    for (int from = 0; from < HIGHEST; from += BAND) {
      counts.put(new Label(String.valueOf(from), Words.say("pay.band", from, from + BAND - 1)),
          pay.countBetween(from, from + BAND));
    }
    counts.put(new Label(String.valueOf(HIGHEST), Words.say("pay.most", HIGHEST)),
        pay.count() - pay.countBetween(0, HIGHEST));
    Stream.of(NotComparable.values()).filter(why -> posts.total().pay().unknown().count(why) > 0)
        .forEach(why -> counts.put(Label.of(why), posts.total().pay().unknown().count(why)));
    return tables.counts("pay-bands", Words.say("pay.heading"), Words.say("posts"), counts);
  }

  Figure figure(Dimension by) {
    Released<Label> released = tables.release(posts, by, cell -> List.of(cell.posts()));
    return tables.by(by, "pay", Tables.keys(by, Stream.of(posts)),
        tables.quartiles(released, posts, by, cell -> cell.pay().known()), List.of(0, 1, 2));
  }
}
