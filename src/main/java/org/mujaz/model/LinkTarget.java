package org.mujaz.model;

import java.util.Optional;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** What a link or picture in a text leads to, before addresses are known. */
public sealed interface LinkTarget {

  /**
   * A story of the site, in the reader's language where there is such a version.
   *
   * @param storyId a story that is published
   * @param fragment the id of a heading in one of its versions
   */
  record ToStory(String storyId, Optional<String> fragment) implements LinkTarget {}

  /**
   * A standing page, in the reader's language where there is such a version.
   *
   * @param pageId a page that is published
   * @param fragment the id of a heading in one of its versions
   */
  record ToPage(String pageId, Optional<String> fragment) implements LinkTarget {}

  /** A list of stories. */
  record ToTerm(Term.Kind kind, String id) implements LinkTarget {}

  /** A file beside the text. */
  record ToMedia(SourcePath file) implements LinkTarget {}

  /** A place in the same text. */
  record ToFragment(String fragment) implements LinkTarget {}

  /**
   * An address of this site, written from its root.
   *
   * @param path as written, with its query and fragment
   * @param location where it is written
   */
  record ToAddress(String path, Location location) implements LinkTarget {}

  /** An address elsewhere, of a scheme that a page may link to. */
  record Elsewhere(String url) implements LinkTarget {}

  /** Something that exists but is not published now: the words stay, without a link. */
  record Unpublished() implements LinkTarget {}
}
