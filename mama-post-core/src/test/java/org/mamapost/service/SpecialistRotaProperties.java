package org.mamapost.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of the specialists' loads, whoever comes and goes. */
class SpecialistRotaProperties {

  @Provide
  Arbitrary<SpecialistRota> rotas() {
    Arbitrary<String> change = Arbitraries.integers().between(0, 30).map(String::valueOf);
    return Arbitraries.integers().between(1, 6).flatMap(many -> change.list().ofMaxSize(60).map(changes -> {
      SpecialistRota rota = SpecialistRota.of(IntStream.range(0, many).mapToObj(i -> "专员" + i).toList());
      for (String employer : changes) {
        rota = rota.specialistOf(employer).isPresent() ? rota.without(employer) : rota.with(employer);
      }
      return rota;
    }));
  }

  private static Map<String, String> who(SpecialistRota rota) {
    return rota.employers().entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(employer -> Map.entry(employer, entry.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static long moved(SpecialistRota before, SpecialistRota after) {
    Map<String, String> now = who(after);
    return who(before).entrySet().stream()
        .filter(entry -> now.containsKey(entry.getKey()) && !now.get(entry.getKey()).equals(entry.getValue()))
        .count();
  }

  private static void assertEven(SpecialistRota rota) {
    List<Integer> loads = rota.employers().values().stream().map(List::size).sorted().toList();
    assertTrue(loads.get(loads.size() - 1) - loads.get(0) <= 1, rota::toString);
  }

  @Property
  void theLoadsDifferByAtMostOneWhoeverComesAndGoes(
      @ForAll("rotas") SpecialistRota rota, @ForAll @IntRange(max = 30) int employer) {
    assertEven(rota);
    assertEven(rota.without(Integer.toString(employer)));
    assertEven(rota.withSpecialist("新来"));
    assertEven(rota.withSpecialist("新来").withoutSpecialist("专员0"));
  }

  @Property
  void anEmployerThatJoinsMovesNobody(@ForAll("rotas") SpecialistRota rota) {
    SpecialistRota more = rota.with("新单位");
    assertEquals(0, moved(rota, more));
    assertEven(more);
    assertTrue(more.specialistOf("新单位").isPresent());
    assertEquals(more, more.with("新单位"));
  }

  @Property
  void whoLeavesMovesAtMostOneAndASpecialistNoMoreThanHerShare(
      @ForAll("rotas") SpecialistRota rota, @ForAll @IntRange(max = 30) int employer) {
    assertTrue(moved(rota, rota.without(Integer.toString(employer))) <= 1);
    SpecialistRota joined = rota.withSpecialist("新来");
    assertEquals(joined.employers().get("新来").size(), moved(rota, joined));
    assertEquals(joined.employers().get("新来").size(), moved(joined, joined.withoutSpecialist("新来")));
  }

  @Property
  void nobodyIsLost(@ForAll("rotas") SpecialistRota rota) {
    Set<String> employers = who(rota).keySet();
    assertEquals(employers, who(rota.withSpecialist("新来")).keySet());
    assertEquals(employers, who(rota.withSpecialist("新来").withoutSpecialist("专员0")).keySet());
    assertEquals(employers, who(rota.with("新单位").without("新单位")).keySet());
  }

  @Example
  void aRotaHasASpecialist() {
    assertThrows(IllegalArgumentException.class, () -> SpecialistRota.of(List.of()));
    SpecialistRota alone = SpecialistRota.of(List.of("甲"));
    assertThrows(IllegalArgumentException.class, () -> alone.withoutSpecialist("甲"));
    assertEquals(alone, alone.withoutSpecialist("乙"));
    assertEquals(Optional.empty(), alone.specialistOf("无"));
  }
}
