package org.mujaz.render;

import java.util.ArrayList;
import java.util.List;
import org.mujaz.model.Author;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/** Says what a page gathers, in the words of schema.org. */
final class ListData {

  private final Context context;

  ListData(Context context) {
    this.context = context;
  }

  /**
   * A page that leads to others.
   *
   * @param head what the page says of itself
   * @param items what it leads to, in the order of the page
   */
  JsonObject collection(Route page, Head head, List<Route> items) {
    return page("CollectionPage", page, head)
        .with("description", head.description())
        .with("mainEntity", items.isEmpty() ? List.of() : List.of(list(items)));
  }

  private JsonObject list(List<Route> items) {
    List<JsonObject> entries = new ArrayList<>();
    for (Route item : items) {
      entries.add(
          JsonObject.of("ListItem")
              .with("position", entries.size() + 1)
              .with("url", context.urls().absolute(item)));
    }
    return JsonObject.of("ItemList").with("itemListElement", entries);
  }

  /** The page of somebody who writes or translates. */
  JsonObject profile(Route page, Head head, Author author) {
    Language language = context.language();
    JsonObject person =
        JsonObject.of("Person")
            .with("name", author.name().in(language))
            .with("url", context.urls().absolute(page))
            .with("jobTitle", author.role().map(role -> role.in(language)))
            .with("description", author.bio().map(bio -> bio.in(language)))
            .with("sameAs", author.url().map(Object::toString));
    return page("ProfilePage", page, head).with("mainEntity", person);
  }

  private JsonObject page(String type, Route page, Head head) {
    return JsonObject.of(type)
        .with("url", context.urls().absolute(page))
        .with("name", head.title())
        .with("inLanguage", context.language().code());
  }
}
