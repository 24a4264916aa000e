package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.theme.Components;
import org.mujaz.view.SiteView;
import org.mujaz.view.StoryView;

/**
 * Makes keys of pages. A template sees its view and nothing else of the site, so where two views
 * have one key, the files are the same. Safe for any thread.
 */
final class ViewKeys {

  private final Components components = new Components();

  /** Of the views that are the same in many pages. */
  private final MadeOnce<Record, Key> shared = new MadeOnce<>();

  /**
   * The key of a page.
   *
   * @param begin gives a maker that has what all pages of the build have in common
   */
  Key of(PlannedPage page, Made made, Supplier<KeyMaker> begin) {
    KeyMaker key = begin.get().add(page.route().path()).add(made.template());
    key.add(Indexing.canonical(page.route(), page.subject()).path());
    key.add(Indexing.isHidden(page.subject()) ? 1 : 0);
    record(key, (Record) made.view(), begin);
    return key.key();
  }

  private void add(KeyMaker key, Object value, Supplier<KeyMaker> begin) {
    if (value instanceof String text) {
      key.add(text);
    } else if (value instanceof Optional<?> optional) {
      key.add(optional.isPresent() ? 1 : 0);
      optional.ifPresent(present -> add(key, present, begin));
    } else if (value instanceof List<?> list) {
      key.add(list.size());
      list.forEach(entry -> add(key, entry, begin));
    } else if (value instanceof SiteView || value instanceof StoryView) {
      key.add(shared.get((Record) value, view -> key(view, begin)));
    } else if (value instanceof Record view) {
      record(key, view, begin);
    } else if (value instanceof Boolean yes) {
      key.add(yes ? 1 : 0);
    } else if (value instanceof Integer || value instanceof Long) {
      key.add(((Number) value).longValue());
    } else {
      throw new IllegalStateException("no view has a " + value.getClass());
    }
  }

  private Key key(Record view, Supplier<KeyMaker> begin) {
    KeyMaker key = begin.get();
    record(key, view, begin);
    return key.key();
  }

  private void record(KeyMaker key, Record view, Supplier<KeyMaker> begin) {
    key.add(view.getClass().getSimpleName().hashCode());
    components.of(view.getClass()).values().forEach(part -> add(key, part.of(view), begin));
  }
}
