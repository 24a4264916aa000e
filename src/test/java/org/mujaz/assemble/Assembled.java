package org.mujaz.assemble;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.mujaz.TestSite;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.InMemoryProse;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Gallery;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.ContentReader;
import org.mujaz.read.FileHashes;
import org.mujaz.source.SourcePath;

/**
 * A test's site, assembled.
 *
 * @param config what its site.yaml says
 * @param content what was read
 * @param site what was made of it
 * @param problems what was found
 */
public record Assembled(SiteConfig config, Content content, Site site, Problems problems) {

  /** Assembles {@code archive} for readers at {@code clock}. */
  public static Assembled of(Path base, Instant clock, String archive) {
    return of(base, clock, Audience.READERS, archive);
  }

  static Assembled of(Path base, Instant clock, Audience audience, String archive) {
    TestSite files = TestSite.in(base).with(TestSite.SITE_YAML).with(archive);
    Problems problems = new Problems();
    ContentFolder folder = ContentFolder.of(files.base(), files.path("content"));
    SiteConfig config =
        folder
            .siteYaml(problems)
            .flatMap(file -> SiteConfigReader.read(file, problems))
            .orElseThrow(() -> new AssertionError(problems.sorted().toString()));
    Content content = read(folder, config, problems);
    Site site = new Assembler(config, clock, audience, problems).assemble(content);
    return new Assembled(config, content, site, problems);
  }

  private static Content read(ContentFolder folder, SiteConfig config, Problems problems) {
    MarkdownRenderer markdown = new MarkdownRenderer(config.html(), config.digits());
    StoredBodies bodies = new StoredBodies(markdown, new InMemoryProse());
    try (Workers workers = new Workers(1)) {
      return new ContentReader(folder, config, bodies, FileHashes.READ, problems, workers).read();
    }
  }

  /** The plan of it, with these files of the theme, without pictures, cards and index. */
  public SitePlan plan(Planner planner, List<Route> assets) {
    return planner.plan(
        site,
        Gallery.NONE,
        new SourcePath("content"),
        content.statics(),
        assets,
        Cards.NONE,
        SearchFiles.NONE,
        Gists.NONE);
  }

  /** The problems in short: place, code and the words that the message quotes. */
  List<String> found() {
    return problems.sorted().stream().map(Assembled::line).toList();
  }

  private static String line(Problem problem) {
    return problem.location() + " " + problem.code().id() + " " + problem.arguments();
  }
}
