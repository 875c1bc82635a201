package org.mamapost.deepseek;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;

/** Hands our HTTP to the client, which knows builders only; the times are in our settings already. */
record PatientHttpClientBuilder(PatientHttpClient client, DeepSeekSettings settings) implements HttpClientBuilder {

  @Override
  public Duration connectTimeout() {
    return settings.seconds(Setting.CONNECT_SECONDS);
  }

  @Override
  public HttpClientBuilder connectTimeout(Duration timeout) {
    return this;
  }

  @Override
  public Duration readTimeout() {
    return settings.seconds(Setting.ANSWER_SECONDS);
  }

  @Override
  public HttpClientBuilder readTimeout(Duration timeout) {
    return this;
  }

  @Override
  public HttpClient build() {
    return client;
  }
}
