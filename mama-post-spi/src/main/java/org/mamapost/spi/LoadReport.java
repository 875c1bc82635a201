package org.mamapost.spi;

import java.util.List;

/**
 * What a registry loaded, from where, and what it did not load and why.
 *
 * @param providers every provider it came across, in the order found
 */
public record LoadReport(List<LoadedProvider> providers) {

  /** Copies the list. */
  public LoadReport {
    providers = List.copyOf(providers);
  }

  /** Those with something amiss: refused as a whole, or with a policy that does not answer. */
  public List<LoadedProvider> amiss() {
    return providers.stream().filter(provider -> !provider.reasons().isEmpty()).toList();
  }
}
