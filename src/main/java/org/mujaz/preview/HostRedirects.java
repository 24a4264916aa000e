package org.mujaz.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The file {@code _redirects} as Netlify and Cloudflare Pages read it: on each line an address, in
 * which {@code *} at the end stands for the rest and {@code :name} for one part, where it leads,
 * and a status. Conditions are not looked at; what is written in another way is passed over.
 */
final class HostRedirects {

  private static final Pattern STATUS = Pattern.compile("\\d{3}!?");
  private static final Pattern NAME = Pattern.compile(":(\\w+)");
  private static final String SPLAT = "splat";
  private static final int MOVED = 301;

  private final List<Rule> rules;

  private HostRedirects(List<Rule> rules) {
    this.rules = rules;
  }

  /** Where an address leads, and with which status; 200 means another page in its place. */
  record Target(String to, int status) {}

  private record Rule(Pattern from, List<String> names, String to, int status) {

    Optional<Target> of(String path) {
      Matcher matcher = from.matcher(path);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      String filled =
          NAME.matcher(to)
              .replaceAll(
                  name -> {
                    int group = names.indexOf(name.group(1)) + 1;
                    return Matcher.quoteReplacement(
                        group > 0 ? matcher.group(group) : name.group());
                  });
      return Optional.of(new Target(filled, status));
    }
  }

  static HostRedirects parse(List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.strip().split("\\s+", -1);
      if (words.length > 1 && words[0].startsWith("/")) {
        boolean told = words.length > 2 && STATUS.matcher(words[2]).matches();
        int status = told ? Integer.parseInt(words[2].substring(0, 3)) : MOVED;
        rules.add(rule(words[0], words[1], status));
      }
    }
    return new HostRedirects(rules);
  }

  private static Rule rule(String from, String to, int status) {
    List<String> names = new ArrayList<>();
    Matcher marks = Pattern.compile("(?<=/):(\\w+)|\\*$").matcher(from);
    StringBuilder pattern = new StringBuilder();
    int at = 0;
    while (marks.find()) {
      pattern.append(Pattern.quote(from.substring(at, marks.start())));
      boolean rest = marks.group(1) == null;
      names.add(rest ? SPLAT : marks.group(1));
      pattern.append(rest ? "(.*)" : "([^/]+)");
      at = marks.end();
    }
    pattern.append(Pattern.quote(from.substring(at)));
    return new Rule(Pattern.compile(pattern.toString()), names, to, status);
  }

  /** Where an encoded address leads by the first rule that has it. */
  Optional<Target> of(String path) {
    return rules.stream().flatMap(rule -> rule.of(path).stream()).findFirst();
  }
}
