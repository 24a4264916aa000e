package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * What notifying.md says. Its commands need the network; {@code NotifyMojoTest} does with servers
 * of its own what they do.
 */
final class NotifyingPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("notifying.md"));

  @Test
  void theDefaultsAreThoseOfTheGoal() {
    Map<String, String> defaults = Descriptor.read().defaults();
    List<List<String>> rows = PAGE.table("property", "what", "default");
    assertThat(rows).hasSize(5);
    for (List<String> row : rows) {
      String name = Document.code(row.get(0)).get(0);
      assertThat(row.get(2).replace("`", "")).as(name).isEqualTo(defaults.get(name));
    }
  }

  @Test
  void theLinesAreThoseOfTheReport() {
    Messages english = Messages.english();
    String service = "https://api.indexnow.org/indexnow";
    assertThat(PAGE.blocks("console").get(0).text().lines())
        .containsExactly(
            "[INFO] " + english.line(told("https://hub.example/", ReportPhrase.FEEDS.counting(6))),
            "[INFO] " + english.line(told(service, ReportPhrase.PAGES.counting(14))));
    assertThat(PAGE.blocks("console").get(1).text().strip())
        .isEqualTo(
            "[ERROR] "
                + english.line(
                    ReportPhrase.NOT_TOLD.with(
                        Wording.quoted(service),
                        ReportPhrase.PAGES.counting(14),
                        ReportPhrase.ANSWERED.with("403"))));
  }

  private static Wording told(String service, Wording what) {
    return ReportPhrase.TOLD.with(Wording.quoted(service), what);
  }
}
