package org.mujaz.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A server on loopback that gives the answers it was told, in order, and notes the questions. */
public final class TestServer implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Deque<Reply>> replies = new HashMap<>();
  private final List<Question> questions = new ArrayList<>();

  /** What was asked; {@code toString} is the method and the path. */
  public record Question(String method, String path, Map<String, String> headers, String body) {
    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  /** An answer: a status, headers as {@code Name: value}, and a body. */
  private static final class Reply {
    private final int status;
    private final List<String> headers;
    private final byte[] body;

    private Reply(int status, List<String> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }
  }

  /** Starts it. */
  public TestServer() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Gives this answer once for a path, after those given before; the last one for ever. */
  public synchronized TestServer on(String path, int status, String... headers) {
    return on(path, status, new byte[0], headers);
  }

  /** Gives this answer with a body. */
  public synchronized TestServer on(String path, int status, byte[] body, String... headers) {
    Reply reply = new Reply(status, List.of(headers), body);
    replies.computeIfAbsent(path, p -> new ArrayDeque<>()).add(reply);
    return this;
  }

  /** The address of a path. */
  public URI at(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** What was asked so far. */
  public synchronized List<Question> questions() {
    return List.copyOf(questions);
  }

  /** What was asked so far, as methods and paths. */
  public List<String> asked() {
    return questions().stream().map(Question::toString).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Map<String, String> headers = new HashMap<>();
    exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.get(0)));
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Reply reply =
        reply(
            new Question(
                exchange.getRequestMethod(), exchange.getRequestURI().toString(), headers, body));
    for (String header : reply.headers) {
      String[] parts = header.split(": ", 2);
      exchange.getResponseHeaders().add(parts[0], parts[1]);
    }
    boolean empty = reply.body.length == 0 || exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(reply.status, empty ? -1 : reply.body.length);
    if (!empty) {
      exchange.getResponseBody().write(reply.body);
    }
    exchange.close();
  }

  private synchronized Reply reply(Question question) {
    questions.add(question);
    Deque<Reply> left = replies.get(question.path());
    if (left == null) {
      return new Reply(404, List.of(), new byte[0]);
    }
    return left.size() > 1 ? left.removeFirst() : left.getFirst();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
