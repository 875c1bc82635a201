package org.mamapost.spi;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.region.RegionLevel;
import org.mamapost.text.Message;

/** Who claims which region, once everybody has made an offer, and what became of each offer. */
final class Settlement {

  private final List<Claim> made;
  private final Map<Region, Claims> byRegion;

  Settlement(List<Offer> offers) {
    this.made = offers.stream()
        .filter(offer -> !offer.isRefused())
        .flatMap(offer -> offer.policies().stream().map(policy -> new Claim(offer, policy)))
        .toList();
    this.byRegion = made.stream()
        .filter(claim -> !isOfNation(claim))
        .collect(Collectors.groupingBy(
            claim -> claim.policy().region(), Collectors.collectingAndThen(Collectors.toList(), Claims::new)));
  }

  /** The nation's policies are layers beneath others and answer for no region. */
  private static boolean isOfNation(Claim claim) {
    return claim.policy().region().level() == RegionLevel.NATION;
  }

  /** The claims to each region that anybody claims. */
  Map<Region, Claims> claims() {
    return byRegion;
  }

  LoadedProvider outcome(Offer offer) {
    List<Claim> own = made.stream().filter(claim -> claim.offer() == offer).toList();
    List<RegionalPolicy> answering = own.stream()
        .filter(claim -> !isOfNation(claim) && byRegion.get(claim.policy().region()).answers(claim))
        .map(Claim::policy)
        .toList();
    List<Message> reasons =
        Stream.concat(offer.refusals().stream(), own.stream().flatMap(this::heldBackBy)).toList();
    return new LoadedProvider(
        offer.id(), offer.className(), offer.location(), state(offer, own, answering), answering, reasons);
  }

  private LoadState state(Offer offer, List<Claim> own, List<RegionalPolicy> answering) {
    if (offer.isRefused()) {
      return LoadState.REFUSED;
    }
    if (!answering.isEmpty() || own.isEmpty()) {
      return LoadState.LOADED;
    }
    boolean outranked = own.stream().allMatch(claim -> !isOfNation(claim)
        && rivals(claim).allMatch(rival -> rival.priority() > claim.priority()));
    return outranked ? LoadState.SHADOWED : LoadState.REFUSED;
  }

  private Stream<Message> heldBackBy(Claim claim) {
    return isOfNation(claim)
        ? Stream.of(Words.say("load.nation", claim.policy().id()))
        : rivals(claim).map(rival -> lost(claim, rival));
  }

  private Stream<Claim> rivals(Claim claim) {
    return byRegion.get(claim.policy().region()).against(claim).stream();
  }

  private static Message lost(Claim claim, Claim rival) {
    return Words.say(rival.priority() == claim.priority() ? "load.tie" : "load.lower-priority",
        claim.policy().id(), claim.policy().region(), rival.offer().id(), rival.policy().id());
  }
}
