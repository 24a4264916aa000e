package org.mujaz.assemble;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.mujaz.source.SourcePath;

/** Paths as a text writes them: relative to its own folder. */
final class RelativePath {

  private RelativePath() {}

  /**
   * The file or folder that {@code target} names, seen from {@code file}; nothing where that is not
   * a path inside the project.
   */
  static Optional<SourcePath> resolve(SourcePath file, String target) {
    if (target.isEmpty() || target.startsWith("/") || target.indexOf('\\') >= 0) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    String joined = file.folder() + "/" + Normalizer.normalize(target, Normalizer.Form.NFC);
    for (String part : joined.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!part.isEmpty() && !part.equals(".")) {
        parts.addLast(part);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new SourcePath(String.join("/", parts)));
  }
}
