package org.mujaz.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.read.DeclaredFacts;

/** Very long values in every key of a story take time in proportion, from the file to the card. */
final class LongValuesTest {

  /** So long that the square of it would be seen; some signs are written as six. */
  private static final int LENGTH = 8_000;

  private static final List<String> ESCAPED = List.of("\n");

  private static final List<String> PIECES =
      List.of(
          "a ", "\u0627 ", " ", "\n", "a-", "a.", "1,", "(", "&", "<b>", "http://", "\u064b",
          "../");

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void noKeyTakesLongForAnyOfThem(@TempDir Path base) {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML.replace("id: politics", "id: t0"));
    Map<String, HostileFile> files = new TreeMap<>();
    TestBuild build = new Rounds(site, files).build(() -> write(files));
    assertThat(build.result().publication()).isPresent();
  }

  private static void write(Map<String, HostileFile> files) {
    for (int i = 0; i < PIECES.size(); i++) {
      String piece = PIECES.get(i);
      int number = i;
      String name = "content/stories/2026-11-20-c" + i + "/" + (i % 2 == 0 ? "ar" : "en") + ".md";
      HostileFile file = files.computeIfAbsent(name, key -> new HostileFile());
      file.line("---");
      new KeyLines(file, type -> values(piece, number)).write(DeclaredFacts.story(), "");
      file.line("---");
      file.line("Words.");
    }
  }

  private static List<String> values(String piece, int number) {
    String all = piece.repeat(LENGTH / (ESCAPED.contains(piece) ? 6 : piece.length()));
    return List.of("x" + number + all + "x" + number);
  }
}
