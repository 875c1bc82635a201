package org.mamapost.deepseek;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A real HTTP server on this machine that speaks the chat interface, and answers as a test tells it to. */
final class LoopbackServer implements AutoCloseable {

  static final String KEY = "sk-loopback-0123456789";

  /** How it answers one request. */
  @FunctionalInterface
  interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Deque<Reply> replies = new ArrayDeque<>();
  private final List<byte[]> received = Collections.synchronizedList(new ArrayList<>());
  private final List<String> authorizations = Collections.synchronizedList(new ArrayList<>());

  LoopbackServer(Reply... replies) throws IOException {
    this.replies.addAll(List.of(replies));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/chat/completions", this::handle);
    server.setExecutor(threads);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    received.add(exchange.getRequestBody().readAllBytes());
    authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
    Reply reply;
    synchronized (replies) {
      reply = replies.size() > 1 ? replies.poll() : replies.peek();
    }
    reply.to(exchange);
    exchange.close();
  }

  /** Settings that lead here, with others beside them: a name, a value, a name, a value. */
  DeepSeekSettings settings(String... others) {
    Map<String, String> given = new java.util.HashMap<>(Map.of("base-url", url(), "key", KEY));
    for (int i = 0; i < others.length; i += 2) {
      given.put(others[i], others[i + 1]);
    }
    return DeepSeekSettings.of(given, Map.of());
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The requests as they came over the wire. */
  List<byte[]> received() {
    return List.copyOf(received);
  }

  List<String> authorizations() {
    return List.copyOf(authorizations);
  }

  /** What the user's message of a request says. */
  JsonNode data(int request) {
    try {
      JsonNode messages = JSON.readTree(received.get(request)).get("messages");
      return JSON.readTree(messages.get(1).get("content").asText());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Answers with what the model says. */
  static Reply says(String content) {
    return says(content, "stop");
  }

  static Reply says(String content, String finishReason) {
    return body(200, completion(content, finishReason));
  }

  static String completion(String content, String finishReason) {
    return JSON.createObjectNode()
        .put("id", "1").put("object", "chat.completion").put("created", 1).put("model", "deepseek-chat")
        .set("choices", JSON.createArrayNode().add(JSON.createObjectNode().put("index", 0)
            .put("finish_reason", finishReason)
            .set("message", JSON.createObjectNode().put("role", "assistant").put("content", content))))
        .toString();
  }

  static Reply body(int status, String body, String... headers) {
    return exchange -> {
      for (int i = 0; i < headers.length; i += 2) {
        exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
      }
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Promises more than it sends. */
  static Reply brokenOff(String body) {
    return exchange -> {
      byte[] bytes = body.getBytes(UTF_8);
      exchange.sendResponseHeaders(200, bytes.length + 100);
      exchange.getResponseBody().write(bytes);
    };
  }

  /** Says nothing, or after the first half of an answer nothing more, until the test is over. */
  Reply holds(String firstHalf) {
    return exchange -> {
      if (!firstHalf.isEmpty()) {
        exchange.sendResponseHeaders(200, 0);
        exchange.getResponseBody().write(firstHalf.getBytes(UTF_8));
        exchange.getResponseBody().flush();
      }
      try {
        closing.await();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    };
  }

  void replyWith(Reply reply) {
    synchronized (replies) {
      replies.clear();
      replies.add(reply);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
