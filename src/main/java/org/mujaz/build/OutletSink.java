package org.mujaz.build;

import java.nio.file.Path;
import java.util.Optional;
import org.mujaz.cache.Cache;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.publish.Outlet;
import org.mujaz.render.PageMemory;
import org.mujaz.render.PageSink;
import org.mujaz.render.Rendered;
import org.mujaz.verify.PageFacts;
import org.mujaz.verify.Verifier;

/** Hands finished files to the outlet and to the verifier, and remembers what they were made of. */
record OutletSink(Outlet outlet, Verifier verifier, Cache pages) implements PageSink {

  @Override
  public void write(Route route, byte[] content) {
    outlet.write(route, content);
  }

  @Override
  public void copy(Route route, Path source) {
    outlet.copy(route, source);
  }

  @Override
  public Optional<PageMemory> memory() {
    return Optional.of(new KeptPages(outlet, verifier, pages));
  }

  /** Takes a page that was made and written. */
  void finished(PlannedPage page, Rendered made) {
    Optional<PageFacts> facts =
        switch (made.form()) {
          case HTML -> verifier.page(page, made.text());
          case XML -> verifier.xml(page, made.text());
          case JSON -> verifier.json(page, made.text());
          case PLAIN -> Optional.empty();
        };
    facts.ifPresent(
        right ->
            made.key()
                .ifPresent(
                    key ->
                        pages.put(
                            key, new PageRecord(outlet.sha256(page.route()), right).bytes())));
  }
}
