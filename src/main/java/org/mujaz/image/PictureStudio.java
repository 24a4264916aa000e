package org.mujaz.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.mujaz.concurrent.Workers;
import org.mujaz.model.Gallery;
import org.mujaz.model.PictureType;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Makes the files that are published in the place of originals, or finds them in the cache. */
public final class PictureStudio {

  private final PictureCache cache;
  private final Supplier<Optional<WebpCodec>> webp;
  private final Workers workers;
  private final Problems problems;
  private final PixelBudget budget = new PixelBudget();

  /**
   * A studio.
   *
   * @param cache keeps what is made
   * @param workers make several pictures at a time
   * @param problems takes broken originals
   */
  public PictureStudio(PictureCache cache, Workers workers, Problems problems) {
    this(cache, WebpCodec::get, workers, problems);
  }

  PictureStudio(
      PictureCache cache, Supplier<Optional<WebpCodec>> webp, Workers workers, Problems problems) {
    this.cache = cache;
    this.webp = webp;
    this.workers = workers;
    this.problems = problems;
  }

  /** Whether this machine can make WebP. */
  public boolean makesWebp() {
    return webp.get().isPresent();
  }

  /** Makes the files of all orders. */
  public Gallery make(Collection<PictureOrder> orders) {
    return new Gallery(workers.mapEach(orders, this::make).stream().flatMap(List::stream).toList());
  }

  private List<Gallery.Print> make(PictureOrder order) {
    Optional<PictureType> type = order.file().type();
    if (type.isEmpty() || order.file().size().isEmpty()) {
      return List.of();
    }
    try (Sitting sitting =
        new Sitting(order, type.get(), order.file().size().get(), cache, webp.get(), budget)) {
      return sitting.work();
    } catch (BrokenPicture broken) {
      SourcePath path = order.file().path();
      problems.add(ProblemCode.BROKEN_PICTURE, Location.of(path), path.fileName());
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
