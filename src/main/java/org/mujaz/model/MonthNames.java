package org.mujaz.model;

/** The family of Gregorian month names in Arabic text. */
public enum MonthNames {
  /** نوفمبر, as in the Gulf, Egypt and Sudan. */
  GULF,
  /** تشرين الثاني, as in the Levant and Iraq. */
  LEVANT,
  /** نوفمبر/ تشرين الثاني, as pan-Arab newspapers print. */
  DUAL,
  /** نونبر, as in Morocco. */
  MAGHREB,
  /** جانفي, as in Algeria. */
  ALGERIA,
  /** جانفي, as in Tunisia. */
  TUNISIA
}
