package org.mujaz.image;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mujaz.model.Cut;
import org.mujaz.model.Focus;
import org.mujaz.model.Gallery;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;
import org.mujaz.model.Shape;
import org.mujaz.model.Variant;

/** The work on one original; it is decoded once at most, and only if the cache lacks something. */
final class Sitting implements AutoCloseable {

  private static final List<Shape> CROPS = List.of(Shape.WIDE, Shape.CLASSIC, Shape.SQUARE);

  private final PictureOrder order;
  private final PictureType type;
  private final PixelSize size;
  private final PictureCache cache;
  private final Recipe recipe;
  private final Optional<WebpCodec> webp;
  private final PixelBudget budget;
  private final Decoder decoder;
  private Optional<Pixels> decoded = Optional.empty();
  private int share;

  Sitting(
      PictureOrder order,
      PictureType type,
      PixelSize size,
      PictureCache cache,
      Optional<WebpCodec> webp,
      PixelBudget budget) {
    this.order = order;
    this.type = type;
    this.size = size;
    this.cache = cache;
    this.recipe = new Recipe(webp.isPresent());
    this.webp = webp;
    this.budget = budget;
    this.decoder = new Decoder(webp);
  }

  /** The files of all cuts that are ordered; the ones that cannot be made are missing. */
  List<Gallery.Print> work() throws IOException, BrokenPicture {
    List<Gallery.Print> made = new ArrayList<>();
    Cut whole = Cut.whole(order.file().path());
    List<Variant> all = variants(whole);
    made.add(new Gallery.Print(whole, all));
    for (Focus focus : order.crops()) {
      for (Shape shape : CROPS) {
        Cut crop = new Cut(whole.file(), shape, focus);
        boolean same = Box.cut(size, shape, focus).isAllOf(size) && all.size() > 1;
        made.add(new Gallery.Print(crop, same ? all : variants(crop)));
      }
    }
    return made;
  }

  private List<Variant> variants(Cut cut) throws IOException, BrokenPicture {
    String fingerprint = recipe.fingerprint(order.file().hash(), cut);
    Optional<List<PictureCache.Entry>> found = cache.find(fingerprint);
    List<PictureCache.Entry> entries = found.isPresent() ? found.get() : make(cut, fingerprint);
    return entries.stream()
        .map(e -> new Variant(cut.file(), cut.shape(), fingerprint, e.type(), e.size()))
        .toList();
  }

  private List<PictureCache.Entry> make(Cut cut, String fingerprint)
      throws IOException, BrokenPicture {
    boolean decodable = isDecodable();
    try (PictureCache.Draft draft = cache.draft()) {
      if (cut.shape() == Shape.WHOLE && type == PictureType.SVG) {
        byte[] drawing = SvgCopy.shown(Files.readAllBytes(order.path()));
        draft.add(new PictureCache.Entry(type, size), out -> out.write(drawing));
      } else if (cut.shape() == Shape.WHOLE && (!decodable || moves())) {
        draft.add(new PictureCache.Entry(type, size), this::copyShown);
      } else if (decodable) {
        draw(cut, draft);
      }
      return draft.finish(fingerprint);
    } catch (EOFException cutOff) {
      throw new BrokenPicture(cutOff);
    }
  }

  /**
   * Nobody's decoder reads AVIF everywhere; that of WebP does not know movement. Drawings stay
   * drawings.
   */
  private boolean isDecodable() throws BrokenPicture {
    return switch (type) {
      case AVIF, SVG -> false;
      case WEBP -> webp.isPresent() && !moves();
      default -> true;
    };
  }

  private boolean moves() throws BrokenPicture {
    try (InputStream in = open()) {
      return switch (type) {
        case GIF -> GifBlocks.isAnimated(in);
        case PNG -> PngStream.isAnimated(in);
        case WEBP -> WebpChunks.isAnimated(order.path());
        default -> false;
      };
    } catch (IOException broken) {
      throw new BrokenPicture(broken);
    }
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(order.path()));
  }

  /** Publishes the original as it is, without data about how it was taken. */
  private void copyShown(OutputStream out) throws IOException {
    if (type == PictureType.WEBP) {
      WebpChunks.copyShown(order.path(), out);
      return;
    }
    try (InputStream in = open()) {
      switch (type) {
        case GIF -> GifBlocks.copyShown(in, out);
        case PNG -> new PngStream(in, PngStream.SHOWN).transferTo(out);
        default -> in.transferTo(out);
      }
    }
  }

  private void draw(Cut cut, PictureCache.Draft draft) throws IOException, BrokenPicture {
    Pixels pixels = decoded();
    Kind kind = Kind.of(pixels, type);
    Box box = Box.cut(size, cut.shape(), cut.focus());
    int widest = Math.max(1, (int) box.width());
    List<Integer> small = recipe.webp(cut.shape(), widest);
    List<Integer> plain = recipe.everywhere(cut.shape(), widest);
    TreeSet<Integer> widths = new TreeSet<>(small);
    widths.addAll(plain);
    Reductions reductions = new Reductions(pixels, box.in(size, pixels));
    for (int width : widths.descendingSet()) {
      PixelSize made = box.size(width);
      Pixels scaled = reductions.to(made);
      if (small.contains(width)) {
        byte[] bytes = webp.orElseThrow().encode(scaled, kind.isLossless());
        draft.add(new PictureCache.Entry(PictureType.WEBP, made), out -> out.write(bytes));
      }
      if (plain.contains(width)) {
        byte[] bytes = Encoder.encode(scaled, kind.everywhere());
        draft.add(new PictureCache.Entry(kind.everywhere(), made), out -> out.write(bytes));
      }
    }
  }

  private Pixels decoded() throws BrokenPicture {
    if (decoded.isEmpty()) {
      share = budget.take(size);
      try {
        decoded = Optional.of(decoder.decode(order.path(), type));
      } catch (IOException | RuntimeException broken) {
        throw new BrokenPicture(broken);
      }
    }
    return decoded.get();
  }

  @Override
  public void close() {
    decoded = Optional.empty();
    budget.giveBack(share);
  }
}
