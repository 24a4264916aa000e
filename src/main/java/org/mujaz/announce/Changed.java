package org.mujaz.announce;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What is new, gone or different since others were told last.
 *
 * @param names of files, those of the newest days first: the new ones, the gone ones, the changed
 */
record Changed(List<String> names) {

  /** Pages of days before others, whatever their edition: readers look for what is new. */
  private static final Comparator<String> NEWEST_FIRST =
      Comparator.comparing(Changed::isOfDay)
          .thenComparing(Changed::inEdition)
          .thenComparing(Comparator.naturalOrder())
          .reversed();

  Changed {
    names = List.copyOf(names);
  }

  private static boolean isOfDay(String name) {
    return Character.isDigit(inEdition(name).charAt(0));
  }

  /** The name below the folder of the edition. */
  private static String inEdition(String name) {
    return name.substring(name.indexOf('/') + 1);
  }

  /**
   * Compares what was told with what is.
   *
   * @param before the hashes of files by their names
   * @param now likewise
   */
  static Changed between(Map<String, String> before, Map<String, String> now) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    for (Map.Entry<String, String> file : now.entrySet()) {
      String told = before.get(file.getKey());
      if (told == null) {
        added.add(file.getKey());
      } else if (!told.equals(file.getValue())) {
        changed.add(file.getKey());
      }
    }
    List<String> gone = new ArrayList<>(before.keySet());
    gone.removeIf(now::containsKey);
    List<String> all = new ArrayList<>();
    for (List<String> part : List.of(added, gone, changed)) {
      part.stream().sorted(NEWEST_FIRST).forEach(all::add);
    }
    return new Changed(all);
  }
}
