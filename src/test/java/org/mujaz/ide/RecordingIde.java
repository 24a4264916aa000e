package org.mujaz.ide;

import java.io.File;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An IDE that remembers what it is told. Like m2e it takes off old markers at the end of a build,
 * and then sets the new ones: those of a file alone, not of what is in a folder.
 */
public final class RecordingIde {

  private final Path base;
  private final Map<String, Object> values = new HashMap<>();
  private final SortedMap<String, List<String>> markers = new TreeMap<>();
  private final Set<String> removed = new TreeSet<>();
  private final Map<String, List<String>> added = new TreeMap<>();
  private final List<Throwable> causes = new ArrayList<>();
  private final List<String> refreshed = new ArrayList<>();
  private @Nullable Set<String> changed;

  /** An IDE with one project, which it has not built yet. */
  public RecordingIde(Path base) {
    this.base = base;
  }

  /** Its build context. */
  public <T> T context(Class<T> role) {
    return role.cast(
        Proxy.newProxyInstance(
            RecordingIde.class.getClassLoader(), new Class<?>[] {role}, this::called));
  }

  private @Nullable Object called(Object proxy, Method method, Object @Nullable [] arguments) {
    Object[] given = arguments == null ? new Object[0] : arguments;
    return switch (method.getName()) {
      case "isIncremental" -> changed != null;
      case "hasDelta" -> hasDelta(name(given[0]));
      case "getValue" -> values.get((String) given[0]);
      default -> {
        told(method, given);
        yield null;
      }
    };
  }

  private boolean hasDelta(String asked) {
    return changed == null
        || changed.stream().anyMatch(name -> (name + "/").startsWith(asked + "/"));
  }

  private void told(Method method, Object[] given) {
    switch (method.getName()) {
      case "setValue" -> values.put((String) given[0], given[1]);
      case "refresh" -> refreshed.add(name(given[0]));
      case "removeMessages" -> removed.add(name(given[0]));
      case "addMessage" -> add(given);
      default -> throw new UnsupportedOperationException(method.toString());
    }
  }

  private void add(Object[] given) {
    String weight = Integer.valueOf(2).equals(given[4]) ? "error" : "warning";
    added
        .computeIfAbsent(name(given[0]), file -> new ArrayList<>())
        .add("%s:%s %s: %s".formatted(given[1], given[2], weight, given[3]));
    if (given[5] instanceof Throwable cause) {
      causes.add(cause);
    }
  }

  private String name(Object file) {
    return base.relativize(((File) file).toPath()).toString().replace('\\', '/');
  }

  /** The build ends; what was changed since is asked for by the next one. */
  public RecordingIde built() {
    markers.keySet().removeAll(removed);
    added.forEach(
        (file, own) -> markers.computeIfAbsent(file, name -> new ArrayList<>()).addAll(own));
    added.clear();
    removed.clear();
    changed = new TreeSet<>();
    return this;
  }

  /** Somebody saves, adds or deletes a file. */
  public void change(String file) {
    if (changed != null) {
      changed.add(file);
    }
  }

  /** All markers, as {@code FILE:LINE:COLUMN WEIGHT: WORDS}. */
  public List<String> markers() {
    return markers.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(marker -> entry.getKey() + ":" + marker))
        .toList();
  }

  /** What this build has taken the markers off so far. */
  Set<String> removed() {
    return removed;
  }

  /** The failures that markers stand for. */
  public List<Throwable> causes() {
    return causes;
  }

  /** What was refreshed. */
  public List<String> refreshed() {
    return refreshed;
  }
}
