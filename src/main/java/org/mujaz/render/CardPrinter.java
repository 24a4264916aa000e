package org.mujaz.render;

import org.mujaz.model.SocialCard;

/** Makes the files of social cards. */
@FunctionalInterface
public interface CardPrinter {

  /** The card as a PNG. */
  byte[] png(SocialCard card);
}
