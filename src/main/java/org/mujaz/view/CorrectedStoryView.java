package org.mujaz.view;

/**
 * An entry of the list of corrections.
 *
 * @param story the corrected story
 * @param correction what was mended
 */
public record CorrectedStoryView(HeadlineView story, CorrectionView correction) {}
