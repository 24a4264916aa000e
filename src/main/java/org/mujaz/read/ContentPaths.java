package org.mujaz.read;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.mujaz.source.SourcePath;

/**
 * Where the files of a content folder are in the file system. Names in the project are in Unicode
 * NFC; on disk they may be in another form, when the file came from a system that prefers it.
 *
 * <p>A folder is listed once, so many files can be asked for: whoever keeps this is the only one
 * who makes files meanwhile, and makes them under their names in the project. One thread at a time.
 */
public final class ContentPaths {

  private final ContentFolder content;

  /** Folders that are remembered: those of a site are more than memory should hold. */
  private static final int RECENT = 64;

  /** Of each folder that was listed lately, the files whose names on disk have another form. */
  private final Map<Path, Map<String, Path>> otherForms =
      new LinkedHashMap<>(RECENT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Path, Map<String, Path>> eldest) {
          return size() > RECENT;
        }
      };

  /** Nothing was listed yet. */
  public ContentPaths(ContentFolder content) {
    this.content = content;
  }

  /** Where a file is, or would be made. */
  public Path of(SourcePath path) {
    String name = content.name() + "/";
    if (!path.value().startsWith(name)) {
      throw new IllegalArgumentException(path + " is not below " + content.name());
    }
    Path file = content.folder();
    for (String part : path.value().substring(name.length()).split("/", -1)) {
      Path child = file.resolve(part);
      file = Files.exists(child, LinkOption.NOFOLLOW_LINKS) ? child : sameName(file, part, child);
    }
    return file;
  }

  private Path sameName(Path folder, String name, Path wanted) {
    return Files.isDirectory(folder)
        ? otherForms.computeIfAbsent(folder, ContentPaths::list).getOrDefault(name, wanted)
        : wanted;
  }

  private static Map<String, Path> list(Path folder) {
    Map<String, Path> others = new HashMap<>();
    for (Path child : FolderWalk.children(folder)) {
      String name = FileNames.of(child);
      if (!child.endsWith(name)) {
        others.putIfAbsent(name, child);
      }
    }
    return others;
  }
}
