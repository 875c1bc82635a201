package org.mamapost.zhejiang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.region.Region;
import org.mamapost.spi.PolicyRegistry;

/** A province that has a leave of its own and no notice on mama posts. */
class ZhejiangProviderTest {

  private static final PolicyRegistry DISCOVERED = PolicyRegistry.builder().strict().build();
  private static final Region NINGBO = Region.of("330200");
  private static final LocalDate DAY = LocalDate.of(2025, 6, 1);

  @Test
  void nobodyIsToldThatThereIsAPolicyOfMamaPosts() {
    assertEquals("not modelled", DISCOVERED.resolve(NINGBO, DAY)
        .fold(refusal -> refusal.reason().english(), RegionalPolicy::id));
    assertEquals(List.of(), new ZhejiangProvider().policies());
  }

  @Test
  void whatProtectsWorkersIsTheProvincesFromItsFirstDayAndTheNationsBefore() {
    LocalDate first = LocalDate.of(2021, 11, 25);
    assertEquals("zhejiang-law", DISCOVERED.resolveLaw(NINGBO, DAY).orElseThrow().id());
    assertEquals("zhejiang-law", DISCOVERED.resolveLaw(NINGBO, first).orElseThrow().id());
    assertEquals("china", DISCOVERED.resolveLaw(NINGBO, first.minusDays(1)).orElseThrow().id());
  }
}
