package org.mujaz.view;

import java.util.Optional;

/**
 * An entry of the list of corrections.
 *
 * @param story the corrected story
 * @param other the version in the other language, where there is one
 * @param correction what was mended
 */
public record CorrectedStoryView(
    HeadlineView story, Optional<HeadlineView> other, CorrectionView correction) {}
