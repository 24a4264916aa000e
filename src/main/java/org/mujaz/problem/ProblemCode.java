package org.mujaz.problem;

import static org.mujaz.problem.Severity.ERROR;
import static org.mujaz.problem.Severity.WARNING;

import java.util.Locale;

/**
 * Every kind of problem that a build can report.
 *
 * <p>The words are in the message files beside this package, one per language of the report; a test
 * demands for each code a message, an entry in {@code src/site/markdown/problems.md} and a fixture
 * with the exact report.
 */
public enum ProblemCode {
  // Files
  INVALID_UTF8(ERROR),
  FORBIDDEN_CHARACTER(WARNING),
  LEAKED_ENTITY(WARNING),
  FILE_TOO_LARGE(ERROR),
  UNKNOWN_FILE(WARNING),
  MISNAMED_TEXT(ERROR),
  UNKNOWN_FOLDER(ERROR),
  UNUSED_FILE(WARNING),
  LINK_OUTSIDE(ERROR),
  INVALID_FILE_NAME(ERROR),
  NO_CONTENT(ERROR),

  // YAML
  INVALID_YAML(ERROR),
  YAML_LIMIT(ERROR),
  DUPLICATE_KEY(ERROR),
  UNCLOSED_FRONT_MATTER(ERROR),

  // Keys and values
  UNKNOWN_KEY(ERROR),
  MISSING_KEY(ERROR),
  WRONG_TYPE(ERROR),
  INVALID_VALUE(ERROR),
  INVALID_DATE(ERROR),
  INVALID_SLUG(ERROR),
  INVALID_ALIAS(ERROR),
  DUPLICATE_ID(ERROR),
  MISSING_LANGUAGE(WARNING),
  UNKNOWN_SECTION(ERROR),
  UNKNOWN_AUTHOR(ERROR),
  UNLISTED_SOURCE(WARNING),
  UNLISTED_TAG(WARNING),
  UNKNOWN_PAGE(ERROR),
  SIMILAR_NAMES(WARNING),
  SAME_ADDRESS_PART(ERROR),

  // Stories
  MISSING_TITLE(ERROR),
  MISSING_DATE(ERROR),
  EMPTY_ARTICLE(ERROR),
  DUPLICATE_VERSION(ERROR),
  DUPLICATE_STORY(ERROR),
  STORY_WITHOUT_VERSION(ERROR),
  CONFLICTING_VALUES(ERROR),
  DATES_OUT_OF_ORDER(WARNING),
  ADDRESS_COLLISION(ERROR),

  // Translations
  TRANSLATION_OF_ITSELF(ERROR),
  MUTUAL_TRANSLATIONS(ERROR),
  SHARED_TRANSLATION(ERROR),
  STALE_TRANSLATION(ERROR),
  MISSING_TRANSLATION(ERROR),
  ORPHANED_TRANSLATION(ERROR),
  UNTRACKED_TRANSLATION(ERROR),
  ONE_SIDED_CORRECTION(WARNING),

  // Text
  BROKEN_LINK(ERROR),
  UNSAFE_LINK(ERROR),
  UNPUBLISHED_LINK(WARNING),
  REMOTE_PICTURE(ERROR),
  MISSING_PICTURE(ERROR),
  MISSING_ALT(WARNING),
  BROKEN_PICTURE(ERROR),
  ACTIVE_PICTURE(ERROR),
  HTML_REMOVED(WARNING),
  UNDEFINED_FOOTNOTE(WARNING),
  UNUSED_FOOTNOTE(WARNING),
  NESTED_TOO_DEEP(ERROR),
  TANGLED_TEXT(ERROR),

  // Themes
  UNKNOWN_THEME(ERROR),
  UNKNOWN_SETTING(ERROR),
  INVALID_TEMPLATE(ERROR),
  TEMPLATE_FAILED(ERROR),
  MISSING_ASSET(ERROR),
  MISSING_MESSAGE(ERROR),
  INVALID_MESSAGE(ERROR),
  UNUSED_MESSAGE(WARNING),
  PHYSICAL_STYLE(WARNING),
  LATIN_STYLE(WARNING),

  // The finished site
  DEAD_ADDRESS(ERROR),
  DUPLICATE_ELEMENT_ID(ERROR),
  PAGE_DIRECTION(WARNING),
  BLOCK_DIRECTION(WARNING),
  AUTOMATIC_DIRECTION(WARNING),
  CONTROLS_IN_TITLE(WARNING),
  FOREIGN_FILE(WARNING);

  private final Severity severity;
  private final String id;

  ProblemCode(Severity severity) {
    this.severity = severity;
    this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How much it weighs when warnings stay warnings. */
  public Severity severity() {
    return severity;
  }

  /** The name that publishers see, such as {@code unknown-section}. */
  public String id() {
    return id;
  }
}
