package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.ZoneOffset;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Any bytes are read as an article, and whatever is wrong is told at a place that is there. */
final class ArticleFuzz {

  private static final SourcePath PATH = new SourcePath("content/stories/a/ar.md");

  @FuzzTest
  void anyBytesAreAnArticleOrAProblem(byte[] bytes) {
    Problems problems = new Problems();
    Optional<SourceFile> file = TextFiles.read(bytes, PATH, problems);
    if (file.isEmpty()) {
      assertThat(problems.hasErrors()).isTrue();
      return;
    }
    SourceFile text = file.get();
    FrontMatter parts = FrontMatter.of(text, new Problems());
    assertThat(parts.start()).isBetween(0, parts.end());
    assertThat(parts.end()).isBetween(parts.start(), Math.max(parts.start(), parts.body()));
    assertThat(parts.body()).isBetween(0, text.text().length());

    Problems found = new Problems();
    VersionText version =
        new VersionReader(ZoneOffset.UTC, found).version(text, Area.STORIES, Language.ARABIC);
    assertThat(version.manuscript(Facts.NONE, Language.ARABIC).units()).isNotEmpty();
    for (Problem problem : found.sorted()) {
      check(problem.location(), text);
    }
  }

  private static void check(Location place, SourceFile text) {
    assertThat(place.path()).isEqualTo(PATH);
    assertThat(place.line()).isBetween(0, text.lines().lines());
    if (place.line() > 0) {
      String line = text.lines().lineText(place.line());
      assertThat(place.column()).isBetween(0, line.codePointCount(0, line.length()) + 1);
    }
  }
}
