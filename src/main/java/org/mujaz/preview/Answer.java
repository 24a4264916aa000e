package org.mujaz.preview;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the preview says to a request.
 *
 * @param status of HTTP
 * @param headers besides those of its length
 * @param body what is sent
 */
record Answer(int status, Map<String, String> headers, Body body) {

  static final int OK = 200;
  static final int PARTIAL = 206;
  static final int FORBIDDEN = 403;
  static final int NOT_FOUND = 404;
  static final int NOT_ALLOWED = 405;
  static final int NO_SUCH_RANGE = 416;
  static final int UNAVAILABLE = 503;

  /** Copies the headers. */
  Answer {
    headers = new LinkedHashMap<>(headers);
  }

  /** Bytes that can be read from any place on. */
  interface Body {
    long size() throws IOException;

    InputStream from(long first) throws IOException;

    /** Bytes in memory. */
    static Body of(byte[] bytes) {
      return new Body() {
        @Override
        public long size() {
          return bytes.length;
        }

        @Override
        public InputStream from(long first) {
          int start = (int) first;
          return new ByteArrayInputStream(bytes, start, bytes.length - start);
        }
      };
    }

    /** A file. */
    static Body of(Path file) {
      return new Body() {
        @Override
        public long size() throws IOException {
          return Files.size(file);
        }

        @Override
        public InputStream from(long first) throws IOException {
          InputStream in = Files.newInputStream(file);
          in.skipNBytes(first);
          return in;
        }
      };
    }
  }

  static Answer of(int status, String type, byte[] body) {
    return new Answer(status, Map.of("Content-Type", type), Body.of(body));
  }

  static Answer text(int status, String words) {
    return of(status, "text/plain; charset=utf-8", words.getBytes(StandardCharsets.UTF_8));
  }

  static Answer redirect(int status, String to) {
    return text(status, to + "\n").with("Location", to);
  }

  Answer with(String header, String value) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.keySet().removeIf(header::equalsIgnoreCase);
    all.put(header, value);
    return new Answer(status, all, body);
  }
}
