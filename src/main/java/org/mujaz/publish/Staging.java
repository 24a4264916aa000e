package org.mujaz.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import org.mujaz.concurrent.Background;
import org.mujaz.hash.FileState;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Problems;
import org.mujaz.source.PortableNames;

/**
 * The next state of the output folder, kept beside it until the build is known to be good.
 *
 * <p>A file whose bytes are already in the output folder is only noted; any other is written into
 * the staging folder at once, so memory holds names but no bytes. Bytes are compared, not hashes; a
 * file that nobody made again is taken for what the last build left if its size, its time and its
 * inode are the same, so one that somebody edited by hand is put right again. All methods may be
 * called from any thread; {@link #publish} only after the last {@link #write} or {@link #copy} has
 * returned.
 */
public final class Staging implements Outlet {

  private final OutputFolder output;
  private final StagingFolder staged;
  private final ChangeReport report;
  private final Path workFolder;
  private final Background aside;
  private final Supplier<Standing> standing;
  private final Disk disk;
  private final Optional<Recovery> recovery;
  private final ConcurrentMap<String, StagedFile> files = new ConcurrentHashMap<>();

  private Staging(
      OutputFolder output,
      StagingFolder staged,
      ChangeReport report,
      Path workFolder,
      Disk disk,
      Optional<Recovery> recovery) {
    this.output = output;
    this.staged = staged;
    this.report = report;
    this.workFolder = workFolder;
    // A list of all files takes longer to read than the pages need to be ready.
    this.aside = new Background(1);
    this.standing = aside.make(() -> Standing.read(workFolder, output));
    this.disk = disk;
    this.recovery = recovery;
  }

  /**
   * Makes the staging folder, once the publication of a build that died, if there was one, has been
   * ended; what else that build left is removed.
   *
   * @param outputFolder the site; it is made when the first site is published
   * @param baseFolder reports name files of the output folder relative to it
   * @param workFolder for {@code changes.json}, which tells deploy scripts what changed
   * @throws UncheckedIOException if the folder cannot be made, another build is using it, or the
   *     publication cannot be ended
   */
  public static Staging open(Path outputFolder, Path baseFolder, Path workFolder) {
    return open(outputFolder, baseFolder, workFolder, new LocalDisk());
  }

  static Staging open(Path outputFolder, Path baseFolder, Path workFolder, Disk disk) {
    try {
      OutputFolder output = OutputFolder.at(outputFolder, baseFolder);
      StagingFolder staged = StagingFolder.of(output.folder(), disk);
      try {
        Optional<Recovery> recovery = new Logbook(output, staged, disk).recover();
        staged.begin();
        ChangeReport report = new ChangeReport(workFolder, output);
        return new Staging(output, staged, report, workFolder, disk, recovery);
      } catch (IOException | RuntimeException | Error e) {
        staged.leave();
        throw e;
      }
    } catch (IOException e) {
      throw DiskTrouble.of(e, existing(outputFolder));
    }
  }

  /** A folder in which something could not be made. */
  private static Path existing(Path folder) {
    Path there = folder.toAbsolutePath();
    while (there.getParent() != null && !Files.exists(there)) {
      there = there.getParent();
    }
    return there;
  }

  @Override
  public Optional<Recovery> recovery() {
    return recovery;
  }

  /**
   * Stages a file.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws UncheckedIOException if the file cannot be written
   */
  @Override
  public void write(Route route, byte[] content) {
    try {
      claim(route);
      boolean stands = !staged.isWhole() && output.holds(route, content);
      int number = stands ? StagedFile.STANDS : staged.write(route, content);
      add(new StagedFile(route, content.length, Sha256.hex(content, 32), number));
    } catch (IOException e) {
      throw DiskTrouble.of(e, staged.path());
    }
  }

  /**
   * Stages a copy of a file. What the last build copied from the same file, neither of the two
   * having been written to since, is not read again.
   *
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws UncheckedIOException if the file cannot be read or written
   */
  @Override
  public void copy(Route route, Path source) {
    try {
      claim(route);
      String origin = Standing.origin(source);
      Optional<StagedFile> standing = this.standing.get().copy(route, origin);
      add(standing.isPresent() ? standing.get() : copied(route, source, origin));
    } catch (IOException e) {
      throw DiskTrouble.of(e, staged.path());
    }
  }

