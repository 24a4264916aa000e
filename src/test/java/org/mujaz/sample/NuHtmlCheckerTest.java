package org.mujaz.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The Nu HTML checker has nothing to say about any page or style sheet. */
@ExtendWith(SampleExtension.class)
final class NuHtmlCheckerTest {

  @ParameterizedTest
  @EnumSource
  void noFileOfASiteHasAMessage(SampleSite site, Sample sample) throws Exception {
    assertThat(NuHtmlChecker.messages(sample.output(site))).isEmpty();
  }

  @Test
  void mistakesAreFound(@TempDir Path site) throws Exception {
    write(site.resolve("a.html"), "<!doctype html><html lang=en><title>A</title><p><dvi>b</dvi>");
    write(site.resolve("b.html"), "<!doctype html><html lang=en><title>B</title><section>");
    write(site.resolve("t.html"), "<!doctype html><html lang=en><title>T</title><table width=9>");
    write(
        site.resolve("e.html"),
        "<!doctype html><html lang=en><title>E</title>\n<link rel=preload href=x blocking=render>");
    write(site.resolve("c.css"), "p { colour: red }");
    write(site.resolve("d.css"), "@container (min-width: 40rem) { p { widht: 1cqi } }");

    assertThat(NuHtmlChecker.messages(site))
        .anyMatch(message -> message.startsWith("a.html:1:") && message.contains(" error: "))
        .anyMatch(message -> message.startsWith("b.html:1:") && message.contains(" warning: "))
        .anyMatch(message -> message.startsWith("t.html:") && message.contains("obsolete"))
        .anyMatch(message -> message.startsWith("e.html:2:") && message.contains("blocking"))
        .anyMatch(message -> message.startsWith("c.css:") && message.contains("colour"))
        .anyMatch(message -> message.startsWith("d.css:") && message.contains("widht"));
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, text);
  }
}
