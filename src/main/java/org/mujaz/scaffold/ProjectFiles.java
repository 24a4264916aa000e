package org.mujaz.scaffold;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.completion.EditorFiles;
import org.mujaz.completion.Vocabulary;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.Problems;
import org.mujaz.read.Manuscript;
import org.mujaz.read.ManuscriptReader;
import org.mujaz.read.TranslationLine;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.yaml.ScalarText;

/** The files of a new project, by their names in it. */
final class ProjectFiles {

  private final ProjectOrder order;
  private final Map<String, String> values = new HashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private ProjectFiles(ProjectOrder order) {
    this.order = order;
    values.put("groupId", order.groupId());
    values.put("artifactId", order.artifactId());
    values.put("version", order.version());
    values.put("titleAr", ScalarText.of(order.title().arabic()));
    values.put("titleEn", ScalarText.of(order.title().english()));
    values.put("nameAr", order.title().arabic());
    values.put("nameEn", order.title().english());
    values.put("url", order.url().toString());
    values.put("language", order.language().code());
    values.put("timeZone", ScalarText.of(order.timeZone().getId()));
  }

  /** The text of each file, in the order in which they are told. */
  static Map<String, String> of(ProjectOrder order) {
    ProjectFiles files = new ProjectFiles(order);
    files.build();
    files.content();
    files.theme();
    files.hosts();
    files.editors();
    return files.files;
  }

  private void build() {
    add("pom.xml", "pom.xml");
    add(".mvn/jvm.config", "jvm.config");
    add("README.md", "README.md.in");
    add(".gitignore", "gitignore");
    add(".gitattributes", "gitattributes");
    add(".editorconfig", "editorconfig");
  }

  private void content() {
    add("content/site.yaml", "site_" + order.language().code() + ".yaml");
    add("content/pages/about/ar.md", "about_ar.md.in");
    add("content/pages/about/en.md", "about_en.md.in");
    LocalDate today = order.clock().atZone(order.timeZone()).toLocalDate();
    String aflaj = today.minusDays(1) + "-aflaj";
    String astrolabe = "content/stories/" + today.getYear() + "/" + today + "-astrolabe/";
    values.put("aflaj", aflaj);
    add(astrolabe + "ar.md", "astrolabe_ar.md.in");
    values.put("translationOf", revision(astrolabe + "ar.md"));
    add(astrolabe + "en.md", "astrolabe_en.md.in");
    String folder = "content/stories/" + today.minusDays(1).getYear() + "/" + aflaj + "/";
    add(folder + "ar.txt", "aflaj_ar.txt");
    add(folder + "story.yaml", "aflaj.yaml");
  }

  /** What the ledger says of a translation of this file. */
  private String revision(String file) {
    byte[] text = files.getOrDefault(file, "").getBytes(StandardCharsets.UTF_8);
    Optional<Manuscript> words =
        new ManuscriptReader(order.timeZone())
            .read(new SourcePath(file), text, Optional.empty(), Language.ARABIC);
    return TranslationLine.words(
        new TranslationOf(Language.ARABIC, words.map(Manuscript::revision)));
  }

  private void theme() {
    String language = order.language().code();
    add("themes/own/theme.yaml", "theme_" + language + ".yaml");
    add("themes/own/assets/css/_own.css.ftlt", "own_" + language + ".css.ftlt");
  }

  private void hosts() {
    add(".github/workflows/pages.yml", "pages.yml");
    add(".gitlab-ci.yml", "gitlab.yml");
    add("netlify.toml", "netlify.toml");
    add(".ci/netlify", "netlify.sh");
  }

  private void editors() {
    add(".vscode/settings.json", "settings.json");
    add(".vscode/extensions.json", "extensions.json");
    files.putAll(EditorFiles.of(vocabulary()));
  }

  /** Of the settings that were just made. */
  private Vocabulary vocabulary() {
    SourceFile settings =
        SourceFile.of(
            new SourcePath("content/site.yaml"), files.getOrDefault("content/site.yaml", ""));
    return Vocabulary.of(SiteConfigReader.read(settings, new Problems()).orElseThrow());
  }

  private void add(String name, String template) {
    files.put(name, Template.of("project/" + template).fill(values));
  }
}
