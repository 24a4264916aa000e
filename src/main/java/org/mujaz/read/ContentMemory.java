package org.mujaz.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.source.SourcePath;

/**
 * Remembers what was read of each story, and what was wrong with it, for a program that reads the
 * same content again and again. Who remembers has to be told which files were written to. Safe for
 * any thread while content is read.
 */
public final class ContentMemory {

  private final Map<StoryGroup, Told> stories = new ConcurrentHashMap<>();
  private final KnownFolders folders = new KnownFolders();

  /** The stories by their files; nothing where that has to be found out. */
  private final Map<Path, StoryGroup> byFile = new HashMap<>();

  /** An empty memory. */
  public ContentMemory() {}

  /** What was read of a story, and everything that was wrong with its files. */
  public record Told(StoryFiles files, List<Problem> problems) {

    /** Copies the list. */
    public Told {
      problems = List.copyOf(problems);
    }
  }

  /** What was found in folders. */
  KnownFolders folders() {
    return folders;
  }

  /** Takes note that these were written to, came or went: the folders are looked at again. */
  public void look(Collection<Path> changed) {
    folders.forget(changed);
  }

  /** Forgets the stories to which these files belong. */
  public void forget(Collection<Path> changed) {
    Set<Path> files = Set.copyOf(changed);
    byFile.clear();
    stories.keySet().removeIf(group -> files(group).anyMatch(file -> files.contains(file.file())));
  }

  /** Whether a file was read, or one in this folder. */
  public boolean has(Path file) {
    return folders.has(file)
        || stories.keySet().stream()
            .flatMap(ContentMemory::files)
            .anyMatch(known -> known.file().startsWith(file));
  }

  /** Whether an editor or a system left the file, and nobody means it to be read. */
  public static boolean isLitter(Path file) {
    String name = FileNames.of(file);
    return FileNames.isLitter(name) || (name.startsWith(".") && name.endsWith(".swp"));
  }

  /** Forgets everything, since it was read with other settings. */
  public void forget() {
    byFile.clear();
    stories.clear();
  }

  /** What is known of a story, or is read now. */
  Told recall(StoryGroup group, StoryReader reader) {
    return stories.computeIfAbsent(group, reader::read);
  }

  /** Forgets what is not among these any more. */
  void keep(Collection<StoryGroup> groups) {
    byFile.clear();
    stories.keySet().retainAll(Set.copyOf(groups));
  }

  /**
   * Reads the stories to which files belong, if nothing but the content of files has changed.
   *
   * @return nothing where a file is new, gone, or none of a story that is known
   */
  Optional<List<Told>> again(Collection<Path> changed, StoryReader reader) {
    Map<Path, StoryGroup> groups = byFile();
    Set<SourcePath> seen = new TreeSet<>();
    List<StoryGroup> stale = new ArrayList<>();
    for (Path file : changed) {
      StoryGroup group = groups.get(file);
      if (group == null || group.area() != Area.STORIES || !isStillThere(file)) {
        return Optional.empty();
      }
      if (seen.add(group.path())) {
        stale.add(group);
      }
    }
    List<Told> told = new ArrayList<>();
    for (StoryGroup group : stale) {
      StoryGroup now = measured(group);
      Told read = reader.read(now);
      stories.remove(group);
      stories.put(now, read);
      files(now).forEach(file -> groups.put(file.file(), now));
      told.add(read);
    }
    return Optional.of(told);
  }

  private Map<Path, StoryGroup> byFile() {
    if (byFile.isEmpty()) {
      stories.keySet().forEach(group -> files(group).forEach(f -> byFile.put(f.file(), group)));
    }
    return byFile;
  }

  private static boolean isStillThere(Path file) {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** The same files with the sizes that they have now. */
  private static StoryGroup measured(StoryGroup group) {
    Map<Language, FoundFile> versions = new EnumMap<>(Language.class);
    group.versions().forEach((language, file) -> versions.put(language, measured(file)));
    return new StoryGroup(
        group.area(), group.path(), group.shared().map(ContentMemory::measured), versions);
  }

  private static FoundFile measured(FoundFile file) {
    try {
      return new FoundFile(file.path(), file.file(), Files.size(file.file()));
    } catch (IOException e) {
      throw UnreadFile.because(e, file.path());
    }
  }

  private static Stream<FoundFile> files(StoryGroup group) {
    return group.files().stream();
  }
}
