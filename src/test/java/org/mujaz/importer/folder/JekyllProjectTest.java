package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JekyllProjectTest {

  @TempDir private Path base;

  private OldSite site(String archive) {
    return new OldSite(base, archive);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a: 1                                       | a: 1               | /world/2017/10/08/The-old_bridge.html",
        "permalink: date                            | categories: A B    | /world/a/b/2017/10/08/The-old_bridge.html",
        "permalink: pretty                          | category: A B      | /world/a b/2017/10/08/The-old_bridge/",
        "permalink: ordinal                         | a: 1               | /world/2017/281/The-old_bridge.html",
        "permalink: none                            | a: 1               | /world/The-old_bridge.html",
        "permalink: '/:slug/'                       | a: 1               | /the-old-bridge/",
        "permalink: '/n/:short_year/:i_month/:title'| slug: b            | /n/17/10/b",
        "permalink: pretty                          | permalink: /own/   | /own/",
        "a: 1                                       | permalink: /:year/x| /2017/x",
        "{languages: [en, ar], default_lang: en}    | lang: ar           | /ar/world/2017/10/08/The-old_bridge.html",
      })
  void anAddressIsWhatJekyllMakesOfSettingsAndMetadata(
      String configuration, String metadata, String address) {
    OldSite site =
        site(
            "-- _config.yml --\n%s\n-- world/_posts/2017-10-08-The old_bridge.md --\n---\n%s\n---\nText\n"
                .formatted(configuration, metadata));
    assertThat(site.addresses()).containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource({"date, /about/team.html", "pretty, /about/team/", "/:year/:title, /about/team"})
  void pagesEndAsPostsDo(String style, String address) {
    OldSite site =
        site("-- _config.yml --\npermalink: " + style + "\n-- about/team.md --\n---\na: 1\n---\n");
    assertThat(site.addresses()).containsExactly(address);
  }

  @Test
  void versionsArePairedByReferencePermalinkOrName() {
    assertThat(
            site("""
                    -- _config.yml --
                    -- _posts/2017-10-18-a.en.md --
                    ---
                    title: A
                    ---
                    -- _posts/ar/2017-10-18-a.md --
                    ---
                    title: أ
                    ---
                    -- _posts/2017-10-19-b.md --
                    ---
                    title: B
                    lang: en-GB
                    ref: b
                    ---
                    -- _posts/2017-10-19-c.md --
                    ---
                    title: ب
                    lang: ar
                    ref: b
                    ---
                    -- about.md --
                    ---
                    title: About
                    permalink: /about/
                    ---
                    -- about-ar.md --
                    ---
                    title: من نحن
                    permalink: /about/
                    ---
                    نكتب كل يوم
                    """)
                .lines())
        .containsExactlyInAnyOrder(
            "key b en STORY «B» [/2017/10/19/b.html]",
            "key b ar STORY «ب» [/2017/10/19/c.html]",
            "permalink /about/ ar PAGE «من نحن» [/about/]",
            "permalink /about/ en PAGE «About» []",
            "posts///2017-10-18-a en STORY «A» [/2017/10/18/a.html]",
            "posts///2017-10-18-a ar STORY «أ» []");
  }

  @Test
  void theLongestPathOfTheDefaultsCounts() {
    OldSite site =
        site(
            """
            -- _config.yml --
            defaults:
              - scope: {path: ""}
                values: {author: Nobody, place: Dubai}
              - scope: {path: news/_posts, type: posts}
                values: {author: Layla}
            -- news/_posts/2017-10-18-a.md --
            ---
            title: A
            ---
            """);
    assertThat(site.texts().get(0).facts().authors().get(0).name()).isEqualTo("Layla");
    assertThat(site.texts().get(0).facts().place()).contains("Dubai");
  }

  @Test
  void whatIsNoTextIsTold() {
    assertThat(
            site("""
                    -- _config.yml --
                    -- index.md --
                    ---
                    layout: home
                    ---
                    -- LICENSE.md --
                    MIT
                    -- _recipes/a.md --
                    ---
                    title: A
                    ---
                    -- _layouts/post.html --
                    x
                    """)
                .report())
        .containsExactly(
            "old/LICENSE.md: warning: not imported: the file, which has no metadata on top and so is"
                + " no text",
            "old/_recipes/a.md: warning: not imported: the text, whose folder is not published",
            "old/index.md: warning: not imported: the page, which the template makes of other texts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[x]({% post_url 2017-10-19-other %})              | [x](to:_posts/2017-10-19-other.md)",
        "[x]({{ site.baseurl }}{% link about.md %})        | [x](to:about.md)",
        "[x]({{ '/2017/10/19/other.html' PIPE relative_url }}) | [x](to:_posts/2017-10-19-other.md)",
        "[x]({% post_url 2017-10-20-nothing %})            | x",
        "{{ page.title }}                                  | X",
        "{% raw %}{{ a }}{% endraw %}                      | {{ a }}",
        "a{% comment %} b {% endcomment %}c                | ac",
        "{% raw %}never ends                               | never ends",
        "{% if a %}b{% endif %}                            | b",
        "{{- site.url -}}                                  | ''",
        "{% include a.html %}                              | ''",
      })
  void liquidBecomesMarkdownOrGoes(String before, String after) {
    OldSite site =
        site(
            """
            -- _config.yml --
            -- about.md --
            ---
            title: About
            ---
            -- _posts/2017-10-19-other.md --
            ---
            title: Other
            ---
            -- x.md --
            ---
            title: X
            ---
            %s
            """
                .formatted(before.replace("PIPE", "|")));
    assertThat(site.body("x.md").strip()).isEqualTo(after);
  }
}
