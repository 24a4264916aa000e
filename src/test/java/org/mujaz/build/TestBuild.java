package org.mujaz.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mujaz.TestSite;
import org.mujaz.model.Language;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.Messages;
import org.mujaz.problem.TextReport;

/** Builds a {@link TestSite} as the goal does, at a fixed clock. */
public final class TestBuild {

  /** The clock of test builds. */
  public static final Instant CLOCK = Instant.parse("2026-11-22T06:00:00Z");

  /** Most sites have the theme of the one before. */
  private static final ThemeShelf THEMES = new ThemeShelf();

  private static final Pattern FAIL_ON = Pattern.compile("<failOn>(\\w+)</failOn>");

  private final TestSite site;
  private final BuildResult result;

  private TestBuild(TestSite site, BuildResult result) {
    this.site = site;
    this.result = result;
  }

  /** Builds the site with two threads. */
  public static TestBuild of(TestSite site) {
    return of(site, 2, false);
  }

  /** Builds the site. */
  public static TestBuild of(TestSite site, int threads, boolean warningsAsErrors) {
    return of(site, threads, warningsAsErrors, THEMES);
  }

  /** Builds the site as the first of a process, to be compared with another. */
  static TestBuild alone(TestSite site, int threads) {
    return of(site, threads, false, new ThemeShelf());
  }

  /** Builds the site after those that had the same shelf. */
  static TestBuild after(TestSite site, ThemeShelf themes) {
    return of(site, 2, false, themes);
  }

  private static TestBuild of(
      TestSite site, int threads, boolean warningsAsErrors, ThemeShelf themes) {
    BuildRequest request =
        new BuildRequest(
            site.base(),
            site.path("content"),
            site.path("themes"),
            site.path("site"),
            site.path("target/mujaz"),
            CLOCK,
            warningsAsErrors,
            threads);
    return new TestBuild(
        site,
        Files.exists(site.path(TestWeb.FILE))
            ? checked(site, request)
            : built(request.failingOn(failOn(site)), themes));
  }

  private static BuildResult built(BuildRequest request, ThemeShelf themes) {
    return new SiteBuild(request, Caches.of(request, themes)).run();
  }

  /** A build, if a check of links elsewhere lets it. */
  private static BuildResult checked(TestSite site, BuildRequest request) {
    BuildResult check =
        SiteBuild.rehearse(request, BuildWatcher.NONE, Optional.of(TestWeb.of(site).check()));
    return new BuildResult(
        check.problems(),
        check.sources(),
        check.problems().hasErrors()
            ? Optional.empty()
            : new SiteBuild(request).run().publication(),
        check.contents(),
        check.leftOut(),
        check.reviewed());
  }

  /** What a pom.xml in the project says, as {@code <failOn>stale</failOn>}. */
  private static Set<TranslationState> failOn(TestSite site) {
    Path pom = site.path("pom.xml");
    try {
      Matcher said = FAIL_ON.matcher(Files.exists(pom) ? Files.readString(pom) : "");
      return said.find()
          ? Set.of(TranslationState.valueOf(said.group(1).toUpperCase(Locale.ROOT)))
          : Set.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How the build ended. */
  public BuildResult result() {
    return result;
  }

  /** The report as a terminal shows it. */
  public String report() {
    return report(Language.ENGLISH);
  }

  /** The report in a language. */
  public String report(Language language) {
    List<String> lines =
        new TextReport(Messages.in(language), result.sources()).lines(result.problems());
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  /** One file of the output. */
  public String file(String name) {
    try {
      return Files.readString(site.path("site/" + name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of the output with its bytes, hidden ones left out. */
  public Map<String, byte[]> files() {
    return files(site.path("site"));
  }

  /** Every file below {@code folder} with its bytes, hidden ones left out. */
  public static Map<String, byte[]> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Map.of();
    }
    try (Stream<Path> found = Files.walk(folder)) {
      Map<String, byte[]> files = new TreeMap<>();
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(".")) {
          files.put(name, Files.readAllBytes(file));
        }
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
