package org.mujaz.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mujaz.model.Route;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.text.Spelling;

/**
 * Finds a theme and the themes that it extends.
 *
 * @param layers the chosen theme first, the built-in one last
 * @param manifests of the layers
 * @param alone where a theme says that it extends none; then the built-in one gives no page, no
 *     word and no asset
 */
record ThemeChain(
    List<ThemeLayer> layers, List<ThemeManifest> manifests, Optional<Location> alone) {

  /** What {@code extends:} says in a theme that takes nothing from another. */
  private static final String NONE = "none";

  /** Reads the chain that begins with {@code name}, which stands at {@code location}. */
  static Optional<ThemeChain> read(String name, Location location, Path themes, Problems problems) {
    List<ThemeLayer> layers = new ArrayList<>();
    List<ThemeManifest> manifests = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Optional<ThemeManifest.Base> next = Optional.of(new ThemeManifest.Base(name, location));
    while (next.isPresent()) {
      ThemeManifest.Base wanted = next.get();
      boolean folder = isTheme(themes, wanted.name());
      boolean builtIn = wanted.name().equals(BuiltInTheme.NAME);
      if (!(folder || builtIn) || !seen.add(wanted.name())) {
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_THEME, wanted.location(), wanted.name())
                .suggesting(Spelling.nearest(wanted.name(), names(themes, seen))));
        return Optional.empty();
      }
      next = Optional.empty();
      if (folder) {
        layers.add(ThemeFolder.read(wanted.name(), true, themes.resolve(wanted.name()), problems));
        manifests.add(ManifestReader.read(layers.get(layers.size() - 1), problems));
        next =
            manifests
                .get(manifests.size() - 1)
                .base()
                .filter(base -> !builtIn && !base.name().equals(NONE));
      }
    }
    Optional<Location> alone =
        manifests.stream()
            .flatMap(manifest -> manifest.base().stream())
            .filter(base -> base.name().equals(NONE))
            .map(ThemeManifest.Base::location)
            .findFirst();
    ThemeLayer builtIn = BuiltInTheme.read();
    layers.add(alone.isPresent() ? StandAlone.basis(builtIn) : builtIn);
    manifests.add(ManifestReader.read(builtIn, problems));
    return Optional.of(new ThemeChain(layers, manifests, alone));
  }

  private static boolean isTheme(Path themes, String name) {
    return !name.isBlank()
        && !name.startsWith(".")
        && Route.isPart(name)
        && Files.isDirectory(themes.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** The themes that could have been meant: a theme that extends itself cannot. */
  private static List<String> names(Path themes, Set<String> seen) {
    List<String> names = new ArrayList<>();
    names.add(BuiltInTheme.NAME);
    if (Files.isDirectory(themes)) {
      try (Stream<Path> folders = Files.list(themes)) {
        folders
            .map(folder -> folder.getFileName().toString())
            .filter(name -> isTheme(themes, name))
            .forEach(names::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    names.removeAll(seen);
    return names;
  }
}
