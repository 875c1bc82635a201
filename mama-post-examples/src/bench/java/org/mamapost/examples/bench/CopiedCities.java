package org.mamapost.examples.bench;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.examples.scale.ManyCities;
import org.mamapost.policy.Parameter;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.spi.PolicyRegistry;
import org.mamapost.spi.PolicyRegistryBuilder;
import org.mamapost.spi.RegionalPolicyProvider;

/** The policies of {@link ManyCities} with nothing shared: each says itself what the nation and the catalogue say. */
final class CopiedCities {

  private CopiedCities() {}

  static PolicyRegistry registry() {
    PolicyRegistryBuilder registry = PolicyRegistry.builder().withoutBuiltIns().strict();
    ManyCities.regions().stream().map(City::new).forEach(registry::provider);
    return registry.build();
  }

  private static RegionalPolicy copy(RegionalPolicy policy) {
    Catalogue catalogue = policy.catalogue().orElseThrow();
    RegionalPolicy.Builder copy = RegionalPolicy.builder(policy.id())
        .version(policy.version())
        .region(policy.region())
        .inForce(policy.inForce())
        .document(policy.document())
        .catalogue(Catalogue.of(catalogue.modality(), copy(catalogue.standing()),
            catalogue.rows().stream().map(CopiedCities::copy).toList()));
    policy.layers().flatMap(layer -> layer.parameters().stream()).forEach(value -> copy.parameter(copy(value)));
    policy.lawRules().forEach(copy::lawRule);
    policy.protections().forEach(copy::protection);
    return copy.build();
  }

  private static <V extends Comparable<V> & Serializable> Parameter<V> copy(Parameter<V> value) {
    return new Parameter<>(value.key(), value.value(), value.binding(), value.inForce(), copy(value.citation()));
  }

  private static Citation copy(Citation words) {
    return new Citation(
        words.document(), words.clause(), words.quote(), words.grade(), words.carrier(), words.lastVerified());
  }

  private static CatalogueRow copy(CatalogueRow row) {
    CatalogueRow.Builder copy = row.postType()
        .map(type -> CatalogueRow.of(type, row.printedName().document(), row.clause()))
        .orElseGet(() -> CatalogueRow.of(row.careStage().orElseThrow(), row.printedName().document(), row.clause()));
    row.stageAges().ifPresent(ages -> copy.ages(ages.quote(), ages.meaning().from(), ages.meaning().to()));
    row.contractAgainst().ifPresent(copy::contractAgainst);
    return copy.in(row.group())
        .named(row.printedName().quote())
        .timeAndPlace(row.timeAndPlace().quote())
        .time(row.time().quote(), row.time().meaning().terms().toArray(TimeTerm[]::new))
        .place(row.place().quote(), row.place().meaning())
        .pay(row.pay().quote(), row.pay().meaning())
        .insurance(row.insurance().quote(), row.insurance().meaning())
        .contract(row.contract().quote(), row.contract().meaning())
        .skills(row.skills().quote(), row.skills().meaning())
        .examples(row.examples().quote())
        .build();
  }

  private record City(Region region) implements RegionalPolicyProvider {

    @Override
    public String id() {
      return "copied-" + region.code();
    }

    @Override
    public Set<Region> regions() {
      return Set.of(region);
    }

    @Override
    public List<RegionalPolicy> policies() {
      return ManyCities.policies(region).stream().map(CopiedCities::copy).toList();
    }
  }
}
