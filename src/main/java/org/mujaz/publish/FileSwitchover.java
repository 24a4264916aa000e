package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Exchanges single files.
 *
 * <p>What a step has done shows in the staging folder: the new version is gone from there, or the
 * former one has come. So each way may be begun anywhere, and be begun again.
 */
final class FileSwitchover implements Switchover {

  private final Path output;
  private final Path staging;
  private final List<Journal.Step> removals;
  private final List<Journal.Step> puts;
  private final Disk disk;

  FileSwitchover(Path output, Path staging, Journal journal, Disk disk) {
    this.output = output;
    this.staging = staging;
    this.disk = disk;
    this.removals = journal.steps().stream().filter(s -> s.put().isEmpty()).toList();
    this.puts = journal.steps().stream().filter(s -> s.put().isPresent()).toList();
  }

  @Override
  public void checkFolders() throws IOException {
    Set<String> folders = new TreeSet<>(foldersOf(removals));
    folders.addAll(foldersOf(puts));
    for (String name : folders) {
      Obstacles.checkNoLink(output.resolve(name));
    }
  }

  @Override
  public boolean isWhole() throws IOException {
    Set<String> waiting = waiting();
    for (Journal.Step step : puts) {
      Path file = waiting.contains(step.staged()) ? staging.resolve(step.staged()) : target(step);
      Journal.Put put = step.put().orElseThrow();
      if (file.toFile().length() != put.size() || !Switchover.holds(file, put.sha256())) {
        return false;
      }
    }
    return othersStand(waiting);
  }

  /** Whether nobody has removed or changed the files that the new site has from the old one. */
  private boolean othersStand(Set<String> waiting) throws IOException {
    Set<String> put = new HashSet<>();
    Path list = output.resolve(Manifest.NAME);
    for (Journal.Step step : puts) {
      put.add(step.name());
      if (step.name().equals(Manifest.NAME) && waiting.contains(step.staged())) {
        list = staging.resolve(step.staged());
      }
    }
    return Manifest.read(list).isTrueOf(output, put);
  }

  @Override
  public void forward() throws IOException {
    Set<String> waiting = waiting();
    for (Journal.Step step : removals) {
      if (!waiting.contains(step.old()) && isFile(target(step))) {
        disk.move(target(step), staging.resolve(step.old()));
      }
    }
    removeEmptyFolders(removals);
    Set<Path> made = new HashSet<>();
    for (Journal.Step step : puts) {
      if (waiting.contains(step.staged())) {
        put(step, waiting.contains(step.old()), made);
      }
    }
  }

  private void put(Journal.Step step, boolean kept, Set<Path> made) throws IOException {
    Path target = target(step);
    if (made.add(folder(step))) {
      disk.makeFolder(folder(step));
    }
    if (step.replaces() && !kept && isFile(target)) {
      disk.keep(target, staging.resolve(step.old()));
    }
    disk.move(staging.resolve(step.staged()), target);
  }

  @Override
  public void back() throws IOException {
    Set<String> waiting = waiting();
    List<Journal.Step> reversed = new ArrayList<>(puts);
    Collections.reverse(reversed);
    for (Journal.Step step : reversed) {
      if (waiting.contains(step.old())) {
        disk.move(staging.resolve(step.old()), target(step));
      } else if (!step.replaces() && !waiting.contains(step.staged()) && isFile(target(step))) {
        disk.move(target(step), staging.resolve(step.staged()));
      }
    }
    removeEmptyFolders(puts.stream().filter(step -> !step.replaces()).toList());
    for (Journal.Step step : removals) {
      if (waiting.contains(step.old())) {
        disk.makeFolder(folder(step));
        disk.move(staging.resolve(step.old()), target(step));
      }
    }
  }

  private void removeEmptyFolders(List<Journal.Step> steps) throws IOException {
    // In reverse order a folder comes after those in it.
    Set<String> folders = new TreeSet<>(Comparator.reverseOrder());
    folders.addAll(foldersOf(steps));
    for (String name : folders) {
      Path folder = output.resolve(name);
      if (isEmpty(folder)) {
        disk.remove(folder);
      }
    }
  }

  private static Set<String> foldersOf(List<Journal.Step> steps) {
    return Names.foldersOf(steps.stream().map(Journal.Step::name).toList());
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var entries = Files.newDirectoryStream(folder)) {
      return !entries.iterator().hasNext();
    }
  }

  private Set<String> waiting() throws IOException {
    Set<String> names = new HashSet<>();
    try (var files = Files.newDirectoryStream(staging)) {
      files.forEach(file -> names.add(file.getFileName().toString()));
    }
    return names;
  }

  private Path target(Journal.Step step) {
    return output.resolve(step.name());
  }

  private Path folder(Journal.Step step) {
    List<String> folders = Names.foldersOf(step.name());
    return folders.isEmpty() ? output : output.resolve(folders.get(folders.size() - 1));
  }

  private static boolean isFile(Path path) {
    return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
