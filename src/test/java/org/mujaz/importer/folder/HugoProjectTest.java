package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedSource;

class HugoProjectTest {

  @TempDir private Path base;

  private OldSite site(String archive) {
    return new OldSite(base, archive);
  }

  /** One text at {@code posts/x.md} with these lines of configuration and of metadata. */
  private OldSite one(String configuration, String metadata) {
    return site(
        "-- hugo.yaml --\n%s\n-- content/posts/New Bridge.md --\n---\ntitle: The Old Bridge\ndate: 2017-10-08\n%s\n---\nText\n"
            .formatted(configuration, metadata));
  }

  @Test
  void aContentFolderForEachLanguageMakesPairs() {
    assertThat(
            site("""
                    -- config/_default/languages.toml --
                    [ar]
                    contentDir = "content/arabic"
                    [en]
                    contentDir = "content/english"
                    -- config/_default/hugo.toml --
                    defaultContentLanguage = "en"
                    -- content/arabic/news/a/index.md --
                    ---
                    title: أ
                    date: 2017-10-18
                    ---
                    -- content/english/news/a.md --
                    ---
                    title: A
                    date: 2017-10-18
                    ---
                    """)
                .lines())
        .containsExactly("news/a ar STORY «أ» [/ar/news/a/]", "news/a en STORY «A» [/news/a/]");
  }

  @Test
  void aFolderNamedLikeALanguageIsOneWithoutAnySetting() {
    assertThat(
            site("""
                    -- hugo.toml --
                    -- content/ar/news/a.md --
                    ---
                    title: أ
                    date: 2017-10-18
                    ---
                    -- content/en/news/a.md --
                    ---
                    title: A
                    date: 2017-10-18
                    ---
                    """)
                .lines())
        .containsExactly("news/a ar STORY «أ» [/ar/news/a/]", "news/a en STORY «A» [/en/news/a/]");
  }

  @Test
  void aTranslationKeyPairsWhatHasOtherNames() {
    assertThat(
            site("""
                    -- config.toml --
                    -- content/news/a.ar.md --
                    ---
                    title: أ
                    date: 2017-10-18
                    translationKey: k
                    ---
                    -- content/news/b.en.md --
                    ---
                    title: B
                    date: 2017-10-18
                    TranslationKey: k
                    ---
                    """)
                .lines())
        .containsExactly("key k ar STORY «أ» [/news/a/]", "key k en STORY «B» [/news/b/]");
  }

  @Test
  void aLanguageIsToldByLettersWhereNothingElseTellsIt() {
    assertThat(
            site("""
                    -- hugo.json --
                    {}
                    -- content/من نحن.md --
                    ---
                    title: من نحن
                    ---
                    """)
                .lines())
        .containsExactly("/من نحن ar PAGE «من نحن» [/من-نحن/]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                                             | a: 1              | /posts/new-bridge/",
        "uglyURLs: true                                   | a: 1              | /posts/new-bridge.html",
        "disablePathToLower: true                         | a: 1              | /posts/New-Bridge/",
        "a: 1                                             | slug: Bridge 2    | /posts/bridge-2/",
        "a: 1                                             | url: /b/c         | /b/c/",
        "a: 1                                             | url: b.html       | /b.html",
        "permalinks: {posts: '/:year/:month/:day/:title'} | a: 1              | /2017/10/08/the-old-bridge/",
        "permalinks: {page: {posts: '/:slug/'}}           | slug: b           | /b/",
        "permalinks: {posts: '/:sections/:filename/'}     | slug: b           | /posts/new-bridge/",
        "permalinks: {posts: '/:yearday/:monthname/'}     | a: 1              | /281/October/",
        "permalinks: {posts: '/:unknown/'}                | a: 1              | /posts/new-bridge/",
        "languages: {ar: {}, en: {}}                      | lang: en          | /posts/new-bridge/",
        "{languages: {ar: {}, en: {}}, defaultContentLanguage: ar} | lang: en | /posts/new-bridge/",
      })
  void anAddressIsWhatHugoMakesOfSettingsAndMetadata(
      String configuration, String metadata, String address) {
    assertThat(one(configuration, metadata).addresses()).containsExactly(address);
  }

  @Test
  void formerAddressesAreAbsoluteOrBesideTheText() {
    assertThat(one("a: 1", "aliases: [/one/, two, ../three.html, ../../four]").addresses())
        .containsExactly("/posts/new-bridge/", "/one/", "/posts/two", "/three.html");
  }

