package org.mujaz.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What strangers write to have a reader's browser run it: {@code security/payloads.txt}. */
final class Payloads {

  /** What they would run: a variable of the page that the test looks at, or of the one around. */
  private static final String RUN = "top.__xss=1";

  private static final Path FILE = Path.of("src/test/resources/security/payloads.txt");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  /** So many stand in one value, so that a site with all of them is small. */
  private static final int TOGETHER = 35;

  private Payloads() {}

  /** All of them, in their order. */
  static List<String> all() {
    try {
      return Files.readAllLines(FILE).stream()
          .filter(line -> !line.startsWith("// ") && !line.isEmpty())
          .map(line -> line.replace("RUN", RUN))
          .map(Payloads::unescaped)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            escape -> {
              char unit = (char) Integer.parseInt(escape.group(1), 16);
              return unit == '\\' ? "\\\\" : String.valueOf(unit);
            });
  }

  /** Those that are web addresses in the eyes of a careless parser. */
  static List<String> addresses() {
    return all().stream().filter(payload -> payload.startsWith("https://")).toList();
  }

  /** All of them, some at a time. */
  static List<List<String>> groups() {
    List<String> all = all();
    List<List<String>> groups = new ArrayList<>();
    for (int from = 0; from < all.size(); from += TOGETHER) {
      groups.add(all.subList(from, Math.min(all.size(), from + TOGETHER)));
    }
    return groups;
  }
}
