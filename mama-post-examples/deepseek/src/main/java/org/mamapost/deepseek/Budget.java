package org.mamapost.deepseek;

/** What may still be asked. Counted before a request leaves, so that nothing is spent beyond it. Thread-safe. */
final class Budget {

  private final int mostRequests;
  private final long mostCharacters;
  private int requests;
  private long characters;

  Budget(int mostRequests, long mostCharacters) {
    this.mostRequests = mostRequests;
    this.mostCharacters = mostCharacters;
  }

  /**
   * Takes one request out of it.
   *
   * @throws AskingException if there is none left, or if it is too long for what is left
   */
  synchronized void take(String body) {
    if (requests == mostRequests) {
      throw AskingException.of(Words.say("budget.requests", mostRequests));
    }
    if (characters + body.length() > mostCharacters) {
      throw AskingException.of(Words.say("budget.characters", mostCharacters, characters, body.length()));
    }
    requests++;
    characters += body.length();
  }
}
