package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * Where the journal of a publication stands, and by its name, which way that goes. The journal is
 * there, whole, from before the first step until after the last.
 */
final class Logbook {

  private static final String FORWARD = "journal";
  private static final String BACK = "journal-back";
  private static final String DRAFT = "journal-draft";

  private final OutputFolder output;
  private final StagingFolder staging;
  private final Disk disk;

  Logbook(OutputFolder output, StagingFolder staging, Disk disk) {
    this.output = output;
    this.staging = staging;
    this.disk = disk;
  }

  /** Whether a publication has begun and not ended. */
  static boolean isOpen(Path staging) {
    return Files.exists(staging.resolve(FORWARD)) || Files.exists(staging.resolve(BACK));
  }

  /**
   * Publishes.
   *
   * @throws IOException if a step failed; the old site stands, or will stand after the next build
   */
  void publish(Journal journal) throws IOException {
    disk.write(path(DRAFT), journal.bytes());
    disk.move(path(DRAFT), path(FORWARD));
    disk.sync(staging.path());
    finish(switchover(journal));
  }

  private void finish(Switchover switchover) throws IOException {
    try {
      switchover.forward();
    } catch (IOException e) {
      try {
        disk.move(path(FORWARD), path(BACK));
        undo(switchover);
      } catch (IOException again) {
        e.addSuppressed(again);
      }
      throw e;
    }
    staging.lock().say(BuildLock.Stage.PUBLISHED);
    disk.remove(path(FORWARD));
  }

  private void undo(Switchover switchover) throws IOException {
    switchover.back();
    disk.remove(path(BACK));
  }

  /** Ends what a build that died has begun, and removes what it left. */
  Optional<Recovery> recover() throws IOException {
    Optional<Recovery> recovery = end();
    staging.removeFiles();
    staging.lock().say(BuildLock.Stage.BUILDING);
    return recovery;
  }

  private Optional<Recovery> end() throws IOException {
    Optional<Journal> back = read(BACK);
    if (back.isPresent()) {
      Switchover switchover = switchover(back.get());
      switchover.checkFolders();
      return Optional.of(undone(switchover));
    }
    Optional<Journal> forward = read(FORWARD);
    if (forward.isEmpty()) {
      return switch (staging.lock().left()) {
        case UNKNOWN -> Optional.empty();
        case BUILDING -> Optional.of(Recovery.UNTOUCHED);
        case PUBLISHED -> Optional.of(Recovery.PUBLISHED);
      };
    }
    Switchover switchover = switchover(forward.get());
    switchover.checkFolders();
    if (switchover.isWhole()) {
      finish(switchover);
      return Optional.of(Recovery.FINISHED);
    }
    disk.move(path(FORWARD), path(BACK));
    return Optional.of(undone(switchover));
  }

  private Recovery undone(Switchover switchover) throws IOException {
    undo(switchover);
    boolean whole = Manifest.in(output.folder()).isTrueOf(output.folder(), Set.of());
    return whole ? Recovery.UNDONE : Recovery.DAMAGED;
  }

  /** A journal that is not whole was not written here: it was whole before it got its name. */
  private Optional<Journal> read(String name) throws IOException {
    Path file = path(name);
    return Files.exists(file) ? Journal.parse(Files.readAllBytes(file)) : Optional.empty();
  }

  private Switchover switchover(Journal journal) {
    return journal
        .newSite()
        .<Switchover>map(
            manifest ->
                new FolderSwitchover(new NewSite(staging.path(), output.folder()), manifest, disk))
        .orElseGet(() -> new FileSwitchover(output.folder(), staging.path(), journal, disk));
  }

  private Path path(String name) {
    return staging.path().resolve(name);
  }
}
