package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.preview.HostHeaders;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleExtension;
import org.mujaz.sample.SampleSite;

/** What {@code _headers} says of the files that browsers do not know by their endings. */
@ExtendWith(SampleExtension.class)
final class HostHeadersTest {

  @Test
  void aNameStandsForOnePartOfAnAddressAndAStarForAnything() {
    HostHeaders headers = HostHeaders.parse(List.of("/a/:b/c", "  X: 1", "/a/*", "  Y: 2"));
    assertThat(headers.of("/a/x/c")).containsOnlyKeys("X", "Y");
    assertThat(headers.of("/a/x/y/c")).containsOnlyKeys("Y");
  }

  @ParameterizedTest
  @CsvSource({
    "xml, application/rss+xml; charset=utf-8",
    "atom, application/atom+xml; charset=utf-8",
    "json, application/feed+json; charset=utf-8",
    "opml, text/x-opml; charset=utf-8"
  })
  void everyFeedHasItsTypeOnce(String ending, String type, Sample sample) throws IOException {
    Path site = sample.output(SampleSite.DIGEST);
    HostHeaders headers = HostHeaders.parse(Files.readAllLines(site.resolve("_headers")));
    try (Stream<Path> files = Files.walk(site)) {
      List<String> feeds =
          files
              .map(file -> "/" + site.relativize(file).toString().replace('\\', '/'))
              .filter(path -> path.matches("/(ar|en)/.*(feed|digest|feeds)\\." + ending))
              .toList();
      assertThat(feeds).isNotEmpty();
      assertThat(feeds)
          .allSatisfy(
              feed -> assertThat(headers.of(feed)).as(feed).containsEntry("Content-Type", type));
    }
  }
}
