package org.mujaz.view;

import java.util.Optional;

/**
 * A picture.
 *
 * @param url the file
 * @param absolute the file with the site's address, for places outside the site
 * @param type the media type, such as {@code image/jpeg}
 * @param bytes the size of the file
 * @param width in pixels, when known
 * @param height in pixels, when known
 * @param alt what it shows
 * @param caption the line below it
 * @param credit who made it
 */
public record PictureView(
    String url,
    String absolute,
    String type,
    long bytes,
    Optional<Integer> width,
    Optional<Integer> height,
    String alt,
    Optional<String> caption,
    Optional<String> credit) {}
