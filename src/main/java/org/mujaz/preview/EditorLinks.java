package org.mujaz.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Route;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/**
 * Addresses that open a file in the editor's program. The browser asks before it starts one; the
 * server starts none, so that no page can have it do so.
 */
public final class EditorLinks {

  private static final Map<String, String> KNOWN =
      Map.of(
          "vscode", "vscode://file{file}:{line}:{column}",
          "vscodium", "vscodium://file{file}:{line}:{column}",
          "cursor", "cursor://file{file}:{line}:{column}",
          "zed", "zed://file{file}:{line}:{column}",
          "idea", "idea://open?file={file}&line={line}&column={column}",
          "sublime", "subl://open?url=file://{file}&line={line}&column={column}",
          "none", "");

  private final String pattern;

  private EditorLinks(String pattern) {
    this.pattern = pattern;
  }

  /**
   * The links of an editor.
   *
   * @param editor a known name, {@code none}, or a pattern with {@code {file}}, {@code {line}} and
   *     {@code {column}}
   * @throws InvalidInput if it is neither
   */
  public static EditorLinks of(String editor) {
    String name = editor.strip();
    boolean pattern = name.contains("://") && name.contains("{file}");
    if ((!pattern && !KNOWN.containsKey(name)) || name.startsWith("javascript:")) {
      throw new InvalidInput(ReportPhrase.BAD_EDITOR.with(name));
    }
    return new EditorLinks(pattern ? name : KNOWN.getOrDefault(name, ""));
  }

  /**
   * The address that opens a place; nothing where there is no editor.
   *
   * @param file where the file of the place is
   */
  Optional<String> of(Location place, Path file) {
    if (pattern.isEmpty()) {
      return Optional.empty();
    }
    String path = file.toAbsolutePath().toString().replace('\\', '/');
    String encoded = Route.encoded(path.startsWith("/") ? path : "/" + path);
    return Optional.of(
        pattern
            .replace("{file}", encoded)
            .replace("{line}", Integer.toString(Math.max(1, place.line())))
            .replace("{column}", Integer.toString(Math.max(1, place.column()))));
  }
}
