package org.mujaz.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.concurrent.Workers;
import org.mujaz.image.PictureCache;
import org.mujaz.image.PictureOrder;
import org.mujaz.image.PictureStudio;
import org.mujaz.model.Focus;
import org.mujaz.model.Gallery;
import org.mujaz.model.MediaFile;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

/** A preview makes the pictures that are new, and tells of those that cannot be made. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
final class LivePicturesTest {

  @TempDir private Path folder;
  private final Workers workers = new Workers(2);
  private final List<Stage> stages = new ArrayList<>();

  /** How many pictures were made or looked for. */
  private int looked;

  @AfterEach
  void end() {
    workers.close();
  }

  private PictureCache cache() {
    return new PictureCache(folder.resolve("pictures"));
  }

  private LivePictures pictures() {
    return new LivePictures(
        cache(),
        workers,
        new BuildWatcher() {
          @Override
          public void begin(Stage stage) {
            stages.add(stage);
          }

          @Override
          public void expect(int things) {
            looked += things;
          }

          @Override
          public void done() {}
        });
  }

  private PictureOrder picture(String name, int width) throws IOException {
    Path file = folder.resolve(name);
    ImageIO.write(new BufferedImage(width, 20, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    return order(file, width);
  }

  private PictureOrder broken() throws IOException {
    Path file = folder.resolve("broken.png");
    Files.writeString(file, "no picture", StandardCharsets.UTF_8);
    return order(file, 30);
  }

  private static PictureOrder order(Path file, int width) throws IOException {
    MediaFile media =
        new MediaFile(
            new SourcePath("content/stories/x/" + file.getFileName()),
            Files.size(file),
            "%016x".formatted(width),
            Optional.of(new PixelSize(width, 20)),
            Optional.of(PictureType.PNG));
    return new PictureOrder(media, file, Set.of(Focus.USUAL));
  }

  private Gallery asAlways(List<PictureOrder> orders) {
    return new PictureStudio(cache(), workers, new Problems()).make(orders);
  }

  @Test
  void onlyWhatIsNewIsLookedFor() throws IOException {
    LivePictures pictures = pictures();
    PictureOrder first = picture("a.png", 40);
    PictureOrder second = picture("b.png", 50);
    pictures.of(List.of(first), new Problems());
    assertThat(pictures.of(List.of(first, second), new Problems()))
        .isEqualTo(asAlways(List.of(first, second)));
    pictures.of(List.of(first, second), new Problems());
    assertThat(looked).isEqualTo(2);
    assertThat(stages).containsExactly(Stage.PICTURES, Stage.PICTURES);
  }

  @Test
  void whatNobodyWantsIsNotShown() throws IOException {
    LivePictures pictures = pictures();
    PictureOrder first = picture("a.png", 40);
    PictureOrder second = picture("b.png", 50);
    pictures.of(List.of(first, second), new Problems());
    PictureOrder other = picture("a.png", 60);
    assertThat(pictures.of(List.of(other), new Problems())).isEqualTo(asAlways(List.of(other)));
    assertThat(looked).isEqualTo(3);
  }

  @Test
  void whatCannotBeMadeIsToldEachTime() throws IOException {
    LivePictures pictures = pictures();
    List<PictureOrder> orders = List.of(picture("a.png", 40), broken());
    for (int i = 0; i < 2; i++) {
      Problems problems = new Problems();
      assertThat(pictures.of(orders, problems)).isEqualTo(asAlways(orders));
      assertThat(problems.sorted())
          .extracting(Problem::location)
          .hasToString("[content/stories/x/broken.png]");
    }
    assertThat(looked).isEqualTo(3);
  }
}
