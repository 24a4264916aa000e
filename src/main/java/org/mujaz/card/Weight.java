package org.mujaz.card;

/** How heavy letters are. */
enum Weight {
  REGULAR,
  BOLD
}
