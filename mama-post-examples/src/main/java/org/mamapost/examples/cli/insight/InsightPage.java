package org.mamapost.examples.cli.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.mamapost.examples.cli.render.Basis;
import org.mamapost.source.Citation;
import org.mamapost.text.Language;
import org.mamapost.text.Message;

/**
 * The page: charts, each with its numbers as a table, in one file that asks nothing of a network. Texts go into a tree
 * of elements and are escaped when that is printed, so no name can become markup; and the page itself forbids every
 * script but its own two.
 *
 * @param insight what it says
 * @param language the language it says it in
 */
public record InsightPage(Insight insight, Language language) {

  private static final String CHARTS = "echarts.common.min.js";
  /** So many columns need the whole width of a page. */
  private static final int MANY = 5;

  /** The page as HTML. */
  public String html() {
    Document page = Document.createShell("");
    page.prependChild(new DocumentType("html", "", ""));
    page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
    page.expectFirst("html").attr("lang", language == Language.CHINESE ? "zh-CN" : "en");
    String library = resource(CHARTS);
    String draw = resource("draw.js");
    head(page.head(), List.of(library, draw));
    body(page.body());
    script(page.body(), "charts", "application/json", new ChartOptions(language).of(charted()));
    page.body().appendElement("script").appendChild(new DataNode(library));
    page.body().appendElement("script").appendChild(new DataNode(draw));
    return page.outerHtml();
  }

  private List<Figure> charted() {
    return insight.figures().stream().filter(figure -> !figure.bars().isEmpty()).toList();
  }

  private void head(Element head, List<String> scripts) {
    head.appendElement("meta").attr("charset", "UTF-8");
    head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
        "default-src 'none'; style-src 'unsafe-inline'; script-src "
            + scripts.stream().map(InsightPage::hash).collect(Collectors.joining(" ")));
    head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
    head.appendElement("title").text(say("title", insight.policy().region().name()));
    head.appendElement("style").appendChild(new DataNode(resource("page.css")));
  }

  private static String hash(String script) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  private void body(Element body) {
    Element header = body.appendElement("header");
    header.appendElement("h1").text(say("title", insight.policy().region().name()));
    header.appendElement("p").text(say("about", insight.day()));
    basis(header, insight.basis());
    Element main = body.appendElement("main");
    contents(main);
    reading(main.appendElement("section").attr("id", "reading"));
    insight.sections().forEach(section -> section(main.appendElement("section").attr("id", section.id()), section));
  }

  private void contents(Element main) {
    Element list = main.appendElement("nav").attr("aria-label", say("contents")).appendElement("ul");
    list.appendElement("li").appendElement("a").attr("href", "#reading").text(say("reading"));
    insight.sections().forEach(section -> list.appendElement("li").appendElement("a")
        .attr("href", "#" + section.id()).text(section.title().render(language)));
  }

  private void reading(Element at) {
    at.appendElement("h2").text(say("reading"));
    Element rules = at.appendElement("ul");
    rules.appendElement("li").text(say("reading.least", insight.disclosure().least()));
    rules.appendElement("li").text(say("reading.withheld",
        insight.figures().stream().mapToLong(Figure::withheld).sum() + insight.sums().sources().stream()
            .filter(source -> !insight.disclosure().shows(source.read())).count()));
    rules.appendElement("li").text(say("reading.unknown"));
    rules.appendElement("li").text(say("reading.quantile", insight.disclosure().least()));
    Element table = table(at, "sources", say("sources"), List.of(
        say("sources.what"), say("sources.file"), say("sources.read"), say("sources.left-out")));
    Element rows = table.appendElement("tbody");
    insight.sums().sources().forEach(source -> {
      Element row = rows.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(source.what().render(language));
      row.appendElement("td").addClass("text").text(source.file());
      Cell read = insight.disclosure().shows(source.read()) ? new Cell.Number(source.read()) : new Cell.Withheld();
      row.appendElement("td").text(read.in(language));
      row.appendElement("td").text(String.valueOf(source.leftOut()));
    });
  }

  private void section(Element at, Section section) {
    at.appendElement("h2").text(section.title().render(language));
    basis(at, section.basis());
    section.remarks().forEach(remark -> at.appendElement("p").addClass("remark").text(remark.render(language)));
    section.figures().forEach(figure -> figure(at.appendElement("figure").attr("id", figure.id()), figure));
  }

  private void figure(Element at, Figure figure) {
    String title = figure.title().render(language);
    at.appendElement("figcaption").attr("id", "title-" + figure.id()).text(title);
    at.appendElement("p").attr("id", "desc-" + figure.id()).addClass("note").text(figure.note().render(language));
    Element both = at.appendElement("div").addClass(figure.columns().size() < MANY ? "both" : "both wide");
    if (figure.bars().isEmpty()) {
      both.appendElement("p").addClass("remark").text(say("no-chart"));
    } else {
      both.appendElement("div").addClass("chart").attr("id", "chart-" + figure.id()).attr("role", "img")
          .attr("aria-labelledby", "title-" + figure.id()).attr("aria-describedby", "desc-" + figure.id())
          .attr("style", "height:" + ChartOptions.height(figure) + "px");
    }
    Element table = table(both, "table-" + figure.id(), title, Stream.concat(
        Stream.of(figure.heading()), figure.columns().stream())
        .map(heading -> heading.render(language)).toList());
    Element rows = table.appendElement("tbody");
    figure.lines().forEach(line -> {
      Element row = rows.appendElement("tr").addClass(line.kind().name().toLowerCase(Locale.ROOT));
      row.appendElement("th").attr("scope", "row").text(line.label().name().render(language));
      line.cells().forEach(cell -> row.appendElement("td").addClass(cell instanceof Cell.Number ? "number" : "gap")
          .text(cell.in(language)));
    });
  }

  private static Element table(Element at, String id, String caption, List<String> headings) {
    Element table = at.appendElement("table").attr("id", id);
    table.appendElement("caption").text(caption);
    Element row = table.appendElement("thead").appendElement("tr");
    headings.forEach(heading -> row.appendElement("th").attr("scope", "col").text(heading));
    return table;
  }

  private void basis(Element at, List<Citation> citations) {
    if (citations.isEmpty()) {
      return;
    }
    Element list = at.appendElement("ul").addClass("basis");
    citations.forEach(citation -> list.appendElement("li").text(Basis.of(citation).render(language)));
  }

  private static void script(Element at, String id, String type, String data) {
    at.appendElement("script").attr("id", id).attr("type", type).appendChild(new DataNode(data));
  }

  private String say(String key, Serializable... arguments) {
    Message message = Words.say(key, arguments);
    return message.render(language);
  }

  private static String resource(String name) {
    try (InputStream in = InsightPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("the bundled " + name + " cannot be read", broken);
    }
  }
}
