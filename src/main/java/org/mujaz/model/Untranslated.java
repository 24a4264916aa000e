package org.mujaz.model;

/** What an edition does with stories that exist in the other language only. */
public enum Untranslated {
  /** They are not mentioned. */
  HIDE,
  /** The digest links to them in the other language. */
  LINK,
  /** They have a page in this edition too, in their own language and with a note. */
  SHOW
}
