package org.mujaz.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/**
 * The files of the search index, which is made before the plan: their names tell their content.
 *
 * @param manifests the file of each edition that names the others
 * @param routes all of them
 */
public record SearchFiles(Map<Language, Route> manifests, List<Route> routes) {

  /** There is no index. */
  public static final SearchFiles NONE = new SearchFiles(Map.of(), List.of());

  /** Copies both. */
  public SearchFiles {
    manifests = Map.copyOf(manifests);
    routes = List.copyOf(routes);
  }

  /** The manifest of an edition. */
  public Optional<Route> manifest(Language language) {
    return Optional.ofNullable(manifests.get(language));
  }
}
