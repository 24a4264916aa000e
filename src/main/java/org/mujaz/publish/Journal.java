package org.mujaz.publish;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.hash.Sha256;

/**
 * What a publication does to the output folder, written down before it does it.
 *
 * @param steps removals first: a new file may need the name of a folder that is left empty, or
 *     differ from a stale one in letter case only
 * @param newSite the hash of the list of files of a {@link NewSite} that is to be moved, for which
 *     there are no steps
 */
record Journal(List<Step> steps, Optional<String> newSite) {

  private static final String HEADING = "mujaz-journal 1";
  private static final String END = "end ";
  private static final String REMOVE = "remove ";

  private static final Pattern NEW_SITE = Pattern.compile("site ([0-9a-f]{64})\n");

  private static final Pattern LINE =
      Pattern.compile("(?:remove|(add|replace) ([0-9]{1,18}) ([0-9a-f]{64})) ([0-9]{1,9}) (.+)");

  /** Keeps the order. */
  Journal {
    steps = List.copyOf(steps);
  }

  /** Of single files. */
  static Journal ofSteps(List<Step> steps) {
    return new Journal(steps, Optional.empty());
  }

  /**
   * Of a site that comes to where there is none.
   *
   * @param manifest the hash of its list of files
   */
  static Journal ofNewSite(String manifest) {
    return new Journal(List.of(), Optional.of(manifest));
  }

  /** Whether there is nothing to be done. */
  boolean isEmpty() {
    return steps.isEmpty() && newSite.isEmpty();
  }

  /**
   * One file.
   *
   * @param number by which the staging folder names its new version, and with {@code .old} its
   *     former one
   * @param name its name below the output folder
   * @param put the new version; nothing if there is none
   */
  record Step(int number, String name, Optional<Put> put) {

    /** How the staging folder names the new version. */
    String staged() {
      return Integer.toString(number);
    }

    /** How the staging folder names the former version. */
    String old() {
      return number + ".old";
    }

    /** Whether there was a file before, and there is one afterwards. */
    boolean replaces() {
      return put.filter(Put::replaces).isPresent();
    }
  }

  /**
   * A new version.
   *
   * @param replaces whether there is a former one
   * @param size in bytes
   * @param sha256 in hexadecimal digits
   */
  record Put(boolean replaces, long size, String sha256) {}

  /** The bytes of the file. */
  byte[] bytes() {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    newSite.ifPresent(manifest -> text.append("site ").append(manifest).append('\n'));
    for (Step step : steps) {
      text.append(step.put().map(Journal::words).orElse(REMOVE))
          .append(step.number())
          .append(' ')
          .append(step.name())
          .append('\n');
    }
    String seal = seal(text.toString());
    return text.append(END).append(seal).append('\n').toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String words(Put put) {
    return (put.replaces() ? "replace " : "add ") + put.size() + ' ' + put.sha256() + ' ';
  }

  private static String seal(String text) {
    return Sha256.hex(text, 32);
  }

  /**
   * Reads the file.
   *
   * @return nothing if it is not whole, or names a file that may lie outside the output folder
   */
  static Optional<Journal> parse(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = text.lastIndexOf("\n" + END) + 1;
    if (end == 0
        || !text.startsWith(HEADING + "\n")
        || !text.substring(end).equals(END + seal(text.substring(0, end)) + "\n")) {
      return Optional.empty();
    }
    String told = text.substring(HEADING.length() + 1, end);
    Matcher newSite = NEW_SITE.matcher(told);
    return newSite.matches() ? Optional.of(ofNewSite(newSite.group(1))) : steps(told);
  }

  private static Optional<Journal> steps(String lines) {
    List<Step> steps = new ArrayList<>();
    for (String line : lines.lines().toList()) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches() || !Names.staysInside(parts.group(5))) {
        return Optional.empty();
      }
      steps.add(new Step(Integer.parseInt(parts.group(4)), parts.group(5), put(parts)));
    }
    return Optional.of(ofSteps(steps));
  }

  private static Optional<Put> put(Matcher parts) {
    return Optional.ofNullable(parts.group(1))
        .map(
            word ->
                new Put(word.equals("replace"), Long.parseLong(parts.group(2)), parts.group(3)));
  }
}
