package org.mamapost.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mamapost.amount.Yuan;
import org.mamapost.answer.Answer;
import org.mamapost.fact.Stated;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/** The built-in constraints on what differs from post to post: the closing date, the pay and the distance. */
final class RankConstraints {

  private final Grounds grounds;

  RankConstraints(Grounds grounds) {
    this.grounds = grounds;
  }

  List<Check> check(Carer carer, PlacedPost post, LocalDate day, Answer<Yuan> pay, Way way) {
    return List.of(closing(post, day), leastPay(carer, pay), farthest(carer, way));
  }

  private Check closing(PlacedPost post, LocalDate day) {
    String id = Criterion.CLOSING.id();
    Citation basis = grounds.publication();
    Optional<LocalDate> last = post.post().getClosesOn().value();
    if (last.isEmpty()) {
      return Check.holds(id, Words.say("closing.open"), basis);
    }
    return day.isAfter(last.get())
        ? Check.fails(id, Words.say("closing.over", last.get(), day), basis, Stated.none())
        : Check.holds(id, Words.say("closing.holds", last.get()), basis);
  }

  private Check leastPay(Carer carer, Answer<Yuan> pay) {
    String id = Criterion.LEAST_PAY.id();
    Citation basis = grounds.matching();
    return carer.wishes().leastPay().fold(
        () -> Check.unknown(id, Words.say("wish.unknown", Criterion.LEAST_PAY), basis),
        () -> Check.holds(id, Words.say("wish.none", Criterion.LEAST_PAY), basis),
        least -> pay.fold(
            refusal -> Check.unknown(id, Words.say("pay.not-comparable", refusal.message()), basis),
            known -> known.compareTo(least) >= 0
                ? Check.holds(id, Words.say("pay.enough", known, least), basis)
                : Check.fails(id, Words.say("pay.too-little", known, least), basis, Stated.of(shortfall(known, least)))));
  }

  private static Message shortfall(Yuan known, Yuan least) {
    return Words.say("pay.mend", least.minus(known));
  }

  private Check farthest(Carer carer, Way way) {
    String id = Criterion.FARTHEST.id();
    Citation basis = grounds.matching();
    return carer.wishes().farthest().fold(
        () -> Check.unknown(id, Words.say("wish.unknown", Criterion.FARTHEST), basis),
        () -> Check.holds(id, Words.say("wish.none", Criterion.FARTHEST), basis),
        most -> way.metres().fold(
            () -> Check.unknown(id, way.statement(), basis),
            () -> Check.holds(id, way.statement(), basis),
            metres -> metres <= most
                ? Check.holds(id, Words.say("distance.near", metres, most), basis)
                : Check.fails(id, Words.say("distance.far", metres, most), basis,
                    Stated.of(Words.say("distance.mend", metres - most)))));
  }
}
