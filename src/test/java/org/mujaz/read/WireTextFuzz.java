package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.security.Inert;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

/** Any bytes are a wire text: nothing of it is lost, and nothing of it is markup. */
final class WireTextFuzz {

  @FuzzTest
  void anyTextIsAWireText(byte[] bytes) {
    Optional<SourceFile> file =
        TextFiles.read(bytes, new SourcePath("content/stories/a/ar.txt"), new Problems());
    if (file.isEmpty()) {
      return;
    }
    WireText wire = WireText.of(file.get(), 0);
    List<String> parts = new ArrayList<>(wire.paragraphs());
    wire.headline().ifPresent(line -> parts.add(0, line.value()));
    assertThat(parts).allSatisfy(part -> assertThat(part).isNotBlank().isEqualTo(part.strip()));
    assertThat(wire.sources()).allSatisfy(source -> assertThat(source.value()).isNotBlank());
    if (wire.sources().isEmpty()) {
      assertThat(bare(String.join("", parts))).isEqualTo(bare(file.get().text()));
    }
    String html =
        new MarkdownRenderer(HtmlPolicy.SANITIZE, Digits.LATN)
            .paragraphs(parts, Language.ARABIC)
            .html(index -> "");
    assertThat(Inert.inFragment(html)).isEmpty();
    assertThat(Inert.elements(html)).isSubsetOf("p", "bdi");
  }

  private static String bare(String text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints().filter(c -> !Character.isWhitespace(c)).forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
