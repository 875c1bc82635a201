package org.mamapost.datafile.policy;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mamapost.datafile.fault.Fault;
import org.mamapost.datafile.fault.Words;
import org.mamapost.datafile.form.Codes;
import org.mamapost.datafile.form.Form;
import org.mamapost.datafile.form.TextForm;
import org.mamapost.datafile.tree.Node;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;

/**
 * One kind of thing that the library has written in code and a file may name.
 *
 * @param kind what it is, as the sentences about it call it
 * @param layers the policies that have some
 * @param of what a policy has, by id
 */
public record Offered<T>(String kind, List<RegionalPolicy> layers, Function<RegionalPolicy, Map<String, T>> of) {

  /** What is offered to a region: what the layers of the regions have that it lies in. */
  public Map<String, T> to(Region region) {
    Map<String, T> offered = new LinkedHashMap<>();
    layers.stream().filter(layer -> layer.region().contains(region)).map(of).forEach(offered::putAll);
    return offered;
  }

  /** A name of one; any that is known anywhere, while the region is not. */
  Form<Named<T>> form(Optional<Region> region) {
    return node -> TextForm.TEXT.read(node).flatMap(id -> region.isPresent()
        ? find(node, id, region.get()) : Form.saidBefore());
  }

  private Validation<Seq<Fault>, Named<T>> find(Node node, String id, Region region) {
    Map<String, T> offered = to(region);
    if (offered.containsKey(id)) {
      return Validation.valid(new Named<>(node, id, offered.get(id)));
    }
    Optional<RegionalPolicy> elsewhere = layers.stream().filter(layer -> of.apply(layer).containsKey(id)).findFirst();
    return elsewhere
        .map(layer -> Fault.of(node.at(), "elsewhere." + kind, id, layer.region(), region,
            Words.codes(offered.keySet())))
        .orElseGet(() -> Fault.of(node.at(), "unknown." + kind, Words.shown(id), region,
            Words.codes(offered.keySet()), Words.nearest(Codes.nearest(id, offered.keySet()))))
        .invalid();
  }

  /**
   * What a file named.
   *
   * @param node where
   * @param id by which name
   * @param what what it is
   */
  record Named<T>(Node node, String id, T what) {}
}
