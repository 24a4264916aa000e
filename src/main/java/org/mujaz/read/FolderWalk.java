package org.mujaz.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mujaz.concurrent.Progress;
import org.mujaz.concurrent.Workers;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.PortableNames;
import org.mujaz.source.SourcePath;

/**
 * Finds the files below a folder, in the order of their names whatever the system's order is.
 *
 * <p>A symbolic link is followed only to a file inside the content folder, so that a build reads
 * nothing that the publisher did not put there and never runs in a circle.
 */
public final class FolderWalk {

  /** Far beyond any real folder; keeps paths within what systems can open. */
  private static final int DEEPEST = 60;

  /** What a report says of what cannot be read. */
  private static final Wording PLAIN = ReportPhrase.PLAIN_FILES.with(Wording.quoted(DEEPEST));

  private final Path root;
  private final KnownFolders known;
  private final Optional<Workers> workers;
  private final Problems problems;

  /**
   * A walk.
   *
   * @param root what links must not lead out of
   */
  public FolderWalk(Path root, Problems problems) {
    this(realPath(root), new KnownFolders(), Optional.empty(), problems);
  }

  private FolderWalk(Path root, KnownFolders known, Optional<Workers> workers, Problems problems) {
    this.root = root;
    this.known = known;
    this.workers = workers;
    this.problems = problems;
  }

  /** The same walk that does not look at folders again that are known. */
  FolderWalk knowing(KnownFolders folders) {
    return new FolderWalk(root, folders, workers, problems);
  }

  /** The same walk that looks at several folders at a time. */
  FolderWalk with(Workers several) {
    return new FolderWalk(root, known, Optional.of(several.telling(Progress.NONE)), problems);
  }

  /**
   * The files below {@code folder} by path; none when it is not there.
   *
   * @param ignored the names of files and folders that nothing is said of
   */
  public List<FoundFile> files(Path folder, SourcePath name, Predicate<String> ignored) {
    List<FoundFile> found = new ArrayList<>();
    if (Files.isSymbolicLink(folder) && !isInside(folder)) {
      problems.add(ProblemCode.LINK_OUTSIDE, Location.of(name), name.fileName());
    } else if (Files.isDirectory(folder)) {
      walk(new KnownFolders.Inner(folder, name), ignored, found);
    }
    found.sort(Comparator.comparing(FoundFile::path));
    return found;
  }

  /** Goes down level by level: most folders of a site stand beside each other. */
  private void walk(KnownFolders.Inner top, Predicate<String> ignored, List<FoundFile> found) {
    List<KnownFolders.Inner> level = List.of(top);
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<KnownFolders.Inner> next = new ArrayList<>();
      for (KnownFolders.Listing listing : listings(level, ignored, depth)) {
        found.addAll(listing.files());
        next.addAll(listing.inner());
      }
      level = next;
    }
  }

  private List<KnownFolders.Listing> listings(
      List<KnownFolders.Inner> level, Predicate<String> ignored, int depth) {
    Function<KnownFolders.Inner, KnownFolders.Listing> look =
        inner ->
            known.listing(inner.folder(), () -> list(inner.folder(), inner.name(), ignored, depth));
    return workers.isPresent() ? workers.get().map(level, look) : level.stream().map(look).toList();
  }

  private KnownFolders.Listing list(
      Path folder, SourcePath name, Predicate<String> ignored, int depth) {
    Problems own = new Problems();
    FolderWalk walk = new FolderWalk(root, known, workers, own);
    List<FoundFile> files = new ArrayList<>();
    List<KnownFolders.Inner> inner = new ArrayList<>();
    boolean links = walk.list(folder, name, ignored, depth, files, inner);
    boolean plain = own.isEmpty() && !links;
    own.moveTo(problems);
    return new KnownFolders.Listing(files, inner, plain);
  }

  /** Finds what is right in a folder; tells whether there is a link. */
  private boolean list(
      Path folder,
      SourcePath name,
      Predicate<String> ignored,
      int depth,
      List<FoundFile> found,
      List<KnownFolders.Inner> inner) {
    boolean links = false;
    Map<String, SourcePath> names = new HashMap<>();
    for (Path child : children(folder, name)) {
      String childName = FileNames.of(child);
      if (ignored.test(childName)) {
        continue;
      }
      if (!FileNames.isUsable(childName) || depth > DEEPEST) {
        unreadable(name, printable(childName));
        continue;
      }
      SourcePath path = new SourcePath(name + "/" + childName);
      SourcePath same = names.putIfAbsent(PortableNames.folded(childName), path);
      if (same != null) {
        sameName(path, same);
        continue;
      }
      BasicFileAttributes attributes = attributes(child, path, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        inner.add(new KnownFolders.Inner(child, path));
      } else if (attributes.isSymbolicLink()) {
        links = true;
        follow(child, path, found);
      } else if (attributes.isRegularFile()) {
        found.add(new FoundFile(path, child, attributes.size()));
      } else {
        unreadable(path, childName);
      }
    }
    return links;
  }

  /** The second is not read: on a system that takes them for one, it would not be there. */
  private void sameName(SourcePath path, SourcePath first) {
    Problem problem =
        Problem.of(
            ProblemCode.SAME_FILE_NAME, Location.of(path), path.fileName(), first.fileName());
    problems.add(path.equals(first) ? problem : problem.with(Location.of(first)));
  }

  private void follow(Path link, SourcePath path, List<FoundFile> found) {
    if (!isInside(link)) {
      problems.add(ProblemCode.LINK_OUTSIDE, Location.of(path), path.fileName());
    } else if (Files.isRegularFile(link)) {
      found.add(new FoundFile(path, link, attributes(link, path).size()));
    } else {
      unreadable(path, path.fileName());
    }
  }

  private void unreadable(SourcePath place, String name) {
    problems.add(ProblemCode.UNKNOWN_FILE, Location.of(place), Wording.quoted(name), PLAIN);
  }

  private boolean isInside(Path link) {
    return Files.exists(link) && realPath(link).startsWith(root);
  }

  /** The entries of {@code folder}, which reports know as {@code name}. */
  private static List<Path> children(Path folder, SourcePath name) {
    try {
      return children(folder);
    } catch (UncheckedIOException e) {
      throw UnreadFile.because(Objects.requireNonNull(e.getCause()), name);
    }
  }

  /** Whether {@code file} is a symbolic link to what is not below {@code root}. */
  static boolean leadsOut(Path file, Path root) {
    return Files.isSymbolicLink(file)
        && !(Files.exists(file) && realPath(file).startsWith(realPath(root)));
  }

  private record Child(Path path, String name) {
    Child(Path path) {
      this(path, FileNames.of(path));
    }
  }

  /** The entries of {@code folder} by their names in NFC. */
  static List<Path> children(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(Child::new)
          .sorted(Comparator.comparing(Child::name))
          .map(Child::path)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name without what would break the lines of a report. */
  static String printable(String name) {
    return name.replaceAll("[\\x00-\\x1F\\x7F]", "?");
  }

  private static Path realPath(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BasicFileAttributes attributes(Path file, SourcePath name, LinkOption... options) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, options);
    } catch (IOException e) {
      throw UnreadFile.because(e, name);
    }
  }
}
