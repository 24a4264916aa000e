package org.mujaz.theme;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Spelling;

/**
 * Names the assets of a theme by their content, and mends the style sheets and scripts that load
 * them, so that browsers may keep them for ever.
 */
final class AssetBuilder {
  private static final int NAME_BYTES = 4;

  private final Map<String, ThemeFile> files;
  private final Problems problems;
  private final Map<String, ThemeAsset> built = new TreeMap<>();
  private final Set<String> underWay = new HashSet<>();

  /** Takes the files by their path below {@code assets/}, templates already filled in. */
  AssetBuilder(Map<String, ThemeFile> files, Problems problems) {
    this.files = new TreeMap<>(files);
    this.problems = problems;
  }

  /** Names all of them. */
  Map<String, ThemeAsset> build() {
    files.keySet().forEach(this::asset);
    return built;
  }

  private Optional<ThemeAsset> asset(String path) {
    ThemeFile file = files.get(path);
    if (file == null || !isPublishable(path, file) || built.containsKey(path)) {
      return Optional.ofNullable(built.get(path));
    }
    if (!underWay.add(path)) {
      return Optional.empty();
    }
    byte[] bytes = file.bytes();
    if (path.endsWith(".css")) {
      bytes = StyleSheet.rewrite(file.text(), loaded(path, file)).getBytes(StandardCharsets.UTF_8);
    } else if (path.endsWith(".js") || path.endsWith(".mjs")) {
      bytes = Script.finish(file.text(), loaded(path, file)).getBytes(StandardCharsets.UTF_8);
    }
    underWay.remove(path);
    ThemeAsset asset = new ThemeAsset(new Route("/assets/" + named(path, bytes)), bytes);
    built.put(path, asset);
    return Optional.of(asset);
  }

  private boolean isPublishable(String path, ThemeFile file) {
    for (String part : path.split("/", -1)) {
      if (!Route.isPart(part)) {
        problems.add(ProblemCode.INVALID_FILE_NAME, Location.of(file.source()), part);
        return false;
      }
    }
    return true;
  }

  /** Gives what a style sheet or a script loads its published name. */
  private UnaryOperator<String> loaded(String path, ThemeFile file) {
    return reference -> {
      Optional<String> target = resolve(path, reference);
      Optional<ThemeAsset> loaded = target.flatMap(this::asset);
      if (loaded.isEmpty()) {
        problems.add(
            Problem.of(ProblemCode.MISSING_ASSET, place(file, reference), reference)
                .suggesting(target.flatMap(t -> Spelling.nearest(t, files.keySet()))));
      }
      return loaded.map(asset -> renamed(reference, asset.route())).orElse(reference);
    };
  }

  /** In a template the lines are not those of the asset, so the whole file is named. */
  private static Location place(ThemeFile file, String reference) {
    if (file.source().value().endsWith(".ftlt")) {
      return Location.of(file.source());
    }
    return SourceFile.of(file.source(), file.text()).at(file.text().indexOf(reference));
  }

  private static Optional<String> resolve(String from, String reference) {
    String path = from.substring(0, from.lastIndexOf('/') + 1);
    for (String part : reference.split("/", -1)) {
      if (part.equals("..")) {
        if (path.isEmpty()) {
          return Optional.empty();
        }
        path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
      } else if (!part.equals(".")) {
        path += part + "/";
      }
    }
    return Optional.of(path.substring(0, Math.max(0, path.length() - 1)));
  }

  private static String renamed(String reference, Route route) {
    String encoded = route.encoded();
    return reference.substring(0, reference.lastIndexOf('/') + 1)
        + encoded.substring(encoded.lastIndexOf('/') + 1);
  }

  private static String named(String path, byte[] bytes) {
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') ? dot : path.length();
    return path.substring(0, end) + "." + Sha256.hex(bytes, NAME_BYTES) + path.substring(end);
  }
}
