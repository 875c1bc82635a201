package org.mamapost.spi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.text.Message;

/**
 * Who answers for what, once everybody has made an offer. The higher priority wins; where two are equal, neither
 * answers for that region, because to pick one would be to guess.
 */
final class Settlement {

  private final Map<Offer, List<Message>> reasons = new LinkedHashMap<>();
  private final Map<Region, List<Claim>> claims = new LinkedHashMap<>();
  private final Map<Region, Message> conflicts = new LinkedHashMap<>();
  private final Set<RegionalPolicy> answering = new LinkedHashSet<>();

  private record Claim(Offer offer, RegionalPolicy policy) {}

  Settlement(List<Offer> offers) {
    for (Offer offer : offers) {
      reasons.put(offer, new ArrayList<>(offer.refusals()));
      if (!offer.isRefused()) {
        offer.policies().forEach(policy -> claims
            .computeIfAbsent(policy.region(), region -> new ArrayList<>(1)).add(new Claim(offer, policy)));
      }
    }
    claims.values().forEach(this::settle);
  }

  private void settle(List<Claim> ofRegion) {
    List<RegionalPolicy> winners = new ArrayList<>();
    for (Claim claim : ofRegion) {
      Optional<Claim> rival = ofRegion.stream()
          .filter(other -> other != claim && other.policy().inForce().overlaps(claim.policy().inForce()))
          .filter(other -> other.offer().priority() >= claim.offer().priority())
          .findFirst();
      if (rival.isEmpty()) {
        winners.add(claim.policy());
      } else {
        lose(claim, rival.get());
      }
    }
    answering.addAll(winners);
  }

  private void lose(Claim claim, Claim rival) {
    boolean tie = rival.offer().priority() == claim.offer().priority();
    Message reason = Words.say(tie ? "load.tie" : "load.lower-priority",
        claim.policy().id(), claim.policy().region(), rival.offer().id(), rival.policy().id());
    reasons.get(claim.offer()).add(reason);
    if (tie) {
      conflicts.putIfAbsent(claim.policy().region(), Words.say("conflict", claim.policy().region(),
          claim.offer().id() + "/" + claim.policy().id(), rival.offer().id() + "/" + rival.policy().id()));
    }
  }

  /** The policies that answer. */
  Set<RegionalPolicy> answering() {
    return answering;
  }

  /** The regions for which nobody answers, because two claim them with equal right, and who they are. */
  Map<Region, Message> conflicts() {
    return conflicts;
  }

  LoadedProvider outcome(Offer offer) {
    List<RegionalPolicy> own = offer.policies().stream().filter(answering::contains).toList();
    return new LoadedProvider(offer.id(), offer.className(), offer.location(), state(offer, own), own,
        reasons.get(offer));
  }

  private LoadState state(Offer offer, List<RegionalPolicy> own) {
    if (offer.isRefused()) {
      return LoadState.REFUSED;
    }
    if (!own.isEmpty() || offer.policies().isEmpty()) {
      return LoadState.LOADED;
    }
    boolean tied = offer.policies().stream().anyMatch(policy -> conflicts.containsKey(policy.region()));
    return tied ? LoadState.REFUSED : LoadState.SHADOWED;
  }
}
