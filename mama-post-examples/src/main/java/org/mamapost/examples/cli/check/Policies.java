package org.mamapost.examples.cli.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.PostType;
import org.mamapost.fact.Stated;
import org.mamapost.format.PostTypeNames;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.Resolution;
import org.mamapost.text.Vocabulary;
import org.mamapost.validation.PostValidator;

/** Which policy judges a post, and its validator; made once for each policy and kept. Used by one thread. */
final class Policies implements PostTypeNames {

  private final PolicyRegistry registry;
  private final CheckSettings settings;
  private final Map<RegionalPolicy, PostValidator> validators = new HashMap<>();

  Policies(PolicyRegistry registry, CheckSettings settings) {
    this.registry = registry;
    this.settings = settings;
  }

  /** The resolution for the region that judges a post. */
  Resolution resolve(Region judge, LocalDate date) {
    return registry.resolve(judge, date);
  }

  /** The validator of a policy. */
  PostValidator validator(RegionalPolicy policy) {
    return validators.computeIfAbsent(policy, this::newValidator);
  }

  private PostValidator newValidator(RegionalPolicy policy) {
    PostValidator validator = settings.under().isPresent() ? PostValidator.under(policy) : PostValidator.of(policy);
    return settings.suggest() ? validator.suggesting() : validator;
  }

  @Override
  public Optional<Vocabulary<PostType>> of(Stated<Region> region, Stated<LocalDate> publishedOn) {
    Optional<Region> judge = settings.under().or(region::value);
    if (judge.isEmpty() || publishedOn.value().isEmpty()) {
      return Optional.empty();
    }
    return registry.resolve(judge.get(), publishedOn.value().get())
        .policy()
        .flatMap(RegionalPolicy::catalogue)
        .map(Catalogue::postTypes);
  }
}
