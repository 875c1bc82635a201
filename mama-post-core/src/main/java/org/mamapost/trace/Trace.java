package org.mamapost.trace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.mamapost.fact.Stated;
import org.mamapost.policy.RegionalPolicy;
import org.mamapost.source.Citation;

/**
 * A document's statements beside the elements of a policy that cite them. Immutable and thread-safe.
 *
 * <pre>{@code
 * Trace trace = Trace.of(WeihaiPolicy.policy(), WeihaiStatements.all());
 * trace.rows().forEach(row -> System.out.println(row.id() + " " + row.statement().status().english()));
 * }</pre>
 */
public final class Trace {

  private final List<TraceRow> rows;
  private final List<Citation> unplaced;

  private Trace(List<TraceRow> rows, List<Citation> unplaced) {
    this.rows = rows;
    this.unplaced = unplaced;
  }

  /**
   * Finds for each statement what cites it.
   *
   * @param policy the policy that encodes the document
   * @param statements the document's statements in its order
   * @return the trace
   */
  public static Trace of(RegionalPolicy policy, List<Statement> statements) {
    List<PolicyElement> elements = PolicyElements.of(policy);
    Map<Statement, List<PolicyElement>> found = new HashMap<>();
    List<Citation> unplaced = new ArrayList<>();
    for (PolicyElement element : elements) {
      for (Citation citation : element.citations()) {
        if (citation.document().equals(policy.document())) {
          List<Statement> cited = cited(citation, statements);
          cited.forEach(statement -> found.computeIfAbsent(statement, any -> new ArrayList<>()).add(element));
          if (cited.isEmpty()) {
            unplaced.add(citation);
          }
        }
      }
    }
    return new Trace(rows(statements, elements, found), List.copyOf(unplaced));
  }

  private static List<TraceRow> rows(
      List<Statement> statements, List<PolicyElement> elements, Map<Statement, List<PolicyElement>> found) {
    Map<String, Integer> numbers = new HashMap<>();
    List<TraceRow> rows = new ArrayList<>();
    for (Statement statement : statements) {
      List<PolicyElement> citing = new ArrayList<>(found.getOrDefault(statement, List.of()));
      elements.stream().filter(element -> statement.through().contains(element.code())).forEach(citing::add);
      String id = statement.clause() + "·" + numbers.merge(statement.clause(), 1, Integer::sum);
      rows.add(new TraceRow(id, statement, citing.stream().distinct().toList()));
    }
    return List.copyOf(rows);
  }

  // A quote may begin in one statement and end in the next; both are cited.
  private static List<Statement> cited(Citation citation, List<Statement> statements) {
    List<Statement> clause = statements.stream()
        .filter(statement -> citation.clause().equals(Stated.of(statement.clause()))).toList();
    String words = clause.stream().map(Statement::words).collect(Collectors.joining());
    String quote = citation.quote().replaceAll("\\s", "");
    List<Statement> cited = new ArrayList<>();
    for (int at = words.indexOf(quote); at >= 0; at = words.indexOf(quote, at + 1)) {
      int start = 0;
      for (Statement statement : clause) {
        int end = start + statement.words().length();
        if (start < at + quote.length() && at < end) {
          cited.add(statement);
        }
        start = end;
      }
    }
    return cited;
  }

  /** Every statement, in the document's order. */
  public List<TraceRow> rows() {
    return rows;
  }

  /** Citations of the document that stand in none of its statements; empty where everything is in its place. */
  public List<Citation> unplaced() {
    return unplaced;
  }

  /**
   * The rows of one status.
   *
   * @param status the status
   * @return the rows, in the document's order
   */
  public List<TraceRow> of(TraceStatus status) {
    Objects.requireNonNull(status, "status");
    return rows.stream().filter(row -> row.statement().status() == status).toList();
  }
}
