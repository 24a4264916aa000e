package org.mujaz.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The file {@code _headers} as Netlify and Cloudflare Pages read it: a line with the addresses, in
 * which {@code *} stands for anything and {@code :name} for one part, then their headers, indented.
 * What is written in another way is passed over.
 */
public final class HostHeaders {

  private final List<Rule> rules;

  private HostHeaders(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(Pattern path, Map<String, String> headers) {}

  /** The rules in these lines. */
  public static HostHeaders parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (Character.isWhitespace(line.charAt(0))) {
        int colon = line.indexOf(':');
        if (colon > 0 && !rules.isEmpty()) {
          rules
              .get(rules.size() - 1)
              .headers()
              .put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        }
      } else {
        String path =
            Pattern.quote(line.strip())
                .replace("*", "\\E.*\\Q")
                .replaceAll("(?<=/):\\w+", "\\\\E[^/]+\\\\Q");
        rules.add(new Rule(Pattern.compile(path), new LinkedHashMap<>()));
      }
    }
    return new HostHeaders(rules);
  }

  /** The headers of an address; the values that several rules give are joined by a comma. */
  public Map<String, String> of(String path) {
    Map<String, String> headers = new LinkedHashMap<>();
    rules.stream()
        .filter(rule -> rule.path().matcher(path).matches())
        .flatMap(rule -> rule.headers().entrySet().stream())
        .forEach(header -> headers.merge(header.getKey(), header.getValue(), HostHeaders::join));
    return headers;
  }

  private static String join(String one, String other) {
    return one + ", " + other;
  }
}
