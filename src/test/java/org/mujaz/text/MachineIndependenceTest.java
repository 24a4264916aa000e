package org.mujaz.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text on a machine of any language, zone and encoding. */
class MachineIndependenceTest {

  @ParameterizedTest
  @Timeout(60)
  @ValueSource(
      strings = {
        "-Duser.language=ar -Duser.country=SA -Duser.timezone=Asia/Riyadh -Dfile.encoding=Cp1256",
        "-Duser.language=tr -Duser.country=TR -Duser.timezone=America/Los_Angeles",
        "-Duser.language=th -Duser.country=TH -Duser.variant=TH -Djava.locale.providers=COMPAT",
      })
  void theTextIsTheSame(String options) throws IOException, InterruptedException {
    assertThat(run(options)).isEqualTo(TextSample.text());
  }

  @Test
  void theSampleIsWhatItWasOnTheFirstMachine() {
    assertThat(TextSample.text().lines().limit(8))
        .containsExactly(
            "\u200E-1,234,5671,234.5",
            "10%1.50 درهم إماراتي",
            "1,003.25 e11 d",
            "الأحد 12\u00A0جمادى الآخرة 1448\u00A0هـ الموافق 22\u00A0نوفمبر/ تشرين الثاني 2026\u00A0م22/11/202609:05",
            "قبل 3 أيام",
            "Sun, 22 Nov 2026 00:00:00 +0400",
            "2026-11-22T00:00:00+04:00",
            "\u061C-١٬٢٣٤٬٥٦٧١٬٢٣٤٫٥");
  }

  private static String run(String options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options.split(" ")));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(TextSample.class.getName());
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    byte[] output = process.getInputStream().readAllBytes();
    assertThat(process.waitFor()).isZero();
    return new String(output, StandardCharsets.UTF_8);
  }
}
