package org.mujaz.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.mujaz.concurrent.Daemons;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Answers browsers: pages, files and news, to requests that only read and that name this server.
 */
final class Server implements AutoCloseable {

  /** So many ports are tried. */
  private static final int ATTEMPTS = 50;

  private static final int LAST_PORT = 65_535;

  /** Without it, the body of an answer waits until the browser has confirmed its head. */
  private static final String NO_DELAY = "sun.net.httpserver.nodelay";

  private final HttpServer http;
  private final ExecutorService threads = Daemons.pool("mujaz-preview");
  private final Screen screen;
  private final Pages pages;
  private final Events events;
  private final AllowedHosts hosts;
  private final Messages messages;

  private Server(
      HttpServer http,
      Screen screen,
      Pages pages,
      Events events,
      AllowedHosts hosts,
      Messages messages) {
    this.http = http;
    this.screen = screen;
    this.pages = pages;
    this.events = events;
    this.hosts = hosts;
    this.messages = messages;
  }

  /**
   * Starts a server on a port, or on the next one that is free.
   *
   * @param port 0 for any
   */
  static Server start(
      InetAddress address, int port, Screen screen, Pages pages, Events events, Messages messages) {
    System.getProperties().putIfAbsent(NO_DELAY, "true");
    HttpServer http = listen(address, port);
    Server server = new Server(http, screen, pages, events, AllowedHosts.of(address), messages);
    http.createContext("/", server::answer);
    http.setExecutor(server.threads);
    http.start();
    return server;
  }

  private static HttpServer listen(InetAddress address, int port) {
    int last = Math.min(LAST_PORT, port + ATTEMPTS - 1);
    for (int next = port; next <= last; next++) {
      try {
        return HttpServer.create(new InetSocketAddress(address, next), 0);
      } catch (BindException taken) {
        if (next == last || !isOfThisMachine(address)) {
          throw refused(address, port, last, taken);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    throw new IllegalStateException("no port from " + port);
  }

  /** Whether any port of it could be had. */
  private static boolean isOfThisMachine(InetAddress address) {
    try {
      HttpServer.create(new InetSocketAddress(address, 0), 0).stop(0);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private static UncheckedIOException refused(
      InetAddress address, int first, int last, IOException e) {
    Wording words =
        isOfThisMachine(address)
            ? ReportPhrase.NO_PORT.with(Wording.quoted(first), Wording.quoted(last))
            : ReportPhrase.NO_SUCH_ADDRESS.with(address.getHostAddress());
    return new UncheckedIOException(new BrokenEnvironment(words, e));
  }

  int port() {
    return http.getAddress().getPort();
  }

  private void answer(HttpExchange http) throws IOException {
    try (http) {
      Exchange exchange = new Exchange(http);
      if (exchange.header("Host").filter(hosts::allow).isEmpty()) {
        String words = messages.words(ReportPhrase.HOST_REFUSED);
        exchange.send(Answer.text(Answer.FORBIDDEN, words + "\n"));
      } else if (!exchange.reads()) {
        exchange.send(Answer.text(Answer.NOT_ALLOWED, "").with("Allow", "GET, HEAD"));
      } else {
        answer(http, exchange);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void answer(HttpExchange http, Exchange exchange)
      throws IOException, InterruptedException {
    URI address = http.getRequestURI();
    String path = Optional.ofNullable(address.getPath()).orElse("/");
    Optional<Answer> own = OwnFiles.answer(path);
    if (path.equals(OwnFiles.EVENTS)) {
      Map<String, String> query = query(address);
      http.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
      http.getResponseHeaders().set("Cache-Control", "no-store");
      http.sendResponseHeaders(Answer.OK, 0);
      String hash = exchange.header("Last-Event-ID").orElse(query.getOrDefault("has", ""));
      events.write(http.getResponseBody(), query.getOrDefault("page", "/"), hash);
    } else if (own.isPresent()) {
      exchange.send(own.get());
    } else {
      Showing showing = screen.now();
      int before = showing.state().problems().sorted().size();
      exchange.send(pages.find(showing, path).answer());
      if (showing.state().problems().sorted().size() > before) {
        screen.look();
      }
    }
  }

  private static Map<String, String> query(URI address) {
    Map<String, String> query = new HashMap<>();
    for (String part : Optional.ofNullable(address.getRawQuery()).orElse("").split("&", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        query.put(
            part.substring(0, equals),
            URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return query;
  }

  @Override
  public void close() {
    http.stop(0);
    // Not interrupted: that would close the files of the cache under them.
    threads.shutdown();
  }
}
