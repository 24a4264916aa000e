package org.mujaz.importer.folder;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.read.FileNames;
import org.mujaz.source.Location;

/** The files of a project that texts show or link to, and those that none does. */
final class UsedFiles {

  private final OldFolder folder;
  private final Set<String> used = new HashSet<>();

  UsedFiles(OldFolder folder) {
    this.folder = folder;
  }

  /** Remembers that a text uses a file. */
  void add(String path) {
    used.add(path);
  }

  /** Tells for each folder how many pictures and other files stay behind. */
  void report(Leftovers leftovers) {
    Map<String, Long> unused =
        folder.files().stream()
            .map(file -> folder.path(file.path()))
            .filter(path -> FileNames.isMedia(path) && !used.contains(path))
            .collect(Collectors.groupingBy(WebPath::folder, TreeMap::new, Collectors.counting()));
    unused.forEach(
        (part, count) ->
            leftovers.other(
                Location.of(folder.name(part.replaceFirst("/$", ""))),
                ReportPhrase.UNUSED_MEDIA.counting(count)));
  }
}
