package org.mujaz.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Picture;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.SitePlan;
import org.mujaz.source.SourcePath;
import org.mujaz.view.PictureView;

/** Finds the published files of pictures. */
final class MediaViews {

  private static final Map<String, String> TYPES =
      Map.of(
          "jpg", "image/jpeg",
          "jpeg", "image/jpeg",
          "png", "image/png",
          "gif", "image/gif",
          "webp", "image/webp",
          "avif", "image/avif",
          "svg", "image/svg+xml");

  private final Map<SourcePath, MediaFile> files = new HashMap<>();
  private final Urls urls;

  MediaViews(SitePlan plan, Iterable<MediaFile> media, Urls urls) {
    this.urls = urls;
    for (MediaFile file : media) {
      if (plan.contains(Addresses.media(file))) {
        files.put(file.path(), file);
      }
    }
  }

  Optional<MediaFile> file(SourcePath path) {
    return Optional.ofNullable(files.get(path));
  }

  Optional<PictureView> picture(Picture picture) {
    return file(picture.file()).map(file -> view(picture, file));
  }

  private PictureView view(Picture picture, MediaFile file) {
    Route route = Addresses.media(file);
    return new PictureView(
        urls.local(route),
        urls.absolute(route),
        type(file.path().fileName()),
        file.size().map(PixelSize::width),
        file.size().map(PixelSize::height),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        picture.alt(),
        picture.caption(),
        picture.credit());
  }

  /** The media type that a file name promises. */
  static String type(String name) {
    String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(extension, "application/octet-stream");
  }
}
