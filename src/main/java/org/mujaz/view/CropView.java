package org.mujaz.view;

import java.util.List;
import java.util.Optional;

/**
 * A part of a picture in a fixed shape, cut around what matters in it.
 *
 * @param url the file for {@code src}
 * @param absolute the largest file, with the site's address, for places outside the site
 * @param width of {@code url}, in pixels
 * @param height of {@code url}, in pixels
 * @param srcset the same format in several widths, where there is more than one
 * @param sources the formats that browsers should rather take, the best first
 */
public record CropView(
    String url,
    String absolute,
    int width,
    int height,
    Optional<String> srcset,
    List<PictureSourceView> sources) {

  /** Copies the list. */
  public CropView {
    sources = List.copyOf(sources);
  }
}
