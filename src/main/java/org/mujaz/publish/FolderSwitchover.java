package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Moves a whole site to where there is none. Which of the two sites stands shows in the staging
 * folder: the new one waits there, or it is gone.
 */
final class FolderSwitchover implements Switchover {

  private final NewSite site;
  private final String manifest;
  private final Disk disk;

  /**
   * A move that may have been made.
   *
   * @param manifest the hash of the list of files of the site
   */
  FolderSwitchover(NewSite site, String manifest, Disk disk) {
    this.site = site;
    this.manifest = manifest;
    this.disk = disk;
  }

  @Override
  public void checkFolders() throws IOException {
    Obstacles.checkNoLink(site.output());
  }

  @Override
  public boolean isWhole() throws IOException {
    Path folder = waits() ? site.folder() : site.output();
    return Switchover.holds(folder.resolve(Manifest.NAME), manifest)
        && Manifest.in(folder).isTrueOf(folder, Set.of());
  }

  @Override
  public void forward() throws IOException {
    if (waits()) {
      disk.move(site.folder(), site.output());
    }
  }

  @Override
  public void back() throws IOException {
    if (waits() || site.isWanted()) {
      return;
    }
    if (!isOurs(site.output())) {
      throw Obstacles.notAsLeft(site.output());
    }
    disk.move(site.output(), site.folder());
  }

  /** Whether nothing is in a folder but files of the site: what goes back will be removed. */
  private boolean isOurs(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || !Switchover.holds(folder.resolve(Manifest.NAME), manifest)) {
      return false;
    }
    Set<String> names = new HashSet<>(Manifest.in(folder).names());
    names.add(Manifest.NAME);
    try (Stream<Path> found = Files.walk(folder)) {
      return found
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .allMatch(file -> names.contains(Names.of(folder.relativize(file))));
    }
  }

  private boolean waits() {
    return Files.isDirectory(site.folder(), LinkOption.NOFOLLOW_LINKS);
  }
}
