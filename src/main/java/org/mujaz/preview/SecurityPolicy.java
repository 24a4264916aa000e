package org.mujaz.preview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The content security policy of a site, as far as the preview needs more: its own script, its
 * style and its news come from the server of the page.
 */
final class SecurityPolicy {

  private static final String SELF = "'self'";
  private static final String NONE = "'none'";
  private static final List<String> NEEDED = List.of("script-src", "style-src", "connect-src");

  private SecurityPolicy() {}

  /** A policy that allows what the preview needs, and is the site's own in everything else. */
  static String widened(String policy) {
    Map<String, List<String>> directives = new LinkedHashMap<>();
    for (String directive : policy.split(";", -1)) {
      List<String> words = new ArrayList<>(List.of(directive.strip().split("\\s+", -1)));
      String name = words.remove(0);
      if (!name.isEmpty()) {
        directives.putIfAbsent(name, words);
      }
    }
    // A preview has no certificate.
    directives.remove("upgrade-insecure-requests");
    List<String> basis = Optional.ofNullable(directives.get("default-src")).orElse(List.of("*"));
    for (String needed : NEEDED) {
      List<String> sources =
          new ArrayList<>(Optional.ofNullable(directives.get(needed)).orElse(basis));
      sources.remove(NONE);
      if (!sources.contains(SELF) && !sources.contains("*")) {
        sources.add(SELF);
      }
      directives.put(needed, sources);
    }
    List<String> written = new ArrayList<>();
    directives.forEach(
        (name, words) -> written.add((name + " " + String.join(" ", words)).strip()));
    return String.join("; ", written);
  }
}
