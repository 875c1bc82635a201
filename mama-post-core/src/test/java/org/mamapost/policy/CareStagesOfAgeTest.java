package org.mamapost.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CareStage;
import org.mamapost.interpretation.StageBoundary;
import org.mamapost.region.Region;
import org.mamapost.time.DateRange;

class CareStagesOfAgeTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      -1 | — | —
      0 | 全程陪伴型 | 全程陪伴型
      2 | 全程陪伴型 | 全程陪伴型
      3 | 全程陪伴型、弹性兼顾型 | 弹性兼顾型
      5 | 弹性兼顾型 | 弹性兼顾型
      6 | 弹性兼顾型、安心工作型 | 安心工作型
      11 | 安心工作型 | 安心工作型
      12 | 安心工作型 | —
      13 | — | —
      """)
  void stages(int completedYears, String inclusive, String exclusive) {
    assertEquals(inclusive, names(WeihaiPolicy.policy(), completedYears));
    assertEquals(exclusive, names(WeihaiPolicy.policy().with(StageBoundary.EXCLUSIVE), completedYears));
  }

  private static String names(RegionalPolicy policy, int completedYears) {
    List<CareStage> stages = policy.careStagesOfAge(completedYears);
    return stages.isEmpty() ? "—" : stages.stream().map(CareStage::chinese).collect(Collectors.joining("、"));
  }

  @Test
  void aPolicyWithoutACatalogueHasNoStages() {
    RegionalPolicy bare = RegionalPolicy.builder("bare").version("1").region(Region.of("371000"))
        .inForce(DateRange.startingOn(LocalDate.of(2025, 4, 21))).document(WeihaiPolicy.policy().document()).build();
    assertEquals(List.of(), bare.careStagesOfAge(2));
  }
}