  private StagedFile copied(Route route, Path source, String origin) throws IOException {
    FileState before = FileState.of(source);
    int number = output.holds(route, source) ? StagedFile.STANDS : staged.copy(route, source);
    Path content = number == StagedFile.STANDS ? output.file(route) : staged.file(number, route);
    long size = Files.size(content);
    if (!before.isStill(source, size)) {
      throw BrokenEnvironment.changed(source.toString());
    }
    try (InputStream in = Files.newInputStream(content)) {
      return new StagedFile(route, size, Sha256.hex(in, 32), number, origin);
    }
  }

  /**
   * Keeps the file that stands at an address, if the last build left it there with these bytes and
   * nobody has written to it since.
   *
   * @return whether it stands; if not, it has to be made
   * @throws IllegalStateException if the route was already written, in whatever letter case
   * @throws UncheckedIOException if the output folder cannot be read
   */
  @Override
  public boolean keep(Route route, String sha256) {
    try {
      Optional<StagedFile> file = standing.get().file(route, sha256);
      file.ifPresent(this::claim);
      return file.isPresent();
    } catch (IOException e) {
      throw DiskTrouble.of(e, output.folder());
    }
  }

  @Override
  public String sha256(Route route) {
    return Optional.ofNullable(files.get(key(route))).orElseThrow().sha256();
  }

  /** One key for all routes that a file system may take for one. */
  static String key(Route route) {
    return PortableNames.folded(route.file());
  }

  /** File systems that ignore case, and web servers on them, would serve one file for the other. */
  private void claim(Route route) {
    claim(new StagedFile(route, 0, "", StagedFile.STANDS));
  }

  private void claim(StagedFile file) {
    Route route = file.route();
    StagedFile other = files.putIfAbsent(key(route), file);
    if (other != null) {
      throw new IllegalStateException("written twice: " + other.route() + ", " + route);
    }
    if (route.file().equals(Manifest.NAME)) {
      throw new IllegalStateException("reserved: " + route);
    }
  }

  private void add(StagedFile file) {
    files.put(key(file.route()), file);
  }

  /**
   * Moves what is staged into the output folder, and removes what an earlier build made and this
   * one did not; foreign files become warnings.
   *
   * @param guard whether so many pages may go
   * @return what changed, or nothing if {@code problems} has errors: then nothing did
   * @throws UncheckedIOException if the output folder cannot be changed; the old site stands then,
   *     or, if it cannot be put back, will stand after the next build has begun
   */
  @Override
  public Optional<Publication> publish(Problems problems, Guard guard) {
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    try {
      Supplier<Manifest> listed = aside.make(this::listed);
      Change change =
          Change.of(output, listed, files.values(), standing.get().unchanged(), staged, aside);
      Manifest before = listed.get();
      change.reportForeignFiles(before, problems);
      guard.check(before, change.site().names(), output, problems);
      if (problems.hasErrors()) {
        return Optional.empty();
      }
      Optional<Manifest> told = report.last(output.file(Route.FILE_LIST), before);
      return Optional.of(apply(change, told));
    } catch (IOException e) {
      throw DiskTrouble.of(e, staged.path());
    }
  }

  private Manifest listed() {
    try {
      return Manifest.in(output.folder());
    } catch (IOException e) {
      throw DiskTrouble.of(e, staged.path());
    }
  }

  private Publication apply(Change change, Optional<Manifest> told) throws IOException {
    if (told.isEmpty()) {
      keep(() -> report.begin(change.found()));
    }
    Publication publication = change.apply(staged, disk);
    aside.begin(() -> keep(() -> standing.get().keep(files.values())));
    try {
      keep(() -> report.tell(change.since(told), change.site()));
    } finally {
      aside.finish();
    }
    return publication;
  }

  /** Writes into the work folder, which may be on another disk. */
  private interface Note {
    void write() throws IOException;
  }

  private void keep(Note note) {
    try {
      note.write();
    } catch (IOException e) {
      throw DiskTrouble.of(e, workFolder);
    }
  }

  /** Removes the staging folder, and lets the next build begin. */
  @Override
  public void close() {
    try (aside) {
      staged.close();
    } catch (IOException e) {
      throw DiskTrouble.of(e, staged.path());
    }
  }
}
