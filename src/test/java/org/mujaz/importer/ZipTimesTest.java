package org.mujaz.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;

/** Texts that are dated by their files, when the files come in an archive. */
final class ZipTimesTest {

  private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

  private static final LocalDateTime LATE = LocalDateTime.of(2017, 10, 19, 23, 30);

  @TempDir private Path base;
  private final TimeZone machine = TimeZone.getDefault();

  @AfterEach
  void theMachineIsAsItWas() {
    TimeZone.setDefault(machine);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles"})
  void aTimeWithoutAZoneIsOneOfTheSite(String zone) {
    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    ZipEntry entry = new ZipEntry("a.txt");
    entry.setTimeLocal(LATE);

    assertThat(new ZipTimes(ZONE).of(entry))
        .isEqualTo(FileTime.from(Instant.parse("2017-10-19T19:30:00Z")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Auckland", "America/Los_Angeles"})
  void aTimeInUtcIsThatMoment(String zone) throws IOException {
    FileTime moment = FileTime.from(Instant.parse("2017-10-19T21:30:00Z"));
    ZipEntry entry = new ZipEntry("oil.txt");
    entry.setLastModifiedTime(moment);
    Path archive = Files.write(base.resolve("a.zip"), archive(entry));

    TimeZone.setDefault(TimeZone.getTimeZone(zone));
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(new ZipTimes(ZONE).of(zip.getEntry("oil.txt"))).isEqualTo(moment);
    }
  }

  private static byte[] archive(ZipEntry entry) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(entry);
      zip.write("Oil rises\nUp again.\n".getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  @Test
  void aTimeThatIsNoneIsTheFirst() {
    ZipEntry entry = new ZipEntry("a.txt");
    entry.setExtra(new byte[] {0x55, 0x54, 9, 0, 1});

    assertThat(new ZipTimes(ZONE).of(entry).toInstant())
        .isEqualTo(Instant.parse("1979-12-31T20:00:00Z"));
  }

  @Test
  void aWireTextInAnArchiveIsDatedByItsFile() throws IOException {
    ZipEntry entry = new ZipEntry("oil.txt");
    entry.setTimeLocal(LATE);
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML).with("wire.zip", archive(entry));
    ImportRequest plain = TestImport.request(site, "wire.zip");
    ImportRequest request =
        new ImportRequest(
            plain.baseFolder(),
            plain.contentFolder(),
            plain.from(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            new UndatedTexts.FileTime(),
            plain.clock(),
            false,
            false);

    assertThat(TestImport.of(site, request).files())
        .containsOnlyKeys("stories/2017/2017-10-19-oil-rises/en.txt");
  }
}
