package org.mujaz.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.security.Inert;
import org.mujaz.text.Characters;

/** Any body becomes HTML that is balanced and in which nothing runs. */
final class MarkdownFuzz {

  @FuzzTest
  void anyBodyIsInertAndBalanced(byte[] bytes) {
    // As files are read.
    String body = Characters.clean(new String(bytes, StandardCharsets.UTF_8)).text();
    for (HtmlPolicy policy : new HtmlPolicy[] {HtmlPolicy.SANITIZE, HtmlPolicy.ESCAPE}) {
      Rendered rendered = Rendered.of(body, policy, Language.ARABIC);
      String html = rendered.html();
      assertThat(Inert.inFragment(html)).as(html).isEmpty();
      assertThat(Inert.unbalanced(html)).as(html).isEmpty();
      assertThat(rendered.prose().words()).isNotNegative();
    }
  }
}
