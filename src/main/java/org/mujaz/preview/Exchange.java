package org.mujaz.preview;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Sends answers: the part that is asked for, and no body to who asks for none. */
final class Exchange {

  private static final int NO_BODY = -1;

  private final HttpExchange http;

  Exchange(HttpExchange http) {
    this.http = http;
  }

  /** What the request says under this name. */
  Optional<String> header(String name) {
    return Optional.ofNullable(http.getRequestHeaders().getFirst(name));
  }

  private boolean isHead() {
    return http.getRequestMethod().equals("HEAD");
  }

  /** Whether it only reads. */
  boolean reads() {
    return isHead() || http.getRequestMethod().equals("GET");
  }

  void send(Answer answer) throws IOException {
    long size = answer.body().size();
    Optional<ByteRange> range =
        answer.status() == Answer.OK
            ? header("Range").flatMap(asked -> ByteRange.of(asked, size))
            : Optional.empty();
    Answer sent = answer.with("Accept-Ranges", "bytes");
    if (range.isPresent()) {
      sent = sent.with("Content-Range", range.get().header(size));
    }
    sent.headers().forEach(http.getResponseHeaders()::set);
    if (range.filter(part -> part.length() == 0).isPresent()) {
      http.sendResponseHeaders(Answer.NO_SUCH_RANGE, NO_BODY);
    } else {
      int status = range.isPresent() ? Answer.PARTIAL : answer.status();
      send(status, answer.body(), range.orElse(new ByteRange(0, size)));
    }
  }

  private void send(int status, Answer.Body body, ByteRange part) throws IOException {
    if (isHead()) {
      http.getResponseHeaders().set("Content-Length", Long.toString(part.length()));
    }
    boolean empty = isHead() || part.length() == 0;
    http.sendResponseHeaders(status, empty ? NO_BODY : part.length());
    if (!empty) {
      try (InputStream in = body.from(part.first())) {
        byte[] buffer = new byte[1 << 16];
        long left = part.length();
        while (left > 0) {
          int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
          if (read < 0) {
            // The file was cut off meanwhile; the browser sees that something is missing.
            throw new IOException("the file became shorter");
          }
          http.getResponseBody().write(buffer, 0, read);
          left -= read;
        }
      }
    }
  }
}
