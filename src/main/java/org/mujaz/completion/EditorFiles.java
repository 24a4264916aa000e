package org.mujaz.completion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentFolder;

/** The files from which editors complete the keys of a project. */
public final class EditorFiles {

  private EditorFiles() {}

  /**
   * Their texts, by their names in the project.
   *
   * @param vocabulary what stories of this project use
   */
  public static Map<String, String> of(Vocabulary vocabulary) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(".mujaz/site.schema.json", JsonSchema.ofSettings());
    files.put(".mujaz/story.schema.json", JsonSchema.ofStories(vocabulary));
    files.put(".mujaz/page.schema.json", JsonSchema.ofPages());
    files.put(".vscode/mujaz.code-snippets", new Snippets(vocabulary).toString());
    return files;
  }

  /**
   * Writes them anew for the sections, tags, sources and authors that site.yaml lists.
   *
   * @param base the project
   * @param content its content folder
   * @param problems is told what is wrong with site.yaml; what could be read counts
   * @return their names
   */
  public static Set<String> write(Path base, Path content, Problems problems) {
    Optional<SiteConfig> config =
        ContentFolder.of(base, content)
            .siteYaml(problems)
            .flatMap(file -> SiteConfigReader.read(file, problems));
    Map<String, String> files = of(config.map(Vocabulary::of).orElse(Vocabulary.NONE));
    files.forEach((name, text) -> write(base.resolve(name), text));
    return files.keySet();
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling(".").normalize());
      Files.writeString(file, text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
