package org.mujaz.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.build.LiveFile;
import org.mujaz.build.LivePages;
import org.mujaz.build.LiveState;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;

/** A state of the site as it is shown, with the pages that were asked for; safe for any thread. */
final class Showing {

  /** So many pages are kept in memory: nobody looks at more between two changes. */
  private static final int MOST = 500;

  private final long number;
  private final LiveState state;
  private final Map<Route, Optional<LiveFile>> made = new ConcurrentHashMap<>();
  private final Map<Route, LiveFile> lastGood;

  /**
   * A state.
   *
   * @param number counts them
   * @param before the state that was shown before this one; nothing for the first
   */
  Showing(long number, LiveState state, Optional<Showing> before) {
    this.number = number;
    this.state = state;
    this.lastGood = new ConcurrentHashMap<>();
    before.ifPresent(
        old -> {
          if (old.lastGood.size() < MOST) {
            lastGood.putAll(old.lastGood);
          }
          old.made.forEach((route, file) -> file.ifPresent(page -> keep(route, page)));
        });
    // With the same pages they need not be made again.
    before
        .filter(old -> old.state.pages().equals(state.pages()))
        .ifPresent(old -> made.putAll(old.made));
  }

  /** Only pages can fail. */
  private void keep(Route route, LiveFile file) {
    if (file instanceof LiveFile.Page) {
      lastGood.put(route, file);
    }
  }

  long number() {
    return number;
  }

  LiveState state() {
    return state;
  }

  /**
   * What stands at an address; of a page whose template fails now, what it was before.
   *
   * @return nothing where nothing stands
   */
  Optional<LiveFile> file(Route route) {
    Optional<LivePages> pages = state.pages().filter(all -> all.contains(route));
    if (made.size() >= MOST) {
      made.clear();
    }
    return pages.flatMap(
        all ->
            made.computeIfAbsent(route, all::file)
                .or(() -> Optional.ofNullable(lastGood.get(route))));
  }

  HostHeaders headers() {
    return HostHeaders.parse(lines(Addresses.HEADERS));
  }

  HostRedirects redirects() {
    return HostRedirects.parse(lines(Addresses.REDIRECTS));
  }

  private List<String> lines(Route route) {
    return file(route).map(Showing::text).orElse("").lines().toList();
  }

  static String text(LiveFile file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  static byte[] bytes(LiveFile file) {
    if (file instanceof LiveFile.Page page) {
      return page.html().getBytes(StandardCharsets.UTF_8);
    } else if (file instanceof LiveFile.Made made) {
      return made.bytes();
    }
    try {
      return Files.readAllBytes(((LiveFile.Copy) file).file());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
