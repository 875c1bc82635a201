package org.mamapost.matching;

import org.mamapost.answer.Explanation;
import org.mamapost.answer.Holding;
import org.mamapost.fact.Stated;
import org.mamapost.matching.geography.Location;
import org.mamapost.text.Message;

/**
 * The way from a carer to a post.
 *
 * @param metres whole metres; none where the post is remote, unknown where one of the places is
 * @param statement the way in words, which say where a region's centre stands in for a place
 */
record Way(Stated<Integer> metres, Message statement) {

  static Way between(Carer carer, PlacedPost post) {
    if (post.isRemote()) {
      return new Way(Stated.none(), Words.say("distance.remote"));
    }
    if (post.place().value().isEmpty()) {
      return new Way(Stated.unknown(), Words.say("distance.post-unknown"));
    }
    if (carer.place().value().isEmpty()) {
      return new Way(Stated.unknown(), Words.say("distance.carer-unknown"));
    }
    Location from = carer.place().value().get();
    Location to = post.place().value().get();
    int metres = from.position().metresTo(to.position());
    String key = from.isFallback() || to.isFallback() ? "distance.centre" : "distance.known";
    return new Way(Stated.of(metres), Words.say(key, metres));
  }

  Explanation step() {
    return Explanation.of(statement, metres.isUnknown() ? Holding.UNKNOWN : Holding.HOLDS);
  }
}
