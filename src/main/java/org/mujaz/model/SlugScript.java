package org.mujaz.model;

/** The letters of the addresses that are made from Arabic titles and names. */
public enum SlugScript {
  /** As they are written: {@code الرقة}. */
  ARABIC,
  /** Spelled so that they can be read aloud: {@code al-raqqa}. */
  LATIN
}
