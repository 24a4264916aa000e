package org.mujaz.history;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilterGroup;

/**
 * The committed states of one folder, newest first.
 *
 * <p>It only reads. A repository that is damaged, cut off or of a form that is not known has fewer
 * states, or none: history is a help, and nothing fails for want of it.
 */
public final class History implements AutoCloseable {

  /** How far back it goes: years of a busy newsroom. */
  static final int MOST_COMMITS = 20_000;

  private static final int LARGEST_FILE = 4 << 20;
  private static final int MOST_FILES = 200_000;
  private static final int QUOTED_DIGITS = 7;

  private final Repository repository;
  private final ObjectReader reader;
  private final RevWalk commits;
  private final String folder;
  private final Set<String> seen = new HashSet<>();
  private int left = MOST_COMMITS;

  private History(Repository repository, String folder) {
    this.repository = repository;
    this.reader = repository.newObjectReader();
    this.commits = new RevWalk(reader);
    this.folder = folder;
  }

  /** The history of {@code folder}; nothing when it lies in no repository with a commit. */
  public static Optional<History> of(Path folder) {
    Isolation.hold();
    try {
      Path real = folder.toRealPath();
      FileRepositoryBuilder builder = new FileRepositoryBuilder();
      builder.setFS(new ReadOnlyFiles()).setMustExist(true).findGitDir(real.toFile());
      return builder.getGitDir() == null ? Optional.empty() : open(builder.build(), real);
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<History> open(Repository repository, Path folder) throws IOException {
    boolean usable = false;
    try {
      Path top = repository.getWorkTree().toPath().toRealPath();
      Ref head = repository.exactRef(Constants.HEAD);
      ObjectId newest = head == null ? null : head.getObjectId();
      if (newest == null || !folder.startsWith(top)) {
        return Optional.empty();
      }
      History history = new History(repository, name(top.relativize(folder)));
      history.commits.setRetainBody(false);
      history.commits.sort(RevSort.COMMIT_TIME_DESC);
      history.commits.markStart(history.commits.parseCommit(newest));
      usable = true;
      return Optional.of(history);
    } finally {
      if (!usable) {
        repository.close();
      }
    }
  }

  private static String name(Path path) {
    StringBuilder name = new StringBuilder();
    path.forEach(part -> name.append(name.isEmpty() ? "" : "/").append(part));
    return name.toString();
  }

  /**
   * The next older state of the folder that was not told before.
   *
   * @param files what is looked for in it, relative to the folder, with slashes
   * @return nothing when there is none, or not within the reach of this history
   */
  public Optional<Snapshot> older(Collection<String> files) {
    try {
      while (left-- > 0) {
        RevCommit commit = commits.next();
        if (commit == null) {
          return Optional.empty();
        }
        Optional<ObjectId> tree = tree(commit);
        if (tree.isPresent() && seen.add(tree.get().name())) {
          return Optional.of(snapshot(commit, tree.get(), files));
        }
      }
    } catch (IOException | RuntimeException unreadable) {
      left = 0;
    }
    return Optional.empty();
  }

  private Optional<ObjectId> tree(RevCommit commit) throws IOException {
    if (folder.isEmpty()) {
      return Optional.of(commit.getTree());
    }
    try (TreeWalk walk = TreeWalk.forPath(reader, folder, commit.getTree())) {
      return walk == null || !walk.isSubtree()
          ? Optional.empty()
          : Optional.of(walk.getObjectId(0));
    }
  }

  private Snapshot snapshot(RevCommit commit, ObjectId tree, Collection<String> files)
      throws IOException {
    String name = commit.name().substring(0, QUOTED_DIGITS);
    Instant date = Instant.ofEpochSecond(commit.getCommitTime());
    Map<String, String> found = files.isEmpty() ? Map.of() : files(tree, files);
    return new Snapshot(name, date, found, tree.name());
  }

  /** Every file of a state, as {@link Snapshot#files()}. */
  public Map<String, String> files(Snapshot snapshot) {
    try {
      return files(ObjectId.fromString(snapshot.tree()), Set.of());
    } catch (IOException | RuntimeException unreadable) {
      return Map.of();
    }
  }

  private Map<String, String> files(ObjectId tree, Collection<String> wanted) throws IOException {
    Map<String, String> files = new HashMap<>();
    try (TreeWalk walk = new TreeWalk(reader)) {
      walk.addTree(tree);
      walk.setRecursive(true);
      if (!wanted.isEmpty()) {
        walk.setFilter(PathFilterGroup.createFromStrings(wanted));
      }
      while (walk.next() && files.size() < MOST_FILES) {
        if ((walk.getRawMode(0) & FileMode.TYPE_MASK) == FileMode.TYPE_FILE) {
          files.put(walk.getPathString(), walk.getObjectId(0).name());
        }
      }
    }
    return files;
  }

  /** A content by its name in {@link Snapshot#files()}; nothing when it cannot be read. */
  public Optional<byte[]> content(String name) {
    try {
      return Optional.of(reader.open(ObjectId.fromString(name)).getCachedBytes(LARGEST_FILE));
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    commits.close();
    reader.close();
    repository.close();
  }
}
