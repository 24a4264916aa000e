package org.mujaz.model;

import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * A picture as one version of a story shows it.
 *
 * @param file the original below {@code content/}
 * @param alt what it shows, for readers who cannot see it; empty for one that only decorates,
 *     nothing when the editor gave none
 * @param caption the line below it
 * @param credit who made it
 * @param focus what crops of it are cut around
 */
public record Picture(
    SourcePath file,
    Optional<String> alt,
    Optional<String> caption,
    Optional<String> credit,
    Focus focus) {}
