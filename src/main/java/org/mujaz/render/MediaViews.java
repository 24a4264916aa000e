package org.mujaz.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mujaz.model.Cut;
import org.mujaz.model.Picture;
import org.mujaz.model.PictureType;
import org.mujaz.model.Route;
import org.mujaz.model.Shape;
import org.mujaz.model.Variant;
import org.mujaz.plan.Addresses;
import org.mujaz.source.SourcePath;
import org.mujaz.view.CropView;
import org.mujaz.view.PictureSourceView;
import org.mujaz.view.PictureView;

/** Finds what is published of pictures and of other files beside the texts. */
final class MediaViews {

  private final Surroundings around;
  private final Urls urls;

  MediaViews(Surroundings around, Urls urls) {
    this.around = around;
    this.urls = urls;
  }

  /** Where a file is published: the picture that every program reads, or the file itself. */
  Optional<Route> route(SourcePath path) {
    List<Variant> variants = around.variants(Cut.whole(path));
    return variants.isEmpty()
        ? around.file(path).map(Addresses::media)
        : Optional.of(Addresses.variant(largest(variants)));
  }

  Optional<PictureView> picture(Picture picture) {
    return route(picture.file()).map(route -> view(picture, route));
  }

  /**
   * The picture as other sites show it beside a link: the crop of 16:9 where there is one; nothing
   * for a drawing, which they do not show.
   */
  Optional<PictureView> shared(Picture picture) {
    List<Variant> wide = around.variants(cut(picture, Shape.WIDE));
    List<Variant> found = wide.isEmpty() ? dots(picture) : wide;
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(view(picture, Addresses.variant(largest(found)), found));
  }

  /** The picture as {@link #shared}, where that is in a format that every mail program shows. */
  Optional<PictureView> mailed(Picture picture) {
    return shared(picture)
        .filter(
            view ->
                Stream.of(PictureType.JPEG, PictureType.PNG, PictureType.GIF)
                    .anyMatch(type -> type.mediaType().equals(view.type())));
  }

  /** The files of the crops that search engines ask for, or else of the whole picture. */
  List<Variant> crops(Picture picture) {
    List<Variant> crops = new ArrayList<>();
    for (Shape shape : List.of(Shape.WIDE, Shape.CLASSIC, Shape.SQUARE)) {
      List<Variant> variants = around.variants(cut(picture, shape));
      if (!variants.isEmpty()) {
        crops.add(largest(variants));
      }
    }
    List<Variant> whole = dots(picture);
    return crops.isEmpty() && !whole.isEmpty() ? List.of(largest(whole)) : crops;
  }

  /** The files of the whole picture, unless it is a drawing. */
  private List<Variant> dots(Picture picture) {
    List<Variant> whole = around.variants(Cut.whole(picture.file()));
    return whole.stream().filter(variant -> variant.type() != PictureType.SVG).toList();
  }

  private static Cut cut(Picture picture, Shape shape) {
    return new Cut(picture.file(), shape, picture.focus());
  }

  private PictureView view(Picture picture, Route route) {
    return view(picture, route, around.variants(Cut.whole(picture.file())));
  }

  private PictureView view(Picture picture, Route route, List<Variant> variants) {
    Variant largest = largest(variants);
    return new PictureView(
        urls.local(route),
        urls.absolute(route),
        largest.type().mediaType(),
        Optional.of(largest.size().width()),
        Optional.of(largest.size().height()),
        srcset(variants),
        sources(variants),
        crop(picture, Shape.WIDE),
        crop(picture, Shape.CLASSIC),
        crop(picture, Shape.SQUARE),
        picture.alt().orElse(""),
        picture.caption(),
        picture.credit());
  }

  private Optional<CropView> crop(Picture picture, Shape shape) {
    List<Variant> variants = around.variants(cut(picture, shape));
    if (variants.isEmpty()) {
      return Optional.empty();
    }
    Variant largest = largest(variants);
    Route route = Addresses.variant(largest);
    return Optional.of(
        new CropView(
            urls.local(route),
            urls.absolute(route),
            largest.size().width(),
            largest.size().height(),
            srcset(variants),
            sources(variants)));
  }

  /** The widest file in the format that every program reads. */
  private static Variant largest(List<Variant> variants) {
    return ofType(variants, everywhere(variants)).stream()
        .max(Comparator.comparingInt(v -> v.size().width()))
        .orElseThrow();
  }

  /** WebP comes beside another format, or is all there is. */
  private static PictureType everywhere(List<Variant> variants) {
    return variants.stream()
        .map(Variant::type)
        .filter(type -> type != PictureType.WEBP)
        .findFirst()
        .orElse(PictureType.WEBP);
  }

  private static List<Variant> ofType(List<Variant> variants, PictureType type) {
    return variants.stream().filter(v -> v.type() == type).toList();
  }

  private Optional<String> srcset(List<Variant> variants) {
    List<Variant> same = variants.isEmpty() ? variants : ofType(variants, everywhere(variants));
    return same.size() > 1 ? Optional.of(candidates(same)) : Optional.empty();
  }

  private List<PictureSourceView> sources(List<Variant> variants) {
    if (variants.isEmpty()) {
      return List.of();
    }
    Map<PictureType, List<Variant>> others =
        variants.stream()
            .filter(v -> v.type() != everywhere(variants))
            .collect(
                Collectors.groupingBy(
                    Variant::type, () -> new EnumMap<>(PictureType.class), Collectors.toList()));
    return others.entrySet().stream()
        .map(e -> new PictureSourceView(e.getKey().mediaType(), candidates(e.getValue())))
        .toList();
  }

  /** The value of {@code srcset}, where spaces and commas part the files. */
  private String candidates(List<Variant> variants) {
    return variants.stream()
        .sorted(Comparator.comparingInt(v -> v.size().width()))
        .map(v -> urls.local(Addresses.variant(v)) + " " + v.size().width() + "w")
        .collect(Collectors.joining(", "));
  }
}
