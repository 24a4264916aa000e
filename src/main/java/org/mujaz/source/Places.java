package org.mujaz.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the place of words in a file again, for what turns out to be wrong when the file has been
 * read and let go: a build without such problems keeps no places and opens nothing twice.
 */
public final class Places {

  /** Finds nothing more than the file. */
  public static final Places NONE = new Places(path -> Optional.empty());

  private final Function<SourcePath, Optional<SourceFile>> files;

  /**
   * Finds places.
   *
   * @param files reads a file again; nothing for one that cannot be read
   */
  public Places(Function<SourcePath, Optional<SourceFile>> files) {
    this.files = files;
  }

  /**
   * The place of the first of {@code forms} that stands in a file.
   *
   * @param whole the file
   * @param forms how the words may be written, the surest first
   * @return {@code whole} where none of them stands there
   */
  public Location find(Location whole, List<String> forms) {
    return forms.isEmpty() || whole.line() > 0
        ? whole
        : files.apply(whole.path()).flatMap(file -> find(file, forms)).orElse(whole);
  }

  private static Optional<Location> find(SourceFile file, List<String> forms) {
    for (String form : forms) {
      int at = form.isEmpty() ? -1 : file.text().indexOf(form);
      if (at >= 0) {
        return Optional.of(file.at(at));
      }
    }
    return Optional.empty();
  }
}
