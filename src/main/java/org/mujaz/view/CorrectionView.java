package org.mujaz.view;

/**
 * A mistake that was mended.
 *
 * @param date when
 * @param text what was wrong and what is right
 */
public record CorrectionView(DateView date, String text) {}
