package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.assemble.Pixel;
import org.mujaz.build.TestBuild;

/** addresses.md names every address that a site has, and none that no site has. */
final class AddressesTest {

  private static final Map<String, String> PLACEHOLDERS =
      Map.ofEntries(
          Map.entry("LANG", "(ar|en)"),
          Map.entry("TERMS", "(sections|tags|sources|authors)"),
          Map.entry("YYYY", "\\d{4}"),
          Map.entry("MM", "\\d{2}"),
          Map.entry("DD", "\\d{2}"),
          Map.entry(
              "SLUG",
              "(?!archive|search|corrections|sections|tags|sources|authors|page)[\\p{L}-]+"),
          Map.entry("ID", "(?!page)[\\p{L}-]+"),
          Map.entry("N", "[2-9]\\d*"),
          Map.entry("NAME", "[\\p{L}\\p{N}_./-]+"),
          Map.entry("HASH", "[0-9a-f]+"),
          Map.entry("SHAPE", "(16x9|4x3|1x1)"),
          Map.entry("WIDTH", "\\d+"),
          Map.entry("KEY", "[a-zA-Z0-9-]{8,128}"),
          Map.entry("EXT", "[a-z0-9]+"));

  private static final Pattern CAPITALS = Pattern.compile("[A-Z]+");

  private static final String SITE =
      TestSite.SITE_YAML
          + """
          pageSize: {days: 1, stories: 1}
          indexNow: 3f9c27d1b6a84e55
          -- content/stories/2026-11-20-one/ar.md --
          ---
          section: politics
          tags: [water]
          source: Reuters
          authors: Layan Darwish
          image: {src: photo.svg, alt: صورة}
          ---
          # عنوان

          نص.
          -- content/stories/2026-11-20-one/en.md --
          ---
          image: {src: photo.svg, alt: A picture}
          ---
          # Title

          Text.
          -- content/stories/2026-11-20-one/photo.svg --
          <svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"/>
          -- content/pages/about/en.md --
          # About

          Us.
          """;

  private static final String MORE =
      """
      -- content/stories/2026-11-02-two/en.md --
      ---
      section: politics
      tags: [water]
      source: Reuters
      authors: Layan Darwish
      image: {src: photo.png, alt: A picture}
      ---
      # News

      Text.
      """;

  @TempDir private static Path base;

  private static Set<String> served = Set.of();

  @BeforeAll
  static void build() {
    TestBuild built =
        TestBuild.of(
            TestSite.in(base)
                .with(SITE + MORE)
                .with("content/stories/2026-11-02-two/photo.png", Pixel.PNG));
    assertThat(built.report()).isEmpty();
    served =
        built.files().keySet().stream()
            .map(file -> "/" + file.replaceFirst("(^|/)index\\.html$", "$1"))
            .collect(Collectors.toSet());
  }

  private static List<String> documented() {
    return Document.read(Document.SITE.resolve("addresses.md")).table("address", "what").stream()
        .flatMap(row -> Document.code(row.get(0)).stream())
        .toList();
  }

  private static Pattern pattern(String address) {
    return Pattern.compile(
        CAPITALS
            .matcher(address.replace(".", "\\."))
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        PLACEHOLDERS.getOrDefault(found.group(), found.group()))));
  }

  private static boolean matches(Pattern pattern, String address) {
    return pattern.matcher(address).matches();
  }

  @Test
  void everyAddressOfASiteIsDocumented() {
    List<Pattern> patterns = documented().stream().map(AddressesTest::pattern).toList();
    assertThat(served)
        .allSatisfy(address -> assertThat(patterns).anyMatch(pattern -> matches(pattern, address)));
  }

  @Test
  void everyDocumentedAddressIsServed() {
    assertThat(documented())
        .allSatisfy(
            address -> assertThat(served).anyMatch(path -> matches(pattern(address), path)));
  }
}
