package org.mamapost.deepseek;

/** The key of an account. It shows itself to nobody but the request that it is for. */
final class ApiKey {

  private final String secret;

  ApiKey(String secret) {
    this.secret = secret;
  }

  String secret() {
    return secret;
  }

  @Override
  public String toString() {
    return "(a key)";
  }
}
