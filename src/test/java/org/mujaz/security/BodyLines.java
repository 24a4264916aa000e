package org.mujaz.security;

import java.util.List;

/** Every place of a Markdown body in which a writer can put a text. */
final class BodyLines {

  /** With {@code %1$s} for the text and {@code %2$d} for a number of its own. */
  private static final List<String> PLACES =
      List.of(
          "%1$s",
          "Words %1$s words",
          "## %1$s",
          "## %1$s {#%1$s}",
          "- %1$s",
          "1. %1$s",
          "> %1$s",
          "- [ ] %1$s",
          "| a | %1$s |\n|---|---|\n| %1$s | a |",
          "Term %2$d\n: %1$s",
          "*%1$s* **%1$s** ~~%1$s~~",
          "`%1$s`",
          "```%1$s\n%1$s\n```",
          "[words](%1$s)",
          "[words](<%1$s>)",
          "[words](https://a.example/%1$s)",
          "[words](https://a.example/ \"%1$s\")",
          "[words](story:2026-11-20-a0#%1$s)",
          "[%1$s](https://a.example/)",
          "[words][r%2$d]\n\n[r%2$d]: <%1$s> '%1$s'",
          "<%1$s>",
          "![%1$s](p.svg)",
          "![words](p.svg \"%1$s\")",
          "![words](%1$s)",
          "Words[^n%2$d]\n\n[^n%2$d]: %1$s",
          "Words[^%1$s]\n\n[^%1$s]: words",
          "<b title=\"%1$s\">words</b>",
          "<b title='%1$s'>words</b>",
          "<a href=\"%1$s\">words</a>",
          "<a href=%1$s>words</a>",
          "<img src=\"%1$s\" alt=\"%1$s\">",
          "<img src=\"p.svg\" alt='%1$s'>",
          "<div class=\"%1$s\">\n\n%1$s\n\n</div>",
          "<ruby><rt>%1$s</rt></ruby>",
          "<table><caption>%1$s</caption></table>");

  private final HostileFile file;

  BodyLines(HostileFile file) {
    this.file = file;
  }

  /**
   * Writes each payload into every other place.
   *
   * @param half 0 or 1: which ones
   */
  void write(List<String> payloads, int half) {
    file.line("Words, so that there is a text.");
    for (int payload = 0; payload < payloads.size(); payload++) {
      for (int place = half; place < PLACES.size(); place += 2) {
        String name = "body " + payload + " " + place;
        String text = PLACES.get(place).formatted(payloads.get(payload), 1000 * payload + place);
        if (!file.isRefused(name)) {
          file.line("");
          text.lines().forEach(line -> file.line(line, name));
        }
      }
    }
  }
}
