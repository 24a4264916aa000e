package org.mujaz.scaffold;

import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.text.Slugs;

/** The slug that somebody asks for. */
final class OwnSlug {

  private OwnSlug() {}

  /**
   * It, if it can be one as it stands.
   *
   * @throws InvalidInput otherwise, with one that can
   */
  static String checked(String slug) {
    if (!Slugs.isSlug(slug)) {
      throw new InvalidInput(ReportPhrase.BAD_SLUG.with(slug, Slugs.of(slug)));
    }
    return slug;
  }
}
