package org.mujaz.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * An example of every kind of page, in every state that looks different: {@code
 * src/test/resources/sample/pages.txt}.
 *
 * <p>A line has a name, the site, the kind and the address, in which {@code LANG} is each of the
 * languages. After an underscore in the name stands in what way a page differs from the first
 * example of its kind.
 */
public final class SamplePages {

  private static final List<SamplePage> ALL = read();

  private SamplePages() {}

  /** All of them. */
  public static List<SamplePage> all() {
    return ALL;
  }

  /** The page of a name. */
  public static SamplePage named(String name) {
    return ALL.stream().filter(page -> page.name().equals(name)).findFirst().orElseThrow();
  }

  /** One of each kind in each language, from the sample digest. */
  public static List<SamplePage> oneOfEachKind() {
    return ALL.stream()
        .filter(page -> page.site() == SampleSite.DIGEST && !page.name().contains("_"))
        .toList();
  }

  private static List<SamplePage> read() {
    try {
      return Files.readAllLines(Path.of("src/test/resources/sample/pages.txt")).stream()
          .flatMap(SamplePages::pages)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<SamplePage> pages(String line) {
    List<String> words = List.of(line.split("\\s+", -1));
    SampleSite site = SampleSite.valueOf(words.get(1));
    String path = words.get(3).replaceFirst("^/", "");
    return path.contains("LANG")
        ? Stream.of("ar", "en")
            .map(
                language ->
                    new SamplePage(
                        words.get(0) + "-" + language,
                        words.get(2),
                        site,
                        path.replace("LANG", language)))
        : Stream.of(new SamplePage(words.get(0), words.get(2), site, path));
  }
}
