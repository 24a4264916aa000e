package org.mujaz.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.view.Html;
import org.mujaz.view.LinkView;

/** Puts together what a page says to search engines, as JSON-LD. */
final class PageData {

  private final Urls urls;

  PageData(Urls urls) {
    this.urls = urls;
  }

  /**
   * The data of a page.
   *
   * @param objects what it shows
   * @param way the way here as readers see it
   * @param title the end of that way
   * @return nothing for a page of which there is nothing to say
   */
  Optional<Html> of(List<JsonObject> objects, List<LinkView> way, String title) {
    List<JsonObject> graph = new ArrayList<>(objects);
    if (!way.isEmpty()) {
      graph.add(breadcrumbs(way, title));
    }
    return graph.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Html(
                new JsonObject()
                    .with("@context", "https://schema.org")
                    .with("@graph", graph)
                    .toString()));
  }

  private JsonObject breadcrumbs(List<LinkView> way, String title) {
    List<JsonObject> steps = new ArrayList<>();
    for (LinkView step : way) {
      steps.add(step(steps.size() + 1, step.text()).with("item", urls.ofServer(step.url())));
    }
    steps.add(step(steps.size() + 1, title));
    return JsonObject.of("BreadcrumbList").with("itemListElement", steps);
  }

  private static JsonObject step(int position, String name) {
    return JsonObject.of("ListItem").with("position", position).with("name", name);
  }
}
