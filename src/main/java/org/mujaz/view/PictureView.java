package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * A picture. Its shape may be any; crops have the shape that their name tells, and are missing
 * where none can be cut, as from a drawing.
 *
 * @param url the file for {@code src}
 * @param absolute the file with the site's address, for places outside the site
 * @param type the media type, such as {@code image/jpeg}
 * @param width of {@code url} in pixels, when known
 * @param height of {@code url} in pixels, when known
 * @param srcset the same format in several widths, where there is more than one
 * @param sources the formats that browsers should rather take, the best first
 * @param wide a crop of 16:9
 * @param classic a crop of 4:3
 * @param square a crop of 1:1
 * @param alt what it shows; empty for a picture that only decorates
 * @param caption the line below it
 * @param credit who made it
 */
public record PictureView(
    String url,
    String absolute,
    String type,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<String> srcset,
    List<PictureSourceView> sources,
    Optional<CropView> wide,
    Optional<CropView> classic,
    Optional<CropView> square,
    String alt,
    Optional<String> caption,
    Optional<String> credit) {

  /** Copies the list. */
  public PictureView {
    sources = List.copyOf(sources);
  }
}
