package org.mujaz.build;

import java.nio.file.Path;
import org.mujaz.model.Route;
import org.mujaz.publish.Staging;
import org.mujaz.render.PageSink;

/** Hands finished files to the staging folder. */
record StagingSink(Staging staging) implements PageSink {

  @Override
  public void write(Route route, byte[] content) {
    staging.write(route, content);
  }

  @Override
  public void copy(Route route, Path source) {
    staging.copy(route, source);
  }
}
