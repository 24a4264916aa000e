package org.mujaz.bidi;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.mujaz.model.Language;
import org.mujaz.security.Inert;
import org.mujaz.text.Characters;

/** Isolation changes no text, is done once, and leaves elements balanced, whatever is written. */
final class IsolationFuzz {

  @FuzzTest
  void isolationChangesNoText(byte[] bytes) {
    String html = html(Characters.clean(new String(bytes, StandardCharsets.UTF_8)).text());
    for (Language language : Language.values()) {
      String isolated = Isolation.body(html, language);
      assertThat(text(isolated)).isEqualTo(text(html));
      assertThat(Isolation.body(isolated, language)).isEqualTo(isolated);
      assertThat(Inert.unbalanced(isolated)).as(isolated).isEmpty();
    }
    String page = "<html lang=\"ar\" dir=\"rtl\"><body>" + html + "</body></html>";
    String done = Isolation.page(page);
    assertThat(text(done)).isEqualTo(text(page));
    assertThat(Isolation.page(done)).isEqualTo(done);
  }

  /** A paragraph for each line, and emphasis between each two asterisks of it. */
  private static String html(String text) {
    StringBuilder html = new StringBuilder();
    for (String line : text.split("[\r\n]", -1)) {
      html.append("<p>");
      boolean open = false;
      for (String part : line.split("\\*", -1)) {
        html.append(open ? "<em>" : "");
        html.append(part.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
        html.append(open ? "</em>" : "");
        open = !open;
      }
      html.append("</p>");
    }
    return html.toString();
  }

  private static String text(String html) {
    return Jsoup.parse(html).body().wholeText();
  }
}
