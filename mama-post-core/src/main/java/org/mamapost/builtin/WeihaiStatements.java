package org.mamapost.builtin;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.mamapost.text.Message;
import org.mamapost.trace.Statement;
import org.mamapost.trace.TraceStatus;

/**
 * The words of {@link WeihaiNotice} from the first to the last, statement by statement, each with what is made of it.
 * Put together they are the notice, white space removed; nothing is left out.
 */
public final class WeihaiStatements {

  private static final List<Statement> ALL = Stream.of(
          WeihaiPostStatements.COVER, WeihaiPostStatements.POSTS,
          WeihaiServiceStatements.SERVICES, WeihaiServiceStatements.RIGHTS,
          WeihaiAnnexStatements.ANNEX)
      .flatMap(List::stream).toList();

  private WeihaiStatements() {}

  /** Every statement, in the notice's order. */
  public static List<Statement> all() {
    return ALL;
  }

  static Statement computed(String clause, String words) {
    return Statement.computed(clause, words);
  }

  /** Computed in part: the key names what is missing, and with {@code .part} what is computed. */
  static Statement inPart(String clause, String key, String words) {
    return Statement.computed(clause, words).inPart(say(key + ".part"), say(key));
  }

  static Statement judged(String clause, String missing, String words) {
    return Statement.of(clause, words, TraceStatus.NEEDS_JUDGEMENT, say(missing));
  }

  static Statement missing(String clause, String missing, String words) {
    return Statement.of(clause, words, TraceStatus.NOT_MODELLED, say(missing));
  }

  static Statement told(String clause, String why, String words) {
    return Statement.of(clause, words, TraceStatus.DESCRIPTIVE, say(why));
  }

  static Message say(String key, Serializable... arguments) {
    return Words.say("statement." + key, arguments);
  }
}
