package org.mujaz.model;

import java.util.Optional;
import org.mujaz.source.SourcePath;

/**
 * A file beside the texts that may be published with them.
 *
 * @param path its name in the project
 * @param bytes its size
 * @param hash the first 16 hexadecimal digits of the SHA-256 of its content
 * @param size its width and height, when it is a picture that has them
 * @param type its format, when it is a picture; by its content, not by its name
 */
public record MediaFile(
    SourcePath path,
    long bytes,
    String hash,
    Optional<PixelSize> size,
    Optional<PictureType> type) {}
