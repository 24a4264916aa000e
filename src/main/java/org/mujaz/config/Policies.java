package org.mujaz.config;

import java.util.Optional;
import org.mujaz.source.Location;

/**
 * The standing pages that tell how the digest works.
 *
 * @param corrections how mistakes are mended
 * @param ethics the rules of the newsroom
 * @param ownership who owns and pays for it
 */
public record Policies(
    Optional<PageId> corrections, Optional<PageId> ethics, Optional<PageId> ownership) {

  /** No such pages. */
  public static final Policies NONE =
      new Policies(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * The id of a standing page.
   *
   * @param id the name of a folder below {@code content/pages}
   * @param location where site.yaml names it
   */
  public record PageId(String id, Location location) {}
}
