package org.mamapost.examples.cli.insight;

import java.util.List;
import java.util.Objects;
import org.mamapost.source.Citation;
import org.mamapost.text.Message;

/**
 * A part of the page.
 *
 * @param id what its place on the page is called
 * @param title what it is about
 * @param remarks what there is to know of it
 * @param basis the words it rests on
 * @param figures its tables and charts; none where nothing was given to sum up
 */
record Section(String id, Message title, List<Message> remarks, List<Citation> basis, List<Figure> figures) {

  Section {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    remarks = List.copyOf(remarks);
    basis = List.copyOf(basis);
    figures = List.copyOf(figures);
  }
}
