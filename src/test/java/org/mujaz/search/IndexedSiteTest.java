package org.mujaz.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;

/** The whole index of a small site. */
final class IndexedSiteTest {

  private static final String STORIES =
      TestSite.SITE_YAML
          + """
          -- content/stories/2026-11-20-tram/ar.md --
          ---
          section: politics
          summary: خط جديد
          ---
          # الترام في المدينة

          وصل الترام.
          -- content/stories/2026-11-20-tram/en.md --
          # A tram

          The tram came.
          -- content/stories/2026-11-18-port/ar.md --
          # ميناء

          توقف الترام عند C++.
          -- content/stories/2026-11-19-hidden/ar.md --
          ---
          draft: true
          ---
          # مسودة

          لا يراها أحد.
          -- content/stories/2026-11-30-later/en.md --
          # Embargoed

          Not yet.
          -- content/stories/2026-11-01-over/en.md --
          ---
          expires: 2026-11-02
          ---
          # Expired

          No more.
          """;

  @TempDir private Path base;

  private static Map<String, String> index(TestBuild built) {
    assertThat(built.report()).isEmpty();
    Map<String, String> index = new TreeMap<>();
    built
        .files()
        .forEach(
            (name, bytes) -> {
              if (name.startsWith("assets/search/")) {
                index.put(
                    name.substring("assets/search/".length()),
                    new String(bytes, StandardCharsets.UTF_8));
              }
            });
    return index;
  }

  @Test
  void itHoldsTheWordsOfWhatIsPublished() {
    Map<String, String> index = index(TestBuild.of(TestSite.in(base).with(STORIES)));
    assertThat(index).hasSize(10);
    assertThat(file(index, "ar/index"))
        .matches(
            "\\{\"count\":2,\"first\":20775,\"days\":\"121\",\"loose\":\"اويءهتنملكبف\",\"block\":5,\"group\":40,"
                + "\"t\":\"[0-9a-f]{6}\\\\n0 \",\"p\":\"places.[0-9a-f]{6}.txt\",\"r\":\"[0-9a-f]{6}\"}\n");
    assertThat(file(index, "ar/t0"))
        .isEqualTo(
            """
            في f2
            موانء a1
            ميناء f1
            @politics 22
            c++ 91
            جدد 42
            جديد 62
            خط 62
            خطوط 42
            المدين a2
            المدينه f2
            مدن a2
            مدين a2
            مدينه a2
            الترام i2 91
            ترام c2 61
            =سياس Politics
            =سياسه Politics
            وصل 32
            عند 91
            توقف 91
            """);
    assertThat(file(index, "ar/p0"))
        .isEqualTo(
            """
            في 220
            ميناء 110
            c++ 1650
            جديد 260
            خط 250
            المدينه 230
            الترام 14501180
            وصل 280
            عند 1550
            توقف 1350
            """);
    assertThat(file(index, "ar/places")).matches("[0-9a-f]{6}\n0 ");
    assertThat(file(index, "ar/r0"))
        .isEqualTo(
            """
            [["/ar/2026/11/18/port/","ميناء","توقف الترام عند \u2066C++\u2069.","","18 نوفمبر 2026","2026-11-18",""],
            ["/ar/2026/11/20/tram/","الترام في المدينة","خط جديد","سياسة","20 نوفمبر 2026","2026-11-20","/en/2026/11/20/tram/"]]
            """);
    assertThat(file(index, "en/t0"))
        .isEqualTo(
            """
            @politics 21
            a f1
            came 91
            come 61
            =politic سياسة
            =politics سياسة
            the 91
            tram o1
            """);
  }

  private static String file(Map<String, String> index, String name) {
    return index.entrySet().stream()
        .filter(file -> file.getKey().startsWith(name + "."))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("no " + name);
  }

  @Test
  void theManifestIsNamedByThePageAlone() {
    TestBuild built = TestBuild.of(TestSite.in(base).with(STORIES));
    String name =
        index(built).keySet().stream().filter(n -> n.startsWith("ar/index")).findFirst().orElse("");
    assertThat(built.file("ar/search/index.html"))
        .contains("data-index=\"/assets/search/" + name + "\"");
  }

  @Test
  void itIsTheSameOnOneThreadAndOnMany(@TempDir Path other) {
    assertThat(index(TestBuild.of(TestSite.in(base).with(STORIES), 1, false)))
        .isEqualTo(index(TestBuild.of(TestSite.in(other).with(STORIES), 8, false)));
  }

  @Test
  void anEditionHasTheStoriesInItsLanguage() {
    String shown = STORIES.replace("sections:", "untranslated: show\nsections:");
    Map<String, String> index = index(TestBuild.of(TestSite.in(base).with(shown)));
    assertThat(file(index, "en/r0")).doesNotContain("port");
  }

  @Test
  void aPublisherOrAThemeCanLeaveItOut(@TempDir Path other) {
    for (Map.Entry<String, Path> off :
        Map.of("search: off\n", base, "theme: {name: mujaz, script: false}\n", other).entrySet()) {
      String site = STORIES.replace("sections:", off.getKey() + "sections:");
      TestBuild built = TestBuild.of(TestSite.in(off.getValue()).with(site));
      assertThat(index(built)).isEmpty();
      assertThat(built.file("ar/search/index.html"))
          .contains("/ar/archive/")
          .doesNotContain("<form", "search.");
    }
  }
}
