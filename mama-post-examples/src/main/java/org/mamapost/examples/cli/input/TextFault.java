package org.mamapost.examples.cli.input;

import org.mamapost.text.Message;

/** Says in words what is wrong with the text of a row. */
final class TextFault {

  private TextFault() {}

  static Problem problem(RecordText.Fault fault, Place place, String read, Limits limits) {
    String shown = Problem.shown(read);
    Message message = switch (fault) {
      case CELL_TOO_LONG -> Words.say("cell-too-long", shown, limits.cell());
      case LINE_TOO_LONG -> Words.say("line-too-long", shown, limits.ahead());
      case QUOTE_NEVER_CLOSED -> Words.say("csv.quote-open", shown);
      case TEXT_AFTER_QUOTE -> Words.say("csv.quote-text", shown);
      case DAMAGED -> Words.say("damaged", shown);
    };
    return new Problem(place, shown, message);
  }
}
