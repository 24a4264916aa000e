package org.mujaz.build;

import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.cache.Packer;
import org.mujaz.plan.PlannedPage;
import org.mujaz.publish.Outlet;
import org.mujaz.render.PageMemory;
import org.mujaz.verify.Verifier;

/** Pages of earlier builds that the verifier and the outlet take as they stand. */
record KeptPages(Outlet outlet, Verifier verifier, Cache pages) implements PageMemory {

  @Override
  public KeyMaker key() {
    return pages.key();
  }

  @Override
  public boolean isNew() {
    return pages.isNew();
  }

  @Override
  public Optional<Key> view(Key ingredients) {
    return pages.find(ingredients).map(found -> found.parts().key());
  }

  @Override
  public void remember(Key ingredients, Key view) {
    pages.put(ingredients, new Packer().key(view).bytes());
  }

  @Override
  public boolean keeps(PlannedPage page, Key view) {
    Optional<PageRecord> known =
        pages
            .find(view)
            .map(found -> PageRecord.of(found.parts()))
            .filter(record -> verifier.leads(record.facts()))
            .filter(record -> outlet.keep(page.route(), record.sha256()));
    known.ifPresent(record -> verifier.known(page, record.facts()));
    return known.isPresent();
  }
}
