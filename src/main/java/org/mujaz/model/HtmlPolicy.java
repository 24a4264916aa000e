package org.mujaz.model;

/** What becomes of raw HTML in Markdown. */
public enum HtmlPolicy {
  /** Harmless elements stay, the rest is removed and reported. */
  SANITIZE,
  /** It is shown as text. */
  ESCAPE,
  /** It is published as it is. */
  TRUST
}
