package org.mujaz.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.plan.PlanBuilder.Proposal;
import org.mujaz.source.PortableNames;

/**
 * The names that the files of a plan, and the folders that hold them, have for a file system that
 * ignores case. The file of an address that ends in a slash is the index of that folder, and is
 * named here as the address is.
 */
final class TakenNames {

  private static final String INDEX = "/index.html";

  /** In the order in which they came. */
  private final Map<String, Proposal> byPath = new LinkedHashMap<>();

  /** Those whose name is not their path, by that name. */
  private final Map<String, Proposal> renamed = new HashMap<>();

  /** The first that needed a folder, where that was not the index of this folder. */
  private final Map<String, Proposal> folders = new HashMap<>();

  private boolean isIndexAFolder;

  /** A folder that is known, with a slash behind it: pages of one folder follow each other. */
  private String last = "";

  /**
   * Takes the names of a page or file, if nothing else has them.
   *
   * @return what has one of them
   */
  Optional<Proposal> take(Proposal proposal) {
    String path = proposal.route().path();
    String name = name(path);
    Optional<Proposal> taken = holder(name);
    if (taken.isEmpty()) {
      enterFolders(name, proposal);
      byPath.put(path, proposal);
      if (!name.equals(path)) {
        renamed.put(name, proposal);
      }
    }
    return taken;
  }

  /** All that have their names, by path. */
  Map<String, Proposal> byPath() {
    return Collections.unmodifiableMap(byPath);
  }

  private static String name(String path) {
    return indexed(PortableNames.folded(path));
  }

  private static String indexed(String file) {
    return file.endsWith(INDEX) ? file.substring(0, file.lastIndexOf('/') + 1) : file;
  }

  private @Nullable Proposal named(String name) {
    Proposal same = byPath.get(name);
    return same == null ? renamed.get(name) : same;
  }

  private Optional<Proposal> holder(String name) {
    Proposal holder = named(name);
    if (holder == null) {
      holder = needsAsFolder(name);
    }
    return Optional.ofNullable(holder == null ? fileAbove(name) : holder);
  }

  /** What needs a folder with the name of this file. */
  private @Nullable Proposal needsAsFolder(String name) {
    if (!name.endsWith("/")) {
      Proposal first = folders.get(name);
      return first == null ? named(name + "/") : first;
    }
    return isIndexAFolder ? folders.get(name + INDEX.substring(1)) : null;
  }

  /** The file whose name a folder above this one would need. Above a known folder there is none. */
  private @Nullable Proposal fileAbove(String name) {
    for (int end = name.lastIndexOf('/'); end > 0; end = name.lastIndexOf('/', end - 1)) {
      if (isFolder(name, end)) {
        return null;
      }
      Proposal above = named(indexed(name.substring(0, end)));
      if (above != null) {
        return above;
      }
    }
    return null;
  }

  /** Whether what stands before this slash is the name of a folder. */
  private boolean isFolder(String name, int slash) {
    if (last.length() == slash + 1 && name.startsWith(last)) {
      return true;
    }
    return folders.containsKey(name.substring(0, slash))
        || named(name.substring(0, slash + 1)) != null;
  }

  /** Above a known folder all are known. */
  private void enterFolders(String name, Proposal proposal) {
    int end = name.lastIndexOf('/');
    if (isFolder(name, end)) {
      return;
    }
    if (end == name.length() - 1) {
      // The index of a folder stands for it, so that there is nothing to enter.
      if (name.endsWith(INDEX + "/")) {
        enter(name.substring(0, end), proposal);
      }
      end = name.lastIndexOf('/', end - 1);
    }
    String parent = name.substring(0, end + 1);
    while (end > 0 && !isFolder(name, end)) {
      enter(name.substring(0, end), proposal);
      end = name.lastIndexOf('/', end - 1);
    }
    last = parent;
  }

  private void enter(String folder, Proposal proposal) {
    folders.put(folder, proposal);
    isIndexAFolder |= folder.endsWith(INDEX);
  }
}
