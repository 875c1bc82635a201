package org.mamapost.examples.cli.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.mamapost.examples.cli.option.OutputFormat;
import org.mamapost.examples.cli.table.Table.Column;
import org.mamapost.text.Language;

/**
 * Writes a table.
 *
 * @param out where to; it is left open
 * @param language the language of what is not the document's own words
 */
public record TableWriter(PrintWriter out, Language language) {

  /**
   * Writes it in a form.
   *
   * @param table the table
   * @param format the form
   * @throws IOException if it cannot be written
   */
  public void write(Table table, OutputFormat format) throws IOException {
    switch (format) {
      case TEXT -> text(table);
      case MARKDOWN -> markdown(table);
      case JSON -> json(table);
    }
  }

  private void text(Table table) {
    line(table.title().render(language));
    for (List<String> row : table.rows()) {
      line(row.get(0));
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isEmpty()) {
          line("  " + Words.say("cell", title(table.columns().get(i)), row.get(i)).render(language));
        }
      }
    }
  }

  private void markdown(Table table) {
    line("# " + table.title().render(language));
    line("");
    line(table.about().render(language));
    line("");
    row(table.columns().stream().map(this::title).toList());
    row(table.columns().stream().map(column -> "---").toList());
    table.rows().forEach(this::row);
  }

  private void row(List<String> cells) {
    line(cells.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |")));
  }

  private void json(Table table) throws IOException {
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(printer)) {
      json.writeStartArray();
      for (List<String> row : table.rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeStringField(table.columns().get(i).key(), row.get(i).isEmpty() ? null : row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeRaw('\n');
    }
  }

  private String title(Column column) {
    return column.title().render(language);
  }

  private void line(String text) {
    out.print(text);
    out.print('\n');
  }
}
