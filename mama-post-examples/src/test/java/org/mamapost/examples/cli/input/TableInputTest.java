package org.mamapost.examples.cli.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mamapost.format.PostColumn;
import org.mamapost.text.Language;

class TableInputTest {

  private static final String HEADING = "编号,岗位类型,地区,发布日期\n";

  private static List<RowRead<PostColumn>> rows(String file, byte[] bytes) throws IOException, UnusableInputException {
    List<RowRead<PostColumn>> rows = new ArrayList<>();
    try (TableInput<PostColumn> input =
        TableInput.of(Columns.OF_POSTS, file, new ByteArrayInputStream(bytes), Limits.STANDARD)) {
      for (Optional<RowRead<PostColumn>> row = input.next(); row.isPresent(); row = input.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private static List<RowRead<PostColumn>> csv(String text) throws IOException, UnusableInputException {
    return rows("posts.csv", text.getBytes(UTF_8));
  }

  private static List<RowRead<PostColumn>> json(String text) throws IOException, UnusableInputException {
    return rows("posts.jsonl", text.getBytes(UTF_8));
  }

  private static Row<PostColumn> row(RowRead<PostColumn> read) {
    if (read instanceof Row<PostColumn> row) {
      return row;
    }
    throw new AssertionError(read);
  }

  private static UnreadableRow<PostColumn> unreadable(RowRead<PostColumn> read) {
    if (read instanceof UnreadableRow<PostColumn> unreadable) {
      return unreadable;
    }
    throw new AssertionError(read);
  }

  private static Problem only(RowRead<PostColumn> row) {
    List<Problem> problems = unreadable(row).problems();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private static String unusable(String file, byte[] bytes) {
    UnusableInputException thrown = assertThrows(UnusableInputException.class, () -> rows(file, bytes));
    return english(thrown);
  }

  private static String english(UnusableInputException thrown) {
    return String.join("\n", thrown.problems().stream().map(p -> p.line().render(Language.ENGLISH)).toList());
  }

  private static String english(Problem problem) {
    return problem.line().render(Language.ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false, '\n'", "UTF-8, true, '\n'", "UTF-8, true, '\r\n'", "UTF-8, false, '\r\n'",
      "GB18030, false, '\r\n'", "GB18030, false, '\n'", "UTF-8, false, '\r'"})
  void everyEncodingAndLineEndIsReadWithoutRemark(String charset, boolean marked, String end) throws Exception {
    String text = (marked ? "\uFEFF" : "") + (HEADING + "甲,家政服务,环翠区,\n乙,生产线,371003,2025-06-01\n").replace("\n", end);
    List<RowRead<PostColumn>> rows = rows("posts.csv", text.getBytes(Charset.forName(charset)));
    assertEquals(2, rows.size());
    Row<PostColumn> first = row(rows.get(0));
    assertEquals(2, first.line());
    assertEquals("甲", first.cell(PostColumn.ID));
    assertEquals("家政服务", first.cell(PostColumn.POST_TYPE));
    Row<PostColumn> second = row(rows.get(1));
    assertEquals(3, second.line());
    assertEquals("2025-06-01", second.cell(PostColumn.PUBLISHED_ON));
    assertEquals(new Place("posts.csv", second.place(PostColumn.REGION).line(), OptionalInt.of(3),
        Optional.of("地区")), second.place(PostColumn.REGION));
  }

  @Test
  void aTableOfRemarksAloneHasNoRowAndNoProblem() throws Exception {
    assertEquals(List.of(), rows("posts.csv", (HEADING + "#,a,b,c\n").getBytes(UTF_8)));
    assertThrows(UnusableInputException.class, () -> rows("posts.csv", HEADING.getBytes(UTF_8)));
  }

  @Test
  void headingsMayBeEnglishAndInAnyOrder() throws Exception {
    Row<PostColumn> row = row(csv("Region,post_type, ID \n371002,sales,7\n").get(0));
    assertEquals("7", row.cell(PostColumn.ID));
    assertEquals("371002", row.cell(PostColumn.REGION));
    assertEquals("sales", row.cell(PostColumn.POST_TYPE));
  }

  @Test
  void aBrokenByteLaterInAUtf8FileSpoilsItsRowOnly() throws Exception {
    byte[] before = (HEADING + "x,家政服务,371002,\ny,,,\n").getBytes(UTF_8);
    byte[] filler = new byte[CharsetGuess.PREFIX];
    Arrays.fill(filler, (byte) '\n');
    byte[] broken = {'2', ',', (byte) 0xBC, (byte) 0xD2, ',', ',', '\n'};
    byte[] after = "3,,371002,\n".getBytes(UTF_8);
    List<RowRead<PostColumn>> rows = rows("posts.csv", concat(before, filler, broken, after));
    assertEquals(4, rows.size());
    Problem problem = only(rows.get(2));
    assertTrue(english(problem).contains("column 2 (岗位类型)"), english(problem));
    assertTrue(english(problem).contains("save all of it as UTF-8"), english(problem));
    assertEquals("3", row(rows.get(3)).cell(PostColumn.ID));
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  @Test
  void aWrongNumberOfCellsIsOneProblemAndTheOthersAreRead() throws Exception {
    List<RowRead<PostColumn>> rows = csv(HEADING + "1,家政服务,371002\n2,家政服务,371002,,\n3,家政服务,371002,\n");
    assertEquals("posts.csv, line 2, column 3 (地区): read 3 cells where the heading has 4 columns: 编号,岗位类型,地区,发布日期. "
        + "Empty cells need their commas too; quote a cell that holds a comma.", english(only(rows.get(0))));
    assertTrue(english(only(rows.get(1))).startsWith(
        "posts.csv, line 3, column 5: read 5 cells where the heading has only 4 columns"));
    row(rows.get(2));
  }

  @Test
  void aSecondRowWithTheSameIdIsToldWhereTheFirstIs() throws Exception {
    List<RowRead<PostColumn>> rows = csv(HEADING + "1,,371002,\n2,,371002,\n 1 ,,371002,\n3,,,\n");
    assertEquals("posts.csv, line 4, column 1 (编号): "
        + "read \"1\", the id of line 2 too. Each row needs an id of its own.", english(only(rows.get(2))));
    assertEquals(Optional.of("1"), ((UnreadableRow) rows.get(2)).id());
    row(rows.get(3));
  }

  @Test
  void aCellOf5MegabytesIsOneProblemAndTheNextRowIsRead() throws Exception {
    List<RowRead<PostColumn>> rows = csv(
        HEADING + "1," + "岗".repeat(5_000_000 / 3) + ",371002,\n2,\"" + "x".repeat(5_000_000)
        + "\",371002,\n3,,371002,\n");
    assertEquals(3, rows.size());
    for (RowRead<PostColumn> row : rows.subList(0, 2)) {
      Problem problem = only(row);
      assertTrue(english(problem).contains("column 2 (岗位类型): the cell is longer than 1048576 characters"));
      assertTrue(problem.read().length() <= 61, problem.read());
    }
    row(rows.get(2));
  }

  @Test
  void aQuoteNeverClosedIsOneProblemWhereItWasOpened() throws Exception {
    List<RowRead<PostColumn>> rows = csv(HEADING + "1,\"家政服务,371002,\n2,,371002,\n3,\"生产线\",371002,\n");
    assertEquals(3, rows.size());
    assertTrue(english(only(rows.get(0))).startsWith(
        "posts.csv, line 2, column 2 (岗位类型): the quote opened here is never"));
    row(rows.get(1));
    row(rows.get(2));
  }

  @Test
  void aQuoteNeverClosedDoesNotReachForTheStrayQuoteOfALaterRow() throws Exception {
    List<RowRead<PostColumn>> rows = csv(HEADING + "1,\"家政服务,371002,\n2,,371002,\n3,,371002\",\n4,,371002,\n");
    assertEquals(4, rows.size());
    assertTrue(english(only(rows.get(0))).startsWith(
        "posts.csv, line 2, column 2 (岗位类型): the quote opened here is never"));
    assertEquals("2", row(rows.get(1)).cell(PostColumn.ID));
    assertEquals("371002\"", row(rows.get(2)).cell(PostColumn.REGION));
  }

  @Test
  void remarksAndRowsWithNothingInThemArePassedOver() throws Exception {
    List<RowRead<PostColumn>> rows = csv(HEADING + "#,生产线 / 家政服务,371002,2025-06-01\n,,,\n\n#1,,371002,\n");
    assertEquals(1, rows.size());
    assertEquals("#1", row(rows.get(0)).cell(PostColumn.ID));
  }

  @Test
  void aHeadingThatIsNoneMakesTheFileUnusableAndTellsTheNearest() {
    String said = unusable("posts.csv", "编号,岗位类形,地区\n1,,\n".getBytes(UTF_8));
    assertTrue(said.startsWith("posts.csv, line 1, column 2: read \"岗位类形\", which is no column."), said);
    assertTrue(said.contains("Nearest: \"post type\""), said);
    assertTrue(said.contains("line 1: the column \"post type\" is missing. Required: id, post type, region."), said);
  }

  @Test
  void aFirstLineThatIsNoHeadingIsOneProblem() {
    assertEquals("posts.csv, line 1: read \"A-1,家政服务,371002\", which is no heading. "
        + "The first line names the columns, at least id, post type, region.",
        unusable("posts.csv", "A-1,家政服务,371002\n".getBytes(UTF_8)).split(" Allowed")[0]);
  }

  @Test
  void aHeadingTwiceMakesTheFileUnusable() {
    String said = unusable("posts.csv", "编号,岗位类型,地区,region\n1,,,\n".getBytes(UTF_8));
    assertEquals("posts.csv, line 1, column 4: read \"region\", which is the same as column 3; "
        + "each column may stand there once.", said);
  }

  @Test
  void anEmptyHeadingMakesTheFileUnusable() {
    assertTrue(unusable("posts.csv", "编号,岗位类型,地区,\n1,,,\n".getBytes(UTF_8))
        .startsWith("posts.csv, line 1, column 4: the heading is empty."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", "\n\n", "\r\n"})
  void anEmptyFileIsUnusable(String text) {
    assertTrue(unusable("posts.csv", text.getBytes(UTF_8)).startsWith("posts.csv: the file is empty."));
  }

  @Test
  void aHeadingAloneIsUnusable() {
    assertEquals("posts.csv: there is a heading, but not one row below it.",
        unusable("posts.csv", HEADING.getBytes(UTF_8)));
  }

  @Test
  void aSpreadsheetIsUnusable() {
    assertTrue(unusable("posts.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0}).contains("save it as \"CSV UTF-8\""));
  }

  @Test
  void aMissingFileIsUnusable(@TempDir Path folder) {
    String missing = folder.resolve("nobody.csv").toString();
    UnusableInputException thrown =
        assertThrows(UnusableInputException.class, () -> TableInput.open(Columns.OF_POSTS, missing, Watcher.NOBODY));
    assertEquals(missing + ": there is no such file. Check the path.", english(thrown));
  }

  @Test
  void aFolderIsUnusable(@TempDir Path folder) {
    UnusableInputException thrown =
        assertThrows(UnusableInputException.class,
            () -> TableInput.open(Columns.OF_POSTS, folder.toString(), Watcher.NOBODY));
    assertEquals(folder + ": this is a folder. Name a file in it.", english(thrown));
  }

  @Test
  void anInputThatBreaksOffSaysSo() throws Exception {
    InputStream breaking = new SequenceInputStream(
        new ByteArrayInputStream((HEADING + "1,,,\n" + "\n".repeat(CharsetGuess.PREFIX)).getBytes(UTF_8)),
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("unplugged");
          }
        });
    try (TableInput<PostColumn> input = TableInput.standardInput(Columns.OF_POSTS, breaking)) {
      row(input.next().orElseThrow());
      UnusableInputException thrown = assertThrows(UnusableInputException.class, input::next);
      assertEquals("<stdin>: reading broke off (unplugged).", english(thrown));
    }
  }

  @Test
  void jsonLinesAreReadByEitherLanguagesKeys() throws Exception {
    List<RowRead<PostColumn>> rows = json("{\"编号\":\"甲\",\"岗位类型\":\"家政服务\",\"地区\":371002,\"发布日期\":null}\n\n"
        + "{\"id\":2,\"postType\":\"sales\",\"region\":\"371002\"}\n");
    Row<PostColumn> first = row(rows.get(0));
    assertEquals("371002", first.cell(PostColumn.REGION));
    assertEquals("", first.cell(PostColumn.PUBLISHED_ON));
    Row<PostColumn> second = row(rows.get(1));
    assertEquals(3, second.line());
    assertEquals("2", second.cell(PostColumn.ID));
    assertEquals("sales", second.cell(PostColumn.POST_TYPE));
    assertEquals(Optional.of("postType"), second.place(PostColumn.POST_TYPE).heading());
  }

  @Test
  void whatBeginsWithABraceIsJsonWhateverItsName() throws Exception {
    row(rows("posts.txt", "\n {\"id\":1}".getBytes(UTF_8)).get(0));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
      "{\"id\":1,\"regoin\":2}       | posts.jsonl, line 1 (regoin): read \"regoin\", which is no column.",
      "{\"id\":1,\"region\":{\"a\":1}} | posts.jsonl, line 1 (region): a value is a string or a number, not an object",
      "{\"id\":1,\"region\":[1]}     | posts.jsonl, line 1 (region): a value is a string or a number, not an object",
      "{\"id\":1,\"region\":true}    | posts.jsonl, line 1 (region): a value is a string or a number, not true",
      "{\"id\":1,\"编号\":2}          | posts.jsonl, line 1 (编号): \"编号\" and \"id\" are one column",
      "{\"id\":1,                    | posts.jsonl, line 1, column",
      "{\"id\":1} {\"id\":2}         | posts.jsonl, line 1, column 10: something follows the object",
      "12                            | posts.jsonl, line 1: read \"12\" where a line should be one JSON object",
      "{\"id\":\"a                   | posts.jsonl, line 1, column"})
  void eachFaultOfALineIsOneProblemAndTheNextLineIsRead(String line, String said) throws Exception {
    List<RowRead<PostColumn>> rows = json(line + "\n{\"id\":9}\n");
    String english = english(only(rows.get(0)));
    assertTrue(english.startsWith(said), english);
    assertEquals("9", row(rows.get(1)).cell(PostColumn.ID));
  }

  @Test
  void everyProblemOfALineIsReportedWithItsId() throws Exception {
    UnreadableRow<PostColumn> row = unreadable(
        json("{\"id\":\"A\",\"regoin\":2,\"work place\":[]}\n{\"id\":9}").get(0));
    assertEquals(Optional.of("A"), row.id());
    assertEquals(2, row.problems().size());
  }

  @Test
  void aLineThatIsTooLongIsOneProblem() throws Exception {
    byte[] text = ("{\"id\":1,\"region\":\"" + "x".repeat(200) + "\"}\n{\"id\":2}\n").getBytes(UTF_8);
    try (TableInput<PostColumn> input = TableInput.of(
        Columns.OF_POSTS, "posts.jsonl", new ByteArrayInputStream(text), new Limits(20, 100))) {
      String said = english(only(input.next().orElseThrow()));
      assertTrue(said.startsWith("posts.jsonl, line 1: the line is longer than 100"), said);
      row(input.next().orElseThrow());
    }
  }

  @Test
  void aJsonValueThatIsTooLongIsOneProblem() throws Exception {
    byte[] text = ("{\"id\":1,\"region\":\"" + "x".repeat(21) + "\"}\n{\"id\":2}\n").getBytes(UTF_8);
    try (TableInput<PostColumn> input = TableInput.of(
        Columns.OF_POSTS, "posts.jsonl", new ByteArrayInputStream(text), new Limits(20, 100))) {
      assertTrue(english(only(input.next().orElseThrow())).contains("(region): the cell is longer than 20 characters"));
      row(input.next().orElseThrow());
    }
  }

  @Test
  void aJsonArrayIsUnusable() {
    assertTrue(unusable("posts.json", "[{\"id\":1}]".getBytes(UTF_8)).contains("Write one JSON object a line"));
  }

  @Test
  void anEmptyJsonFileIsUnusable() {
    assertTrue(unusable("posts.jsonl", new byte[0]).contains("the file is empty"));
  }
}
