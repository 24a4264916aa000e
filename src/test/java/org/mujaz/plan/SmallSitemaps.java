package org.mujaz.plan;

import java.time.Instant;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.problem.Problems;
import org.mujaz.source.Places;

/** Planners that find a sitemap full after a few pages. */
public final class SmallSitemaps {

  private SmallSitemaps() {}

  /** A planner whose sitemaps hold so many addresses and bytes. */
  public static Planner planner(
      SiteConfig config, Instant clock, Problems problems, int addresses, long bytes) {
    return new Planner(
        config,
        clock,
        problems,
        Places.NONE,
        new SitemapPlanner.Limits(addresses, bytes),
        Optional.empty());
  }
}
