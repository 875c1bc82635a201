package org.mamapost.serialization;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mamapost.DomesticService;
import org.mamapost.answer.Finding;
import org.mamapost.answer.Refusal;
import org.mamapost.answer.RefusalReason;
import org.mamapost.answer.RefusedException;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.builtin.WeihaiNotice;
import org.mamapost.builtin.WeihaiPolicy;
import org.mamapost.catalogue.CatalogueRow;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.fact.Stated;
import org.mamapost.post.MamaPost;
import org.mamapost.region.Region;
import org.mamapost.text.Message;
import org.mamapost.text.UnknownTermException;
import org.mamapost.validation.PostValidator;
import org.mamapost.validation.ValidationReport;

/** A value that was sent somewhere is the value that was sent. */
class RoundTripTest {

  static Stream<Serializable> values() {
    return Samples.all();
  }

  @Test
  void everyPublicValueTypeHasASample() {
    List<Serializable> samples = Samples.all().toList();
    assertEquals(List.of(), Samples.publicValueTypes()
        .filter(type -> samples.stream().noneMatch(type::isInstance))
        .toList());
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueIsEqualAfterTheTrip(Serializable value) throws Exception {
    Object arrived = trip(value);
    assertEquals(value, arrived);
    assertEquals(value.hashCode(), arrived.hashCode());
    assertEquals(value.toString(), arrived.toString());
  }

  @Test
  void thePlacesOfAbsenceStayTheSameTwo() throws Exception {
    assertSame(Stated.unknown(), trip(Stated.unknown()));
    assertSame(Stated.none(), trip(Stated.none()));
    assertNotEquals(Stated.unknown(), trip(Stated.none()));
    MamaPost silent = (MamaPost) trip(MamaPost.builder().id("silent").contract(Stated.none()).build());
    assertSame(Stated.unknown(), silent.getTitle());
    assertSame(Stated.none(), silent.getContract());
  }

  @Test
  void aRegionIsTheOneOfTheTable() throws Exception {
    assertSame(Region.of("371002"), trip(Region.of("371002")));
  }

  @Test
  void aReportSpeaksTheSameAfterTheTrip() throws Exception {
    ValidationReport report = PostValidator.of(WeihaiPolicy.policy()).validate(DomesticService.breaking());
    ValidationReport arrived = (ValidationReport) trip(report);
    for (Locale locale : List.of(Locale.CHINA, Locale.UK)) {
      assertEquals(
          report.getFindings().stream().map(finding -> finding.render(locale)).toList(),
          arrived.getFindings().stream().map(finding -> finding.render(locale)).toList());
    }
  }

  @Test
  void whatIsThrownArrivesWithWhatItCarries() throws Exception {
    Refusal refusal = new Refusal(RefusalReason.NOT_MODELLED, Message.of("key", "无", "none"), List.of());
    assertEquals(refusal, ((RefusedException) trip(new RefusedException(refusal))).refusal());
    UnknownTermException unknown =
        assertThrows(UnknownTermException.class, () -> InsuranceType.VOCABULARY.parse("社保险"));
    UnknownTermException arrived = (UnknownTermException) trip(unknown);
    assertEquals(unknown.getMessage(), arrived.getMessage());
    assertEquals(List.of(), arrived.allowed());
  }

  @Test
  void policiesAndRowsStayWhereTheyAre() {
    CatalogueRow row = WeihaiCatalogue.catalogue().rows().get(0);
    assertThrows(NotSerializableException.class, () -> write(WeihaiPolicy.policy()));
    assertThrows(NotSerializableException.class, () -> write(row));
  }

  @Test
  void findingsDifferWhereTheyRestOnDifferentWords() throws Exception {
    Finding finding = PostValidator.of(WeihaiPolicy.policy()).validate(DomesticService.breaking())
        .getFindings().get(0);
    Finding elsewhere = Finding.of(finding.rule(), finding.severity())
        .cell(finding.cell().orElseThrow()).row(finding.row().orElseThrow()).saying(finding.message())
        .repairedBy(finding.repair()).citing(WeihaiNotice.cite("正文(一)", "鼓励")).build();
    assertNotEquals(elsewhere, trip(finding));
  }

  private static Object trip(Serializable value) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(write(value)))) {
      return in.readObject();
    }
  }

  private static byte[] write(Object value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    return bytes.toByteArray();
  }
}
