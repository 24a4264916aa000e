package org.mujaz.render;

import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.concurrent.MadeOnce;
import org.mujaz.plan.Indexing;
import org.mujaz.plan.PlannedPage;
import org.mujaz.view.SiteView;
import org.mujaz.view.StoryView;

/**
 * Makes keys of pages. A template sees its view and nothing else of the site, so where two views
 * have one key, the files are the same. Safe for any thread.
 */
final class ViewKeys extends RecordKeys {

  /** Of the views that are the same in many pages. */
  private final MadeOnce<Record, Key> shared = new MadeOnce<>();

  /**
   * The key of a page.
   *
   * @param key has what all pages of the build have in common
   */
  Key of(PlannedPage page, Made made, KeyMaker key) {
    key.add(page.route().path()).add(made.template());
    key.add(Indexing.canonical(page.route(), page.subject()).path());
    key.add(Indexing.isHidden(page.subject()) ? 1 : 0);
    addParts(key, (Record) made.view());
    return key.key();
  }

  @Override
  void addRecord(KeyMaker key, Record view) {
    if (view instanceof SiteView || view instanceof StoryView) {
      Key known = shared.find(view);
      key.add(known == null ? shared.keep(view, key(key.another(), view)) : known);
    } else {
      addParts(key, view);
    }
  }

  private Key key(KeyMaker key, Record view) {
    addParts(key, view);
    return key.key();
  }

  @Override
  void addOther(KeyMaker key, Object value) {
    throw new IllegalStateException("no view has a " + value.getClass());
  }
}
