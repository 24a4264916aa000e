package org.mujaz.model;

/** A name under which stories are gathered, with pages and feeds of its own. */
public sealed interface Term permits Section, Tag, NewsSource, Author {

  /** The part of addresses: unique among the terms of one kind, the same in both languages. */
  String id();

  /** What readers see. */
  Bilingual name();

  /** The kind of gathering. */
  Kind kind();

  /** The kinds, in the order of menus and maps. */
  enum Kind {
    /** A desk of the digest. */
    SECTION("sections"),
    /** A topic. */
    TAG("tags"),
    /** Where a story was taken from. */
    SOURCE("sources"),
    /** Who wrote or translated it. */
    AUTHOR("authors");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    /** The folder in addresses, such as {@code sections}. */
    public String folder() {
      return folder;
    }
  }
}
