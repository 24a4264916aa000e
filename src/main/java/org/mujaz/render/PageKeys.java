package org.mujaz.render;

import java.util.Optional;
import org.mujaz.cache.Key;
import org.mujaz.markdown.ProseStore;
import org.mujaz.plan.PlannedPage;
import org.mujaz.theme.TemplateEngine;
import org.mujaz.view.Pages;

/**
 * Names pages by their views. Making a view to name it costs most of a build in which nearly all
 * pages are known, so which key is that of a view is remembered by what the view is made of.
 */
final class PageKeys {

  private final Ingredients ingredients;
  private final FeedCuts cuts;
  private final TemplateEngine engine;
  private final ViewKeys views = new ViewKeys();

  /** Takes from {@code cuts} and {@code engine} what has to be told in every build. */
  PageKeys(Surroundings around, ProseStore prose, FeedCuts cuts, TemplateEngine engine) {
    this.ingredients = new Ingredients(around, prose);
    this.cuts = cuts;
    this.engine = engine;
  }

  /**
   * What is known of a page before its view is made.
   *
   * @param ingredients the name of what the view is made of, if that can be named
   * @param view the key of that view, if it was made before
   */
  record Found(Optional<Key> ingredients, Optional<Key> view) {}

  Found before(PlannedPage page, PageMemory memory) {
    Optional<Key> named = ingredients.of(page, memory.key());
    return new Found(named, named.flatMap(memory::view));
  }

  /** The key of a view; nothing for small files that are about the whole site. */
  Optional<Key> of(PlannedPage page, Made made, Found before, PageMemory memory) {
    if (Rendered.Form.of(made.template()) != Rendered.Form.HTML && !isLarge(made.view())) {
      return Optional.empty();
    }
    Optional<Key> named = before.ingredients().filter(name -> !isToldAgain(page));
    Key view =
        named
            .filter(name -> memory.isNew())
            .map(name -> standIn(name, memory))
            .orElseGet(() -> views.of(page, made, memory.key()));
    named.ifPresent(name -> memory.remember(name, view));
    return Optional.of(view);
  }

  private static boolean isLarge(Pages view) {
    return view instanceof Pages.Feed || view instanceof Pages.Sitemap;
  }

  /**
   * A key in the place of that of a view, where no other view can have been the same. To read a
   * view for its key takes longer, and a first build makes all of them.
   */
  private static Key standIn(Key ingredients, PageMemory memory) {
    return memory.key().add("view").add(ingredients).key();
  }

  /** Whether making the view may have told something; views have the pictures in bodies. */
  private boolean isToldAgain(PlannedPage page) {
    return engine.hasFailed() || (Ingredients.isFeed(page.subject()) && cuts.hasTexts());
  }

  /** The key under which a finished page is known to the next build, unless that has to make it. */
  Optional<Key> kept(PlannedPage page, Optional<Key> view) {
    return cuts.isShortened(page.route()) || engine.hasFailed() ? Optional.empty() : view;
  }
}
