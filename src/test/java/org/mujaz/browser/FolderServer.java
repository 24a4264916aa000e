package org.mujaz.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.mujaz.preview.HostHeaders;
import org.mujaz.preview.MediaTypes;

/**
 * Serves a folder on loopback as a static host does: {@code 404.html} for what is not there, the
 * headers that {@code _headers} sets, text compressed.
 */
final class FolderServer implements AutoCloseable {

  /** The types that hosts compress. */
  private static final Pattern COMPRESSED = Pattern.compile("^text/|json|xml|javascript|svg");

  private final Path folder;
  private final HttpServer server;
  private final Duration delay;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  private FolderServer(Path folder, HttpServer server, Duration delay) {
    this.folder = folder;
    this.server = server;
    this.delay = delay;
  }

  static FolderServer start(Path folder) {
    return start(folder, Duration.ZERO);
  }

  /**
   * Starts a server.
   *
   * @param delay of everything without which a page can be shown: fonts, pictures, scripts
   */
  static FolderServer start(Path folder, Duration delay) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FolderServer server = new FolderServer(folder.toAbsolutePath().normalize(), http, delay);
      http.createContext("/", server::answer);
      http.setExecutor(server.threads);
      http.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      // Decoded by URI: an address may be Arabic.
      String path = exchange.getRequestURI().getPath();
      Path file = folder.resolve(path.substring(1)).normalize();
      if (file.startsWith(folder) && Files.isDirectory(file) && !path.endsWith("/")) {
        exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getRawPath() + "/");
        exchange.sendResponseHeaders(301, -1);
        return;
      }
      if (path.endsWith("/")) {
        file = file.resolve("index.html");
      }
      if (file.startsWith(folder) && Files.isRegularFile(file)) {
        send(exchange, 200, type(file), Files.readAllBytes(file));
      } else {
        Path missing = folder.resolve("404.html");
        byte[] page =
            Files.exists(missing)
                ? Files.readAllBytes(missing)
                : "not found".getBytes(StandardCharsets.UTF_8);
        send(exchange, 404, "text/html; charset=utf-8", page);
      }
    }
  }

  private void send(HttpExchange exchange, int status, String type, byte[] file)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers().of(exchange.getRequestURI().getPath()).forEach(headers::set);
    byte[] body = file;
    if (COMPRESSED.matcher(type).find()) {
      headers.set("Vary", "Accept-Encoding");
      if (accepts(exchange, "gzip")) {
        headers.set("Content-Encoding", "gzip");
        body = gzip(file);
      }
    }
    if (!type.startsWith("text/html") && !type.startsWith("text/css")) {
      sleep();
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      exchange.getResponseBody().write(body);
    }
  }

  private void sleep() {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean accepts(HttpExchange exchange, String encoding) {
    String accepted = exchange.getRequestHeaders().getFirst("Accept-Encoding");
    return accepted != null && accepted.contains(encoding);
  }

  private static byte[] gzip(byte[] file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream stream = new GZIPOutputStream(bytes)) {
      stream.write(file);
    }
    return bytes.toByteArray();
  }

  private static String type(Path file) {
    return MediaTypes.of("/" + file.getFileName());
  }

  private HostHeaders headers() throws IOException {
    Path file = folder.resolve("_headers");
    return HostHeaders.parse(Files.exists(file) ? Files.readAllLines(file) : List.of());
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
