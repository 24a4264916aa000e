package org.mujaz.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** A git repository of a test; its commits are an hour apart. */
public final class TestRepository implements AutoCloseable {

  private final Git git;
  private Instant clock;

  private TestRepository(Git git, Instant clock) {
    this.git = git;
    this.clock = clock;
  }

  /** A new repository in {@code folder}. */
  public static TestRepository in(Path folder) {
    return in(folder, Instant.parse("2026-11-01T08:00:00Z"));
  }

  /** The same, its first commit an hour after {@code clock}. */
  public static TestRepository in(Path folder, Instant clock) {
    Isolation.hold();
    try {
      return new TestRepository(
          Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call(), clock);
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Commits everything as it is now; the name of the commit. */
  public String commit(String message) {
    try {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      clock = clock.plusSeconds(3600);
      PersonIdent editor = new PersonIdent("Layan", "layan@digest.example", clock, ZoneOffset.UTC);
      return git.commit()
          .setMessage(message)
          .setAuthor(editor)
          .setCommitter(editor)
          .setSign(false)
          .call()
          .name();
    } catch (GitAPIException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What JGit offers. */
  public Git git() {
    return git;
  }

  /** The folder of the repository's own files. */
  public Path folder() {
    return git.getRepository().getDirectory().toPath();
  }

  /** Whether a commit can be read. */
  public boolean has(String commit) {
    try {
      return git.getRepository().resolve(commit) != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
