package org.mujaz.build;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.Route;
import org.mujaz.render.PageMemory;
import org.mujaz.render.PageSink;
import org.mujaz.render.Rendered;

/** Takes one file, and shows it. */
final class LiveSink implements PageSink {

  private @Nullable LiveFile taken;

  @Override
  public void write(Route route, byte[] content) {
    taken = new LiveFile.Made(content);
  }

  @Override
  public void copy(Route route, Path source) {
    taken = new LiveFile.Copy(source);
  }

  @Override
  public Optional<PageMemory> memory() {
    return Optional.empty();
  }

  /** What was taken; of a page, its text. */
  Optional<LiveFile> file(Optional<Rendered> made) {
    return made.filter(text -> text.form() == Rendered.Form.HTML)
        .<LiveFile>map(text -> new LiveFile.Page(text.text().toString()))
        .or(() -> Optional.ofNullable(taken));
  }
}
