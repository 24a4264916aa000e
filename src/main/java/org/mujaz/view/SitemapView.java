package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * The sitemap; every address in it is absolute and ASCII.
 *
 * @param urls of the pages, in the order of addresses
 */
public record SitemapView(List<Url> urls) {

  /**
   * A page.
   *
   * @param location its address
   * @param modified the last change of what it shows, RFC 3339
   * @param alternates its versions, itself included; empty when there is only one
   */
  public record Url(String location, Optional<String> modified, List<AlternateView> alternates) {

    /** Copies the list. */
    public Url {
      alternates = List.copyOf(alternates);
    }
  }

  /** Copies the list. */
  public SitemapView {
    urls = List.copyOf(urls);
  }
}
