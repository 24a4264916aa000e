package org.mujaz.importer.folder;

import java.util.Locale;
import java.util.Optional;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

/** The picture on top of a text, under the names that themes have for it. */
final class PictureFact {

  private static final String[] KEYS = {
    "image", "cover", "featured_image", "featuredimage", "images", "thumbnail", "banner", "header"
  };

  private PictureFact() {}

  /** Takes the first one. */
  static Optional<ImportedPicture> take(Fields fields) {
    for (String key : KEYS) {
      Optional<ImportedPicture> picture = fields.peekNode(key).flatMap(PictureFact::of);
      if (picture.isPresent()) {
        fields.take(key);
        Optional<String> alt = picture.get().alt().or(() -> words(fields, "image_alt", "alt"));
        Optional<String> caption =
            picture.get().caption().or(() -> words(fields, "image_caption", "caption"));
        return Optional.of(new ImportedPicture(picture.get().address(), alt, caption));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> words(Fields fields, String... keys) {
    return fields.text(keys).map(text -> text.text().strip());
  }

  private static Optional<ImportedPicture> of(Node node) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar.text().strip())
          .filter(path -> !path.isEmpty() && Truth.of(path).isEmpty())
          .map(ImportedPicture::of);
    } else if (node instanceof Sequence sequence) {
      return sequence.items().size() == 1 ? of(sequence.items().get(0)) : Optional.empty();
    }
    Mapping group = (Mapping) node;
    return get(group, "image", "src", "url", "path", "feature", "overlay_image", "teaser")
        .map(
            path ->
                new ImportedPicture(
                    path, get(group, "alt", "image_description"), get(group, "caption")));
  }

  private static Optional<String> get(Mapping group, String... keys) {
    for (String key : keys) {
      for (Mapping.Entry entry : group.entries()) {
        if (entry.key().text().toLowerCase(Locale.ROOT).equals(key)
            && entry.value() instanceof Scalar scalar
            && !scalar.isNothing()) {
          return Optional.of(scalar.text().strip());
        }
      }
    }
    return Optional.empty();
  }
}
