package org.mamapost.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.answer.Finding;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.PostCell;
import org.mamapost.format.PostColumn;
import org.mamapost.interpretation.ServiceContractForms;

/** 城镇公益性岗位 prints 劳务合同, and 山东省就业促进条例 第四十四条 speaks of a 劳动合同. */
class UrbanWelfareContractTest {

  private static PostCheck urban(String contract) {
    return PostCheck.postOf("城镇公益性岗位").with(PostColumn.CONTRACT, contract);
  }

  @Test
  void theContractIsCheckedAsPrinted() {
    assertEquals(List.of(), urban("劳务合同").conforms().report().getFindings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"劳动合同", "劳务协议", "无需合同", "劳动合同或劳务合同", "劳动合同、劳务合同", "无"})
  void anotherContractIsAnErrorThatNamesTheRegulationAndIsNotRepaired(String contract) {
    Finding finding = urban(contract).breaksIn(PostCell.CONTRACT, "contract")
        .citing("附件二(四)·城镇公益性岗位", "劳务合同").notRepaired().finding();
    assertEquals(List.of("威人社字〔2025〕6号", "山东省就业促进条例"),
        finding.citations().stream().map(citation -> citation.document().number()).toList());
    assertEquals("第四十四条", finding.citations().get(1).clause().value().orElseThrow());
    assertTrue(finding.citations().get(1).quote().contains("订立劳动合同、缴纳社会保险费"));
    assertTrue(finding.message().render(Locale.CHINA).contains("山东省就业促进条例"));
    assertTrue(finding.message().render(Locale.CHINA).contains("第四十四条"));
    assertTrue(finding.message().render(Locale.ENGLISH).contains("labour contract"));
  }

  @Test
  void aContractLeftUnsaidIsUnknown() {
    urban("").isUnknownIn(PostCell.CONTRACT, "contract").citing("附件二(四)·城镇公益性岗位", "劳务合同");
  }

  @Test
  void noRepairProposesTheContractWhenTheRowIsOnlyNearTheOthers() {
    List<Finding> ofTheContract = PostValidator.of(WeihaiPolicy.policy()).suggesting()
        .validate(PostCheck.postOf("托育保障").post()).getNearest().stream()
        .filter(row -> row.row().code().equals("urban-public-welfare"))
        .flatMap(row -> row.findings().stream())
        .toList();
    assertEquals(List.of("contract"), ofTheContract.stream().map(Finding::rule).toList());
    assertEquals(Optional.empty(), ofTheContract.get(0).repair());
  }

  @Test
  void whereTheTwoFormsAreReadAsOneTheAgreementConforms() {
    urban("劳务协议").readAs(ServiceContractForms.SAME).conforms();
    urban("劳动合同").readAs(ServiceContractForms.SAME).breaksIn(PostCell.CONTRACT, "contract").notRepaired();
  }
}
