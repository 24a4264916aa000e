package org.mujaz.publish;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.concurrent.Background;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.Problems;

/**
 * The step from the site that stands in the output folder to the staged one.
 *
 * <p>Everything that can fail for a reason known beforehand fails in {@link #of}; {@link #apply}
 * only removes and moves.
 */
final class Change {

  private final OutputFolder output;
  private final Inventory inventory;
  private final Map<String, StagedFile> next;
  private final Map<String, Path> stale;
  private final Manifest site;
  private final StagedFile manifest;

  private Change(
      OutputFolder output,
      Inventory inventory,
      Map<String, StagedFile> next,
      Manifest site,
      StagedFile manifest) {
    this.output = output;
    this.inventory = inventory;
    this.next = next;
    this.site = site;
    this.manifest = manifest;
    this.stale = stale();
  }

  /**
   * What an earlier build made and this one did not, and what gets its name in our form of Unicode:
   * whoever unpacked the site may have given it another.
   */
  private SortedMap<String, Path> stale() {
    SortedMap<String, Path> stale = new TreeMap<>();
    inventory
        .own()
        .forEach(
            (name, file) -> {
              if (!name.equals(Manifest.NAME) && !isStillNamed(name, file)) {
                stale.put(name, file);
              }
            });
    return stale;
  }

  private boolean isStillNamed(String name, Path file) {
    StagedFile following = next.get(name);
    return following != null && (!following.waits() || isOurForm(file, name));
  }

  /**
   * Compares, and stages what is still missing.
   *
   * @param unchanged the files in the output folder that are known to be what the last build left
   * @param aside makes the list of the new site while this looks through the output folder
   * @throws FileSystemException if something foreign stands in the way
   */
  static Change of(
      OutputFolder output,
      Supplier<Manifest> before,
      Collection<StagedFile> files,
      Set<String> unchanged,
      StagingFolder staging,
      Background aside)
      throws IOException {
    Map<String, StagedFile> next = byName(files);
    checkNoFileIsAFolder(next.keySet());
    Supplier<Listed> listed = aside.make(() -> new Listed(next));
    Set<String> names = new HashSet<>(before.get().names());
    names.addAll(next.keySet());
    names.add(Manifest.NAME);
    Inventory inventory = Inventory.of(output.folder(), names, unchanged);
    Listed list = listed.get();
    for (StagedFile file : files) {
      String name = file.route().file();
      if (!file.waits() && !inventory.own().containsKey(name)) {
        // Same bytes, but under a name in another letter case, on a file system that ignores case.
        next.put(name, file.waiting(staging.copy(file.route(), output.file(file.route()))));
      }
    }
    Change change = new Change(output, inventory, next, list.site, list.file(output, staging));
    if (staging.isWhole()) {
      Obstacles.checkNothing(output.folder());
    }
    Set<String> added = new TreeSet<>();
    for (String name : next.keySet()) {
      if (!inventory.own().containsKey(name)) {
        added.add(name);
      }
    }
    new Obstacles(output.folder(), change.stale.keySet()).check(added);
    return change;
  }

  /** The files in the order of their names. */
  private static Map<String, StagedFile> byName(Collection<StagedFile> files) {
    record Named(String name, StagedFile file) {}
    Named[] named =
        files.stream().map(file -> new Named(file.route().file(), file)).toArray(Named[]::new);
    Arrays.sort(named, Comparator.comparing(Named::name));
    Map<String, StagedFile> next = new LinkedHashMap<>();
    for (Named one : named) {
      next.put(one.name(), one.file());
    }
    return next;
  }

  /** The list of a site, and the file that it is in. */
  private static final class Listed {
    private final Manifest site;
    private final byte[] bytes;
    private final String sha256;

    private Listed(Map<String, StagedFile> next) {
      this.site = Manifest.of(next);
      this.bytes = site.bytes();
      this.sha256 = Sha256.hex(bytes, 32);
    }

    /** The file; it is staged where the output folder has another. */
    private StagedFile file(OutputFolder output, StagingFolder staging) throws IOException {
      Route route = Route.FILE_LIST;
      int number = output.holds(route, bytes) ? StagedFile.STANDS : staging.write(route, bytes);
      return new StagedFile(route, bytes.length, sha256, number);
    }
  }

  private static void checkNoFileIsAFolder(Set<String> names) {
    for (String folder : Names.foldersOf(names)) {
      if (names.contains(folder)) {
        throw new IllegalStateException("both a file and a folder: " + folder);
      }
    }
  }

  /**
   * One warning for each foreign file that stays, or for the folder that holds nothing else, and
   * for each that is replaced.
   */
  void reportForeignFiles(Manifest before, Problems problems) {
    inventory.reportForeign(output, problems);
    inventory.reportReplaced(before, written(), output, problems);
  }

  /** Changes the output folder. */
  Publication apply(StagingFolder staging, Disk disk) throws IOException {
    Journal journal = staging.isWhole() ? Journal.ofNewSite(manifest.sha256()) : journal(staging);
    if (!journal.isEmpty()) {
      // The journal must not be on the disk before that of which it tells.
      staging.sync();
      new Logbook(output, staging, disk).publish(journal);
    }
    return publication();
  }

  private Journal journal(StagingFolder staging) {
    List<Journal.Step> steps = new ArrayList<>();
    for (Path file : stale.values()) {
      String name = Names.asOnDisk(output.folder().relativize(file));
      steps.add(new Journal.Step(staging.next(), name, Optional.empty()));
    }
    staged()
        .forEach(
            file ->
                steps.add(
                    new Journal.Step(
                        file.number(),
                        file.route().file(),
                        Optional.of(new Journal.Put(replaces(file), file.size(), file.sha256())))));
    return Journal.ofSteps(steps);
  }

  /** The manifest goes last, so that whoever copies the site meanwhile gets that of the old one. */
  private Stream<StagedFile> staged() {
    return Stream.concat(next.values().stream(), Stream.of(manifest)).filter(StagedFile::waits);
  }

  /** A file that has its name in another form of Unicode is not replaced by one of ours. */
  private boolean replaces(StagedFile file) {
    Path there = inventory.own().get(file.route().file());
    return there != null && isOurForm(there, file.route().file());
  }

  private boolean isOurForm(Path file, String name) {
    return file.equals(output.folder().resolve(name));
  }

  /** The new site. */
  Manifest site() {
    return site;
  }

  /**
   * What is different from an earlier site.
   *
   * @param earlier nothing for the one that stood in the output folder
   */
  Changes since(Optional<Manifest> earlier) {
    return Changes.between(earlier.orElseGet(this::found), site, written());
  }

  private Set<String> written() {
    return next.entrySet().stream()
        .filter(entry -> entry.getValue().waits())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** What stood in the output folder, of unknown bytes. */
  Manifest found() {
    SortedMap<String, String> there = new TreeMap<>();
    inventory.own().keySet().forEach(name -> there.put(name, ""));
    there.remove(Manifest.NAME);
    return new Manifest(there);
  }

  private Publication publication() {
    int added = 0;
    int changed = 0;
    for (Map.Entry<String, StagedFile> file : next.entrySet()) {
      boolean isNew = !inventory.own().containsKey(file.getKey());
      added += isNew ? 1 : 0;
      changed += !isNew && file.getValue().waits() ? 1 : 0;
    }
    long bytes = next.values().stream().mapToLong(StagedFile::size).sum();
    return new Publication(added, changed, stale.size(), next.size() - added - changed, bytes);
  }
}
