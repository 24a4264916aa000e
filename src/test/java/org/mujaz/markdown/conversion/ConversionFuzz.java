package org.mujaz.markdown.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.security.Inert;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Characters;

/** Any bytes are HTML, and Markdown is made of it in which the same words stand. */
final class ConversionFuzz {

  private static final References ALL =
      new References() {
        @Override
        public Optional<String> link(String href) {
          return Optional.of("https://x.example/");
        }

        @Override
        public Optional<String> picture(String src) {
          return Optional.of("picture.png");
        }
      };

  @FuzzTest
  void anyHtmlKeepsItsWords(byte[] bytes) {
    String html = Characters.clean(new String(bytes, StandardCharsets.UTF_8)).text();
    ConvertedHtml converted = HtmlToMarkdown.convert(html, LineEnds.SPACES, ALL);
    String rendered = html(converted.markdown());
    assertThat(Inert.inFragment(rendered)).as(converted.markdown()).isEmpty();
    // A caption is a line of its own, or a title of its picture, as there is room for it.
    if (converted.lost().isEmpty() && !html.contains("figcaption")) {
      assertThat(letters(rendered)).as(converted.markdown()).isEqualTo(letters(html));
    }
    assertThat(html(HtmlToMarkdown.convert(html, LineEnds.LINES, ALL).markdown())).isNotNull();
  }

  private static String html(String markdown) {
    SourceFile file =
        SourceFile.of(new SourcePath("content/stories/a/ar.md"), Characters.clean(markdown).text());
    return new MarkdownRenderer(HtmlPolicy.SANITIZE, Digits.LATN)
        .render(file, 0, Language.ARABIC, new Problems())
        .html(mark -> "");
  }

  /** Letters and digits alone: signs are what Markdown itself is made of. */
  private static String letters(String html) {
    return Jsoup.parseBodyFragment(html).body().wholeText().replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
