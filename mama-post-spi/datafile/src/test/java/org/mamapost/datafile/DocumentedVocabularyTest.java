package org.mamapost.datafile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mamapost.builtin.WeihaiCatalogue;
import org.mamapost.catalogue.CareStage;
import org.mamapost.catalogue.ContractForm;
import org.mamapost.catalogue.EmployerKind;
import org.mamapost.catalogue.InsuranceType;
import org.mamapost.catalogue.PayMethod;
import org.mamapost.catalogue.PlaceKind;
import org.mamapost.catalogue.PostType;
import org.mamapost.catalogue.SkillLevel;
import org.mamapost.datafile.form.Section;
import org.mamapost.datafile.policy.Library;
import org.mamapost.datafile.policy.Offered;
import org.mamapost.datafile.policy.TimePhrases;
import org.mamapost.datafile.policy.ValueType;
import org.mamapost.policy.Binding;
import org.mamapost.policy.ParameterKey;
import org.mamapost.region.Region;
import org.mamapost.source.EvidenceGrade;
import org.mamapost.source.Modality;
import org.mamapost.text.Named;

/** docs/data-plugin.md lists all that a file may write, and nothing else. */
class DocumentedVocabularyTest {

  private static final Path PAGE = Path.of("../../docs/data-plugin.md");
  private static final List<String> HEADINGS = List.of("A document of the file", "A range of days", "A document",
      "A citation", "A parameter key", "A parameter", "A catalogue", "A group of rows", "A row", "A post type",
      "The ages of a stage", "A cell", "Joined terms", "A measure", "What a measure does");

  private static String under(String heading) throws IOException {
    String page = Files.readString(PAGE);
    String start = "\n### " + heading + "\n";
    assertTrue(page.contains(start), () -> "there is no heading " + heading);
    String rest = page.substring(page.indexOf(start) + start.length());
    int end = rest.indexOf("\n#");
    return end < 0 ? rest : rest.substring(0, end);
  }

  private static List<String> tableUnder(String heading) throws IOException {
    return under(heading).lines().filter(line -> line.startsWith("| ")).skip(1).toList();
  }

  @ParameterizedTest
  @EnumSource(Section.class)
  void theKeysOfASectionAreItsTable(Section section) throws IOException {
    List<String> listed = tableUnder(HEADINGS.get(section.ordinal())).stream()
        .map(line -> line.substring(2, line.indexOf(" | "))).toList();
    List<String> keys = new ArrayList<>();
    section.required().forEach(key -> keys.add("**`" + key + "`**"));
    section.optional().forEach(key -> keys.add("`" + key + "`"));
    assertEquals(keys, listed);
  }

  @Test
  void theTermsAreTheTable() throws IOException {
    assertEquals(List.of(
            terms("`modality`", Modality.values()),
            terms("`grade`", EvidenceGrade.values()),
            terms("`binding`", Binding.values()),
            terms("`type` of a key", ValueType.values()),
            terms("`employers`", EmployerKind.values()),
            terms("`stage`", CareStage.values()),
            terms("`place`", PlaceKind.values()),
            terms("`pay`", PayMethod.values()),
            terms("`insurance`", InsuranceType.values()),
            terms("`contract`", ContractForm.values()),
            terms("`skills`", SkillLevel.values()),
            "| `type` of a row | " + WeihaiCatalogue.catalogue().postTypes().terms().stream()
                .map(PostType::code).map(code -> "`" + code + "`").collect(Collectors.joining(", ")) + " |"),
        tableUnder("Terms"));
  }

  private static String terms(String where, Named... terms) {
    return "| " + where + " | " + Arrays.stream(terms)
        .map(term -> term.chinese() + " " + term.english()).collect(Collectors.joining(", ")) + " |";
  }

  @Test
  void thePhrasesOfTimeAreTheTable() throws IOException {
    assertEquals(
        TimePhrases.examples().stream().map(term -> "| " + term.chinese() + " | " + term.english() + " |").toList(),
        tableUnder("Times"));
  }

  @Test
  void whatIsWrittenInCodeIsTheTable() throws IOException {
    List<String> rows = new ArrayList<>();
    for (Map.Entry<String, Offered<?>> kind : List.<Map.Entry<String, Offered<?>>>of(
        Map.entry("above", Library.layers()), Map.entry("schemes", Library.schemes()),
        Map.entry("protections", Library.protections()), Map.entry("law-rules", Library.lawRules()),
        Map.entry("advice", Library.advice()))) {
      for (Map.Entry<String, Region> whom : List.of(Map.entry("everybody", Region.of("542500")),
          Map.entry("Shandong as well", Region.of("370200")), Map.entry("Weihai as well", Region.of("371000")))) {
        List<String> more = new ArrayList<>(kind.getValue().to(whom.getValue()).keySet());
        rows.forEach(row -> more.removeIf(id -> row.startsWith("| `" + kind.getKey()) && row.contains("`" + id + "`")));
        if (!more.isEmpty()) {
          rows.add("| `" + kind.getKey() + "` | " + whom.getKey() + " | " + codes(more) + " |");
        }
      }
    }
    assertEquals(String.join("\n", rows), String.join("\n", tableUnder("What is written in code")));
  }

  private static String codes(Collection<String> codes) {
    return codes.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", "));
  }

  @Test
  void theKeysOfTheLibraryAreTheTable() throws IOException {
    assertEquals(
        Library.keys().values().stream().map(DocumentedVocabularyTest::row).collect(Collectors.joining("\n")),
        String.join("\n", tableUnder("Parameter keys of the library")));
  }

  private static String row(ParameterKey<?> key) {
    String values = ValueType.of(key.type()).map(Named::chinese).orElseGet(() ->
        Stream.of(key.type().getEnumConstants()).map(constant -> ((Named) constant).chinese())
            .collect(Collectors.joining("、")));
    return "| `" + key.code() + "` | " + key.chinese() + " | " + values + " |";
  }

  @Test
  void theCityOfThePageIsTheOneOfTheTests() throws IOException {
    assertTrue(Files.readString(PAGE).contains("```yaml\n" + Samples.sampleCity() + "```\n"));
  }
}
