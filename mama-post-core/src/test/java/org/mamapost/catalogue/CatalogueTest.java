package org.mamapost.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.mamapost.catalogue.AllowedTerms.nothingSaid;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.fact.Stated;
import org.mamapost.source.Document;
import org.mamapost.text.Vocabulary;

/** What a catalogue with a row changed shares with the one it comes from, and what it must not share. */
class CatalogueTest {

  private static final Catalogue WEIHAI = WeihaiCatalogue.catalogue();
  private static final Document INVENTED = new Document("虚构〔2020〕1号", "虚构通知", List.of("虚构局"), Stated.unknown());

  @Test
  void aRowReplacedByOneOfTheSameTypeLeavesAllElseAsItIs() {
    CatalogueRow row = row(PostTypes.DOMESTIC_SERVICE);
    Catalogue changed = WEIHAI.with(row);

    assertSame(WEIHAI.postTypes(), changed.postTypes());
    assertEquals(WEIHAI.rows().size(), changed.rows().size());
    for (int i = 0; i < WEIHAI.rows().size(); i++) {
      CatalogueRow before = WEIHAI.rows().get(i);
      assertSame(before.postType().equals(Optional.of(PostTypes.DOMESTIC_SERVICE)) ? row : before,
          changed.rows().get(i));
    }
  }

  @ParameterizedTest
  @CsvSource({"居家服务, home service", "居家服务, domestic service", "家政服务, home service"})
  void aTypeOfTheSameCodeIsReadByTheNamesItHasNow(String chinese, String english) {
    PostType renamed = PostType.of(PostTypes.DOMESTIC_SERVICE.code(), chinese, english);
    Vocabulary<PostType> types = WEIHAI.with(row(renamed)).postTypes();

    assertNotSame(WEIHAI.postTypes(), types);
    assertEquals(Optional.of(renamed), types.find(chinese + "妈妈岗"));
    assertEquals(Optional.of(renamed), types.find(english));
    assertEquals(chinese.equals("家政服务"), types.find("家政服务").isPresent());
  }

  @Test
  void aTypeAddedOrTakenOutIsReadOrNotReadAnyMore() {
    PostType added = PostType.of("stargazing", "观星", "stargazing");

    assertEquals(Optional.of(added), WEIHAI.with(row(added)).postTypes().find("观星"));
    assertEquals(Optional.empty(), WEIHAI.without(PostTypes.DOMESTIC_SERVICE).postTypes().find("家政服务"));
  }

  private static CatalogueRow row(PostType type) {
    return CatalogueRow.of(type, INVENTED, "附件")
        .in(WEIHAI.employerRows().get(0).group())
        .named("岗位名称")
        .timeAndPlace("时间地点")
        .time("时间灵活", new TimeTerm.Flexible())
        .place("时间地点", nothingSaid())
        .pay("计酬方式", nothingSaid())
        .insurance("保险类型", nothingSaid())
        .contract("合同形式", nothingSaid())
        .skills("技能要求", nothingSaid())
        .examples("举例")
        .build();
  }
}
