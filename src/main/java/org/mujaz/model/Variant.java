package org.mujaz.model;

import org.mujaz.source.SourcePath;

/**
 * A file that is published in the place of an original.
 *
 * @param file the original below {@code content/}
 * @param shape what it shows of the original
 * @param fingerprint 12 hexadecimal digits that change with the original and with how it is cut,
 *     but not with the program that wrote the file
 * @param type its format
 * @param size its width and height
 */
public record Variant(
    SourcePath file, Shape shape, String fingerprint, PictureType type, PixelSize size) {}
