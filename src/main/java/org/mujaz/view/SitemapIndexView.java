package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The sitemaps of a site that has more pages than one may list.
 *
 * @param parts in the order of the addresses that they list
 */
public record SitemapIndexView(List<Part> parts) {

  /**
   * A sitemap.
   *
   * @param location its absolute address
   * @param modified the last change of what its pages show, RFC 3339
   */
  public record Part(String location, Optional<String> modified) {}

  /** Copies the list. */
  public SitemapIndexView {
    parts = List.copyOf(parts);
  }
}
