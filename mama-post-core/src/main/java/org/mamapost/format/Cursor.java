package org.mamapost.format;

/** A place in a compact text, moved forward while the text is read. */
final class Cursor {

  private static final String CLAUSE_ENDS = ",;";

  private final String text;
  private int at;

  Cursor(String text) {
    this.text = text;
  }

  boolean atEnd() {
    return at == text.length();
  }

  int mark() {
    return at;
  }

  void backTo(int mark) {
    at = mark;
  }

  /** What was read since a mark. */
  String since(int mark) {
    return text.substring(mark, at);
  }

  /** The next character; NUL at the end, which no grammar asks for. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
  }

  boolean sees(String word) {
    return text.regionMatches(true, at, word, 0, word.length());
  }

  boolean seesOneOf(String characters) {
    return !atEnd() && characters.indexOf(text.charAt(at)) >= 0;
  }

  boolean seesDigit() {
    return peek() >= '0' && peek() <= '9';
  }

  boolean skip(String word) {
    if (!sees(word)) {
      return false;
    }
    at += word.length();
    return true;
  }

  boolean skipFirstOf(Iterable<String> words) {
    for (String word : words) {
      if (skip(word)) {
        return true;
      }
    }
    return false;
  }

  boolean skipOneOf(String characters) {
    if (!seesOneOf(characters)) {
      return false;
    }
    at++;
    return true;
  }

  /** Reads on over the given characters. */
  String run(String characters) {
    int start = at;
    while (seesOneOf(characters)) {
      at++;
    }
    return since(start);
  }

  String digits() {
    return run("0123456789");
  }

  /** Reads on up to the first of the given characters. */
  String until(String characters) {
    int start = at;
    while (!atEnd() && !seesOneOf(characters)) {
      at++;
    }
    return since(start);
  }

  /** Reads on to the end of the clause, which is the next comma or semicolon. */
  String restOfClause() {
    return until(CLAUSE_ENDS);
  }
}
