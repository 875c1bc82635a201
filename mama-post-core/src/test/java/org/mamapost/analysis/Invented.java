package org.mamapost.analysis;

import static org.mamapost.catalogue.AllowedTerms.only;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.Catalogue;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.RowGroup;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.catalogue.TimeTerm;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.source.Citation;
import org.mamapost.source.Document;
import org.mamapost.source.Modality;
import org.mamapost.time.DateRange;
import org.mamapost.validation.PostValidator;

/** A city that does not exist, with a row for whatever a test wants. */
final class Invented {

  static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  static final Document DOCUMENT = new Document("虚构〔2020〕1号", "虚构通知", List.of("虚构局"), Stated.of(FIRST));

  private Invented() {}

  static Citation cite(String quote) {
    return Citation.of(DOCUMENT, "正文", quote);
  }

  /** A row headed by enterprises that asks for flexible hours and otherwise for the first term of every column. */
  static CatalogueRow.Builder row(String code) {
    return row(code, EmployerKind.ENTERPRISE);
  }

  static CatalogueRow.Builder row(String code, EmployerKind... employers) {
    return filled(CatalogueRow.of(PostType.of(code, code + "岗", code), DOCUMENT, "附件·" + code), employers);
  }

  static CatalogueRow.Builder stage(CareStage stage, int from, int to) {
    return filled(CatalogueRow.of(stage, DOCUMENT, "附件·" + stage.chinese()))
        .ages(from + "-" + to + "周岁", from, to);
  }

  private static CatalogueRow.Builder filled(CatalogueRow.Builder row, EmployerKind... employers) {
    return row.named("岗位名称")
        .in(new RowGroup("虚构型", "invented", List.of(employers), cite("标题")))
        .timeAndPlace("时间地点")
        .time("时间灵活", new TimeTerm.Flexible())
        .place("地点灵活", only(PlaceKind.FLEXIBLE))
        .pay("按件计酬", only(PayMethod.PIECE))
        .insurance("社会保险", only(InsuranceType.SOCIAL))
        .contract("劳动合同", only(ContractForm.LABOUR_CONTRACT))
        .skills("基础技能", only(SkillLevel.BASIC))
        .examples("举例");
  }

  static RegionalPolicy policy(List<CatalogueRow> rows) {
    return RegionalPolicy.builder("invented")
        .version("1")
        .region(Region.of("371000"))
        .inForce(DateRange.startingOn(FIRST))
        .document(DOCUMENT)
        .catalogue(Catalogue.of(Modality.ENCOURAGE, cite("鼓励参照目录"), rows))
        .build();
  }

  static AnalysisReport analysed(CatalogueRow.Builder... rows) {
    List<CatalogueRow> built = Arrays.stream(rows).map(CatalogueRow.Builder::build).toList();
    return PolicyAnalysis.of(policy(built)).on(FIRST);
  }

  /** Asks the real check whether a post satisfies the row of a code. */
  static boolean satisfies(RegionalPolicy policy, LocalDate day, MamaPost post, String code) {
    CatalogueRow row = policy.catalogue().orElseThrow().rows().stream()
        .filter(one -> one.code().equals(code)).findFirst().orElseThrow();
    MamaPost declared = post.toBuilder()
        .postType(row.postType().map(Stated::of).orElse(Stated.none()))
        .careStage(row.careStage().map(Stated::of).orElse(Stated.none()))
        .build();
    return PostValidator.under(policy).validate(declared, day).getSatisfiedRows().contains(row.key());
  }
}
