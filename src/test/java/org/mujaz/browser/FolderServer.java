package org.mujaz.browser;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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

  /** Where the theme ends what a page has to be painted with. */
  private static final String FOLD = "<div hidden id=\"_fold\"";

  private final Path folder;
  private final HttpServer server;
  private final Network network;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  private FolderServer(Path folder, HttpServer server, Network network) {
    this.folder = folder;
    this.server = server;
    this.network = network;
  }

  /** How what is served comes to the reader. */
  enum Network {
    /** At once. */
    FAST(Duration.ZERO),
    /** What a page can be shown without comes late: fonts, pictures, scripts. */
    LATE(Duration.ofMillis(300)),
    /** A page comes in pieces: several up to its fold, which it must have, and the rest. */
    PIECES(Duration.ofMillis(50));

    private final Duration pause;

    Network(Duration pause) {
      this.pause = pause;
    }
  }

  /** Starts a server. */
  static FolderServer start(Path folder, Network network) {
    try {
      HttpServer http =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      FolderServer server = new FolderServer(folder.toAbsolutePath().normalize(), http, network);
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
    boolean page = type.startsWith("text/html");
    boolean whole = network != Network.PIECES || !page;
    if (COMPRESSED.matcher(type).find() && whole) {
      headers.set("Vary", "Accept-Encoding");
      if (accepts(exchange, "gzip")) {
        headers.set("Content-Encoding", "gzip");
        body = gzip(file);
      }
    }
    if (network == Network.LATE && !page && !type.startsWith("text/css")) {
      pause();
    }
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head) {
      write(whole ? List.of(body) : pieces(body), exchange.getResponseBody());
    }
  }

  private void write(List<byte[]> pieces, OutputStream out) throws IOException {
    for (int i = 0; i < pieces.size(); i++) {
      if (i > 0) {
        pause();
      }
      out.write(pieces.get(i));
      out.flush();
    }
  }

  /** Cut between elements, four times up to the fold. */
  private static List<byte[]> pieces(byte[] page) {
    String html = new String(page, StandardCharsets.UTF_8);
    int body = html.indexOf("<body");
    int fold = html.indexOf(FOLD);
    if (fold < 0) {
      throw new IllegalStateException("a page without a fold");
    }
    List<byte[]> pieces = new ArrayList<>();
    int from = 0;
    for (int part = 1; part <= 4; part++) {
      int to =
          part == 4
              ? html.indexOf("</div>", fold)
              : html.indexOf('<', body + (fold - body) * part / 4);
      pieces.add(html.substring(from, to).getBytes(StandardCharsets.UTF_8));
      from = to;
    }
    pieces.add(html.substring(from).getBytes(StandardCharsets.UTF_8));
    return pieces;
  }

  private void pause() {
    try {
      Thread.sleep(network.pause.toMillis());
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
