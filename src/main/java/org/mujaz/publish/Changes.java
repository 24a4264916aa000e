package org.mujaz.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a site differs from the one before it, file by file.
 *
 * @param files how many files the site has
 * @param added names that are new
 * @param changed names whose bytes are others
 * @param removed names that are gone
 */
record Changes(
    int files, SortedSet<String> added, SortedSet<String> changed, SortedSet<String> removed) {

  /**
   * Compares two sites.
   *
   * @param written files of the new one that were written into the output folder just now: they may
   *     have been damaged there, or the list before has no hash of them
   */
  static Changes between(Manifest before, Manifest after, Set<String> written) {
    Map<String, String> gone = new HashMap<>(before.hashes());
    SortedSet<String> added = new TreeSet<>();
    SortedSet<String> changed = new TreeSet<>();
    after
        .hashes()
        .forEach(
            (name, hash) -> {
              String former = gone.remove(name);
              if (former == null) {
                added.add(name);
              } else if (written.contains(name) || !(former.isEmpty() || former.equals(hash))) {
                changed.add(name);
              }
            });
    return new Changes(after.names().size(), added, changed, new TreeSet<>(gone.keySet()));
  }

  /** As JSON. No name has a character that JSON would have escaped: no address may. */
  byte[] json() {
    return "{\n  \"files\": %d,\n  \"added\": %s,\n  \"changed\": %s,\n  \"removed\": %s\n}\n"
        .formatted(files, array(added), array(changed), array(removed))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String array(Collection<String> names) {
    return names.isEmpty()
        ? "[]"
        : names.stream()
            .map(name -> "    \"" + name + "\"")
            .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
  }
}
