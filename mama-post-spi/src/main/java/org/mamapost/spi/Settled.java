package org.mamapost.spi;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Message;

/** Who claims which region with one kind of thing, its policies or its laws, once everybody has made an offer. */
final class Settled {

  private final List<Claim> made;
  private final Map<Region, Claims> byRegion;
  private final String ofNation;

  /**
   * Settles the claims.
   *
   * @param offers what the providers offer
   * @param kind what of it is claimed with
   * @param ofNation the key of what is said of a claim to the nation, which no provider can make
   */
  Settled(List<Offer> offers, Function<Offer, List<RegionalPolicy>> kind, String ofNation) {
    this.ofNation = ofNation;
    this.made = offers.stream()
        .filter(offer -> !offer.isRefused())
        .flatMap(offer -> kind.apply(offer).stream().map(policy -> new Claim(offer, policy)))
        .toList();
    this.byRegion = made.stream()
        .filter(claim -> !isOfNation(claim))
        .collect(Collectors.groupingBy(
            claim -> claim.policy().region(), Collectors.collectingAndThen(Collectors.toList(), Claims::new)));
  }

  private static boolean isOfNation(Claim claim) {
    return claim.policy().region().level() == RegionLevel.NATION;
  }

  /** The claims to each region that anybody claims. */
  Map<Region, Claims> byRegion() {
    return byRegion;
  }

  /** What of an offer answers on some day. */
  List<RegionalPolicy> answering(Offer offer) {
    return of(offer)
        .filter(claim -> !isOfNation(claim) && byRegion.get(claim.policy().region()).answers(claim))
        .map(Claim::policy)
        .toList();
  }

  /** Why something of an offer does not answer, or not on all of its days. */
  Stream<Message> heldBack(Offer offer) {
    return of(offer).flatMap(claim -> isOfNation(claim)
        ? Stream.of(Words.say(ofNation, claim.policy().id()))
        : rivals(claim).map(rival -> lost(claim, rival)));
  }

  /** Whether an offer claims nothing of the kind. */
  boolean isEmpty(Offer offer) {
    return of(offer).findAny().isEmpty();
  }

  /** Whether others of higher priority answer in place of all that an offer claims. */
  boolean isOutranked(Offer offer) {
    return of(offer).allMatch(claim -> !isOfNation(claim)
        && rivals(claim).allMatch(rival -> rival.priority() > claim.priority()));
  }

  private Stream<Claim> of(Offer offer) {
    return made.stream().filter(claim -> claim.offer() == offer);
  }

  private Stream<Claim> rivals(Claim claim) {
    return byRegion.get(claim.policy().region()).against(claim).stream();
  }

  private static Message lost(Claim claim, Claim rival) {
    return Words.say(rival.priority() == claim.priority() ? "load.tie" : "load.lower-priority",
        claim.policy().id(), claim.policy().region(), rival.offer().id(), rival.policy().id());
  }
}
