package org.mujaz.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.mujaz.model.Route;

/**
 * The names of the files that the last build put into the output folder.
 *
 * <p>It stands in that folder as {@value #NAME}, because it has to go wherever the site goes: the
 * folder may be checked out from a branch, be unpacked from the last deployment or outlive {@code
 * mvn clean}, and only files that are listed are ever removed. It lists nothing but the site's own
 * public addresses, and changes only when these do.
 *
 * @param names file names below the output folder
 */
record Manifest(Set<String> names) {

  static final String NAME = Route.FILE_LIST.file();

  private static final String HEADING =
      "# The files that Mujaz wrote here. It removes those that a later build no longer makes.";

  Manifest {
    names = Set.copyOf(names);
  }

  /**
   * The manifest in {@code outputFolder}, empty if there is none. Whoever can edit it must not be
   * able to name files outside that folder.
   */
  static Manifest read(Path outputFolder) throws IOException {
    Path file = outputFolder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return new Manifest(Set.of());
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    return new Manifest(text.lines().filter(Names::staysInside).collect(Collectors.toSet()));
  }

  /** The bytes of a manifest of {@code names}, the same for the same names. */
  static byte[] bytes(Collection<String> names) {
    StringBuilder text = new StringBuilder(HEADING).append('\n');
    new TreeSet<>(names).forEach(name -> text.append(name).append('\n'));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
