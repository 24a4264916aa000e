package org.mujaz.view;

/**
 * A picture in one format, in several widths: a {@code source} of a {@code picture} element.
 *
 * @param type the media type, such as {@code image/webp}
 * @param srcset the value of {@code srcset}, the narrowest first
 */
public record PictureSourceView(String type, String srcset) {}
