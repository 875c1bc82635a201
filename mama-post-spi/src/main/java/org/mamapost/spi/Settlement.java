package org.mamapost.spi;

import java.util.List;
import java.util.stream.Stream;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.text.Message;

/**
 * What became of each offer, once everybody has made one.
 *
 * @param policies who claims which region with a policy
 * @param laws who claims which region with a law
 */
record Settlement(Settled policies, Settled laws) {

  static Settlement of(List<Offer> offers) {
    return new Settlement(
        new Settled(offers, Offer::policies, "load.nation"), new Settled(offers, Offer::laws, "load.nation-law"));
  }

  LoadedProvider outcome(Offer offer) {
    List<RegionalPolicy> answering = policies.answering(offer);
    List<RegionalPolicy> lawful = laws.answering(offer);
    List<Message> reasons = Stream.of(offer.refusals().stream(), policies.heldBack(offer), laws.heldBack(offer))
        .flatMap(said -> said)
        .toList();
    LoadState state = state(offer, !answering.isEmpty() || !lawful.isEmpty());
    return new LoadedProvider(
        offer.id(), offer.className(), offer.location(), state, answering, lawful, reasons);
  }

  private LoadState state(Offer offer, boolean answers) {
    if (offer.isRefused()) {
      return LoadState.REFUSED;
    }
    if (answers || policies.isEmpty(offer) && laws.isEmpty(offer)) {
      return LoadState.LOADED;
    }
    return policies.isOutranked(offer) && laws.isOutranked(offer) ? LoadState.SHADOWED : LoadState.REFUSED;
  }
}