  @Test
  void datesAndDraftsAreThoseOfHugo() {
    ImportedFacts facts =
        one(
                "a: 1",
                "publishDate: 2017-11-01\nlastmod: 2017-12-01\nexpirydate: 2018-01-01\nDRAFT: true")
            .texts()
            .get(0)
            .facts();
    assertThat(facts.date().orElseThrow().day()).hasToString("2017-10-08");
    assertThat(facts.publish().orElseThrow().day()).hasToString("2017-11-01");
    assertThat(facts.updated().orElseThrow().day()).hasToString("2017-12-01");
    assertThat(facts.expires().orElseThrow().day()).hasToString("2018-01-01");
    assertThat(facts.draft()).isTrue();
  }

  @Test
  void whatHasNoMeaningHereIsToldWithItsPlace() {
    assertThat(one("a: 1", "weight: 3\nparams: {mood: glad}\nlastmod: soon\nmenu: [a]").report())
        .containsExactly(
            "old/content/posts/New Bridge.md:4:1: warning: not imported: the key «weight: 3», which"
                + " Mujaz has no use for",
            "old/content/posts/New Bridge.md:5:10: warning: not imported: the key «mood: glad»,"
                + " which Mujaz has no use for",
            "old/content/posts/New Bridge.md:6:10: warning: not imported: the value «soon», which"
                + " cannot be read as what its key asks for",
            "old/content/posts/New Bridge.md:7:1: warning: not imported: the key «menu», which Mujaz"
                + " has no use for");
  }

  @ParameterizedTest
  @CsvSource({
    "https://www.agency.example/7, agency.example",
    "HTTPS://Agency.example/7, agency.example",
    "https://وكالة.example/7, وكالة.example",
  })
  void anAddressNamesItsSource(String address, String name) {
    assertThat(one("a: 1", "source_url: " + address).texts().get(0).facts().sources())
        .containsExactly(new ImportedSource(name, Optional.of(address)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://.agency.example/7", "https://agency.example:123456/", "agency/7"})
  void whatIsNoAddressOfASourceIsTold(String address) {
    OldSite old = one("a: 1", "source: Agency\nsource_url: " + address);

    assertThat(old.texts().get(0).facts().sources())
        .containsExactly(new ImportedSource("Agency", Optional.empty()));
    assertThat(old.report())
        .containsExactly(
            "old/content/posts/New Bridge.md:5:13: warning: not imported: the value «%s», which cannot be read as what its key asks for"
                .formatted(address));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x]({{< ref \"other.md\" >}})                 | [x](to:content/posts/other.en.md)",
        "[x]({{< relref \"/posts/other\" >}})          | [x](to:content/posts/other.en.md)",
        "[x]({{< ref \"other.en.md#a\" >}})            | [x](to:content/posts/other.en.md)",
        "[x]({{% ref path=\"about\" %}})               | [x](to:content/about.en.md)",
        "[x](/about/)                                  | [x](to:content/about.en.md)",
        "[x](https://old.example/about/?utm=1)         | [x](to:content/about.en.md)",
        "[x](../other/)                                | [x](to:content/posts/other.en.md)",
        "[x](other.en.md)                              | [x](to:content/posts/other.en.md)",
        "[x](/former/)                                 | [x](to:content/posts/other.en.md)",
        "[x](https://elsewhere.example/about/)         | [x](https://elsewhere.example/about/)",
        "[x](mailto:a@b.example)                       | [x](mailto:a@b.example)",
        "[x](/)                                        | [x](/)",
        "[x]({{< ref \"nowhere.md\" >}})               | x",
        "[x](/nowhere/)                                | x",
      })
  void aLinkToATextLeadsToIt(String before, String after) {
    OldSite site =
        site(
            """
            -- hugo.toml --
            baseURL = "https://old.example/"
            -- content/about.en.md --
            ---
            title: About
            ---
            -- content/posts/other.en.md --
            ---
            title: Other
            date: 2017-10-18
            aliases: /former/
            ---
            -- content/posts/x.en.md --
            ---
            title: X
            date: 2017-10-18
            ---
            %s
            """
                .formatted(before));
    assertThat(site.body("x.en.md").strip()).isEqualTo(after);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{{< highlight go >}}x{{< /highlight >}}         | '```go\nx\n```'",
        "{{< tweet user=\"a\" id=\"12\" >}}              | <https://x.com/a/status/12>",
        "{{< vimeo 123 >}}                               | <https://vimeo.com/123>",
        "{{</* ref \"a\" */>}}                           | {{< ref \"a\" >}}",
        "a {{< map lat=\"1\" >}} b                       | a  b",
        "{{% note %}}a{{% /note %}}                      | a",
        "{{< unfinished                                  | {{< unfinished",
        "a{{< br />}}b                                   | ab",
      })
  void aShortcodeBecomesMarkdownOrGoes(String before, String after) {
    OldSite site =
        site("-- hugo.toml --\n-- content/x.en.md --\n---\ntitle: X\n---\n" + before + "\n");
    assertThat(site.body("x.en.md").strip()).isEqualTo(after);
  }
}
