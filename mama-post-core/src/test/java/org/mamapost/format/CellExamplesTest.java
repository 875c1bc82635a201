package org.mamapost.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.amount.Yuan;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.PostTypes;
import org.mamapost.fact.Choice;
import org.mamapost.fact.Stated;
import org.mamapost.post.Amenity;
import org.mamapost.post.Label;
import org.mamapost.post.MamaPost;
import org.mamapost.post.Pay;
import org.mamapost.post.PayUnit;
import org.mamapost.post.WorkPlace;
import org.mamapost.region.Region;
import org.mamapost.text.Vocabulary;

/** The cells other than 时间安排, as issue 2 and docs/post-format.md write them. */
class CellExamplesTest {

  private static Stated<Yuan> yuan(String amount) {
    return Stated.of(Yuan.of(new BigDecimal(amount)));
  }

  private static Arguments rate(Stated<Yuan> least, Stated<Yuan> most, Stated<PayUnit> unit, String... cells) {
    return Arguments.of(new Pay.Rate(least, most, unit), List.of(cells));
  }

  static Stream<Arguments> pays() {
    Stated<PayUnit> month = Stated.of(PayUnit.MONTH);
    return Stream.of(
        rate(yuan("3000"), yuan("3000"), month, "3000元/月", "３０００元／月", "3,000元/月", "3000元每月", "3000 yuan/month"),
        rate(yuan("3000"), yuan("5000"), month, "3000-5000元/月", "3000元-5000元/月", "3000～5000元/月", "3000至5000元/月"),
        rate(yuan("10000"), Stated.none(), month, "10000元以上/月", "10000元/月以上", "1万元起/月", "10,000元及以上/月"),
        rate(Stated.none(), yuan("5000"), month, "5000元以下/月", "5000元/月以下"),
        rate(yuan("10000"), Stated.unknown(), month, "10000元以上/月，上限未说明"),
        rate(yuan("22"), yuan("22"), Stated.of(PayUnit.HOUR), "22元/小时", "22元/时"),
        rate(yuan("120"), yuan("120"), Stated.of(PayUnit.DAY), "120元/天", "120元/日"),
        rate(yuan("0.035"), yuan("0.035"), Stated.of(PayUnit.PIECE), "0.035元/件", "0.0350元/件"),
        rate(yuan("100"), yuan("100"), Stated.of(PayUnit.ORDER), "100元/单"),
        rate(yuan("800"), yuan("800"), Stated.of(PayUnit.PROJECT), "800元/项", "800元/项目"),
        rate(yuan("12000"), yuan("12000"), month, "1.2万元/月"),
        rate(yuan("10000"), yuan("12000"), month, "1-1.2万元/月", "1万-1.2万元/月", "10000元-1.2万元/月"),
        rate(yuan("1000"), yuan("4000"), Stated.unknown(), "1000-4000元"),
        rate(yuan("500"), yuan("500"), Stated.none(), "500元/无"),
        Arguments.of(new Pay.Negotiable(), List.of("面议", " 面 议 ", "薪资面议", "Negotiable")));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("pays")
  void pay(Pay pay, List<String> cells) {
    cells.forEach(cell -> assertEquals(Stated.of(pay), Reading.post(PostColumn.PAY, cell).getPay(), cell));
    assertEquals(cells.get(0), Reading.FORMAT.print(Reading.post(PostColumn.PAY, cells.get(0))).get(PostColumn.PAY)
        .replace("12000元/月", "1.2万元/月").replace("10000-1.2万元", "1-1.2万元"));
  }

  @ParameterizedTest
  @CsvSource({"371002, 371002", "环翠区, 371002", "威海市环翠区, 371002", "山东省威海市环翠区, 371002", "371002 环翠区, 371002",
      "371002 山东省威海市环翠区, 371002", "３７１００２, 371002", " 威海 市, 371000", "山东省, 370000", "北京市朝阳区, 110105"})
  void region(String cell, String code) {
    assertEquals(Stated.of(Region.of(code)), Reading.post(PostColumn.REGION, cell).getRegion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025-06-01", "2025/6/1", "2025.6.1", "2025年6月1日", "2025年06月01日", "２０２５－０６－０１", "2025年6月1号"})
  void dates(String cell) {
    assertEquals(Stated.of(LocalDate.of(2025, 6, 1)), Reading.post(PostColumn.PUBLISHED_ON, cell).getPublishedOn());
    assertEquals(Stated.of(LocalDate.of(2025, 6, 1)), Reading.post(PostColumn.CLOSES_ON, cell).getClosesOn());
  }

  @ParameterizedTest
  @ValueSource(strings = {"3", "3人", "３ 人", "03", "3名"})
  void openings(String cell) {
    assertEquals(Stated.of(3), Reading.post(PostColumn.OPENINGS, cell).getOpenings());
  }

  @Test
  void place() {
    assertEquals(Stated.of(new WorkPlace(Choice.of(PlaceKind.FIXED), Stated.of("环翠区某路1号：二楼"))),
        Reading.post(PostColumn.PLACE, "地点固定： 环翠区某路1号：二楼").getWorkPlace());
    assertEquals(Stated.of(WorkPlace.of(PlaceKind.FIXED)), Reading.post(PostColumn.PLACE, "固定地点：").getWorkPlace());
    assertEquals(Stated.of(new WorkPlace(Choice.of(PlaceKind.FLEXIBLE), Stated.none())),
        Reading.post(PostColumn.PLACE, "地点灵活:无").getWorkPlace());
    assertEquals(
        Stated.of(new WorkPlace(Choice.anyOf(List.of(PlaceKind.SPECIFIC, PlaceKind.FLEXIBLE)), Stated.unknown())),
        Reading.post(PostColumn.PLACE, "地点特定或灵活").getWorkPlace());
  }

  @Test
  void aScheduleThatNamesThePlaceAgreesWithAnAddress() {
    assertEquals(Stated.of(new WorkPlace(Choice.of(PlaceKind.FIXED), Stated.of("某路1号"))),
        Reading.of(PostColumn.SCHEDULE, "时间固定地点固定").and(PostColumn.PLACE, "地点固定：某路1号").post().getWorkPlace());
  }

  @ParameterizedTest
  @ValueSource(strings = {"社会保险、商业保险或灵活就业社会保险", "社会保险,商业保险 或者 灵活就业社保", "社会保险+商业保险或灵活就业社会保险",
      "social insurance and commercial insurance or flexible-employment social insurance",
      "灵活就业社会保险或商业保险和社保"})
  void joiningBindsTighterThanOr(String cell) {
    assertEquals(
        Stated.of(Choice.ofAlternatives(List.of(
            Set.of(InsuranceType.SOCIAL, InsuranceType.COMMERCIAL), Set.of(InsuranceType.FLEXIBLE_SOCIAL)))),
        Reading.post(PostColumn.INSURANCE, cell).getInsurance());
  }

  @Test
  void termsOfOneWordOrSeveral() {
    assertEquals(Stated.of(EmployerKind.ENTERPRISE),
        Reading.post(PostColumn.EMPLOYER_KIND, "企业").getEmployer().getKind());
    assertEquals(Stated.of(EmployerKind.PLATFORM),
        Reading.post(PostColumn.EMPLOYER_KIND, "新业态 平台").getEmployer().getKind());
    assertEquals(Stated.of(CareStage.STEADY_WORK), Reading.post(PostColumn.CARE_STAGE, "安心工作型“妈妈岗”").getCareStage());
    assertEquals(Stated.of(Choice.of(ContractForm.LABOUR_CONTRACT)),
        Reading.post(PostColumn.CONTRACT, "labour contract").getContract());
    assertEquals(Stated.of(Set.of(Label.ELASTIC, Label.WORKSHOP)),
        Reading.post(PostColumn.LABELS, "弹性妈妈岗、“妈妈岗”车间").getLabels());
    assertEquals(Stated.of(Set.of(Amenity.NURSING_ROOM, Amenity.CHILDCARE)),
        Reading.post(PostColumn.AMENITIES, "母婴室，托育").getAmenities());
  }

  @ParameterizedTest
  @ValueSource(strings = {"生产线", "生产线“妈妈岗”", "生产线妈妈岗", "生产线 \"妈妈岗\"", "production line"})
  void postType(String cell) {
    assertEquals(Stated.of(PostTypes.PRODUCTION_LINE), Reading.post(PostColumn.POST_TYPE, cell).getPostType());
  }

  @Test
  void postTypesAreAskedForByRegionAndDate() {
    PostFormat format = PostFormat.of((region, publishedOn) ->
        region.equals(Stated.of(Region.of("371002"))) && publishedOn.equals(Stated.of(LocalDate.of(2025, 6, 1)))
            ? Optional.of(Vocabulary.of(List.of(PostTypes.SALES))) : Optional.empty());
    Map<PostColumn, String> cells = Map.of(PostColumn.ID, "1", PostColumn.POST_TYPE, "市场销售", PostColumn.REGION, "环翠区",
        PostColumn.PUBLISHED_ON, "2025-06-01");
    assertEquals(Stated.of(PostTypes.SALES), format.read(cells).orElseThrow().getPostType());
    Map<PostColumn, String> elsewhere =
        Map.of(PostColumn.ID, "1", PostColumn.POST_TYPE, "随便", PostColumn.REGION, "北京市");
    assertEquals(Stated.<PostType>unknown(), format.read(elsewhere).orElseThrow().getPostType());
  }

  @Test
  void emptyIsUnknownAndNoneIsNone() {
    MamaPost silent = Reading.post(PostColumn.ID, "A-1");
    for (PostColumn column : PostColumn.values()) {
      if (column != PostColumn.ID) {
        assertEquals(silent, Reading.post(column, " \u3000"));
        assertEquals("无", Reading.FORMAT.print(Reading.post(column, " None ")).get(column));
        assertEquals(Reading.post(column, "none"), Reading.post(column, "无"));
      }
    }
  }

  @Test
  void freeTextIsKeptAsItStands() {
    assertEquals(Stated.of("ＡＢ 服装厂  缝纫工，急招"),
        Reading.post(PostColumn.TITLE, " ＡＢ 服装厂  缝纫工，急招\n").getTitle());
    assertEquals(Stated.of("「宝妈班组」"), Reading.post(PostColumn.TITLE, "「宝妈班组」").getTitle());
    assertEquals(Stated.of("无"), Reading.post(PostColumn.TITLE, "「无」").getTitle());
  }

  @Test
  void headings() {
    assertEquals(List.of("编号", "岗位名称", "岗位类型", "地区", "用人单位", "单位属性", "时间安排", "工作地点", "计酬方式", "薪酬", "保险类型",
            "合同形式", "技能要求", "发布日期", "育儿阶段", "岗位标签", "配套设施", "招聘人数", "截止日期", "年龄要求", "性别要求",
            "婚育要求", "用工形式", "结算周期", "劳动定额"),
        Stream.of(PostColumn.values()).map(PostColumn::chinese).toList());
    for (String heading : List.of("岗位类型", "post type", "Post Type", "post_type", "postType", "POST-TYPE", " 岗位 类型 ")) {
      assertEquals(Optional.of(PostColumn.POST_TYPE), PostColumn.VOCABULARY.find(heading), heading);
    }
    assertEquals(List.of(PostColumn.ID, PostColumn.POST_TYPE, PostColumn.REGION),
        Stream.of(PostColumn.values()).filter(PostColumn::isRequired).toList());
  }

  @Test
  void missingColumnsLeaveTheirFactsUnknown() {
    assertTrue(Reading.post(PostColumn.ID, "A").getSchedule().isUnknown());
  }
}
