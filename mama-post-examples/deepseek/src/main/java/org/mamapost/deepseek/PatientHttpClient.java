package org.mamapost.deepseek;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import dev.failsafe.spi.Scheduler;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends the requests of the client over the JDK's HTTP, within the budget and the time that are set, and asks again as
 * the server wants it. It follows no redirection: the key is for one server.
 */
final class PatientHttpClient implements HttpClient {

  private static final Duration FIRST_WAIT = Duration.ofSeconds(1);

  private final java.net.http.HttpClient http;
  private final FailsafeExecutor<SuccessfulHttpResponse> patience;
  private final Budget budget;
  private final Duration answerWithin;
  private final Clock clock;

  PatientHttpClient(DeepSeekSettings settings, Scheduler scheduler, Clock clock) {
    this.http = java.net.http.HttpClient.newBuilder()
        .connectTimeout(settings.seconds(Setting.CONNECT_SECONDS))
        .followRedirects(java.net.http.HttpClient.Redirect.NEVER)
        .build();
    this.patience = Failsafe.with(policy(settings)).with(scheduler);
    this.budget = new Budget(settings.number(Setting.REQUESTS), settings.number(Setting.CHARACTERS));
    this.answerWithin = settings.seconds(Setting.ANSWER_SECONDS);
    this.clock = clock;
  }

  private static RetryPolicy<SuccessfulHttpResponse> policy(DeepSeekSettings settings) {
    Duration longest = settings.seconds(Setting.LONGEST_WAIT_SECONDS);
    return RetryPolicy.<SuccessfulHttpResponse>builder()
        .handleIf(failure -> failure instanceof AskingException asking && asking.isBusy()
            && asking.waitAskedFor().orElse(Duration.ZERO).compareTo(longest) <= 0)
        .withMaxRetries(settings.number(Setting.RETRIES))
        .withDelayFnOn(attempt -> wait(attempt.getLastException(), attempt.getAttemptCount(), longest),
            AskingException.class)
        .build();
  }

  // What the server asks for; else twice as long each time.
  private static Duration wait(AskingException failure, int attempts, Duration longest) {
    Duration own = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, 10));
    return failure.waitAskedFor().orElse(own.compareTo(longest) < 0 ? own : longest);
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    return wait(patience.getAsync(() -> once(request)));
  }

  @Override
  public void execute(HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("an answer is taken whole or not at all");
  }

  private SuccessfulHttpResponse once(HttpRequest request) {
    budget.take(request.body());
    java.net.http.HttpRequest.Builder sent = java.net.http.HttpRequest.newBuilder(URI.create(request.url()))
        .POST(java.net.http.HttpRequest.BodyPublishers.ofString(request.body()));
    request.headers().forEach((name, values) -> values.forEach(value -> sent.header(name, value)));
    CompletableFuture<HttpResponse<byte[]>> answer = http.sendAsync(sent.build(), status -> new BoundedBody());
    try {
      return taken(answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw AskingException.of(Words.say("server.slow", answerWithin.toSeconds()));
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      throw interrupted();
    } catch (ExecutionException broken) {
      throw Failures.of(broken.getCause());
    }
  }

  private SuccessfulHttpResponse taken(HttpResponse<byte[]> response) {
    int status = response.statusCode();
    if (status == 200) {
      return SuccessfulHttpResponse.builder()
          .statusCode(status).headers(response.headers().map()).body(response.body()).build();
    }
    throw Failures.of(status,
        response.headers().firstValue("Retry-After").flatMap(header -> RetryAfter.read(header, clock.instant())));
  }

  private static SuccessfulHttpResponse wait(CompletableFuture<SuccessfulHttpResponse> answer) {
    try {
      return answer.get();
    } catch (InterruptedException stopped) {
      answer.cancel(true);
      throw interrupted();
    } catch (ExecutionException broken) {
      throw Failures.of(broken.getCause());
    }
  }

  private static AskingException interrupted() {
    Thread.currentThread().interrupt();
    return AskingException.of(Words.say("stopped"));
  }
}
