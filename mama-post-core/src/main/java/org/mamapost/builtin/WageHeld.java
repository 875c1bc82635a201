package org.mamapost.builtin;

import java.util.ArrayList;
import java.util.List;
import org.mamapost.builtin.PaidFor.Told;
import org.mamapost.builtin.PaidFor.Untold;
import org.mamapost.post.MamaPost;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * What a post pays, held against one minimum wage.
 *
 * @param aMonth whether it is the month's standard, for full-time work; else the hour's
 * @param wage the standard
 * @param paid what is paid for as long
 */
record WageHeld(boolean aMonth, LocalMinimumWage wage, PaidFor paid) {

  boolean isMet() {
    return paid instanceof Told told
        && wage.most().filter(most -> told.least().compareTo(most.toBigDecimal()) >= 0).isPresent();
  }

  boolean isBroken() {
    return paid instanceof Told told && told.most()
        .filter(most -> wage.least().filter(least -> most.compareTo(least.toBigDecimal()) < 0).isPresent())
        .isPresent();
  }

  /** The standard with its document. */
  Message standard() {
    Message amount = PayText.between(wage.least(), wage.most());
    String document = wage.citations().get(0).document().number();
    return Words.say(aMonth ? "law.wage.month" : "law.wage.hour", amount,
        Words.say(wage.least().equals(wage.most()) ? "law.wage.by" : "law.wage.by-no-tier", document));
  }

  /** How the pay stands to it. */
  Message say(MamaPost post) {
    return say(post, standard());
  }

  /** How the pay stands to it and to others of which the same is to be said. */
  Message say(MamaPost post, Message standards) {
    if (post.getPay().isUnknown()) {
      return Words.say("law.wage.unstated", standards);
    }
    if (paid instanceof Untold untold) {
      return Words.say("law.wage.untold", PayText.of(post.getPay().value().orElseThrow()), untold.why(), standards);
    }
    return Words.say(isBroken() ? "law.wage.below" : "law.wage.open", PayText.of((Told) paid), standards);
  }

  /** That the pay reaches the standard, which it has to reach once her own contributions are taken off. */
  Message sayAfterOwn() {
    return Words.say("law.wage.after-own", PayText.of((Told) paid), standard());
  }

  /** The words of the standard, and those that the pay was worked out by. */
  List<Citation> words() {
    List<Citation> words = new ArrayList<>();
    if (!aMonth) {
      words.add(MinimumWage.BY_THE_HOUR);
    }
    words.addAll(wage.citations());
    if (paid instanceof Told told) {
      words.addAll(told.citations());
    }
    return words;
  }
}
