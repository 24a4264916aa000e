package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.LeftOut;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Story;
import org.mujaz.model.Tag;
import org.mujaz.model.Timestamp;

/** What the files of a story say together. */
final class AssemblerTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  @TempDir private Path base;

  private Assembled assemble(String archive) {
    return Assembled.of(base, NOW, archive);
  }

  private static Article arabic(Assembled assembled) {
    return assembled.site().stories().get(0).arabic().orElseThrow();
  }

  private static Article english(Assembled assembled) {
    return assembled.site().stories().get(0).english().orElseThrow();
  }

  @Test
  void dateAndSlugComeFromTheIdWhenNoFileStatesThem() {
    Article article =
        arabic(assemble("-- content/stories/2017-10-18-raqqa/ar.txt --\nعنوان\nنص.\n"));
    assertThat(article.published().day()).hasToString("2017-10-18");
    assertThat(article.published().at().getZone()).hasToString("Asia/Dubai");
    assertThat(article.published().precision()).isEqualTo(Timestamp.Precision.DAY);
    assertThat(article.slug()).isEqualTo("raqqa");
  }

  @Test
  void theEditorsWordsWinOverWhatTheTextSays() {
    Article article =
        english(
            assemble(
                """
                -- content/stories/2017-10-18-raqqa/en.md --
                ---
                title: Stated
                summary: Stated too.
                slug: other
                ---
                # Heading

                First sentence. Second.
                """));
    assertThat(article.title()).isEqualTo("Stated");
    assertThat(article.summary()).isEqualTo("Stated too.");
    assertThat(article.slug()).isEqualTo("other");
  }

  @Test
  void headingAndFirstSentencesServeWhereTheEditorSaysNothing() {
    Article article =
        english(
            assemble(
                """
                -- content/stories/2017-10-18-raqqa/en.md --
                # Heading

                First sentence. Second.
                """));
    assertThat(article.title()).isEqualTo("Heading");
    assertThat(article.summary()).isEqualTo("First sentence. Second.");
  }

  @Test
  void sectionsTagsAndAuthorsMayBeNamedByIdOrInEitherLanguage() {
    Assembled assembled =
        assemble(
            """
            -- content/site.yaml --
            title: {ar: موجز, en: Digest}
            url: https://digest.example/
            sections: [{id: politics, name: {ar: سياسة, en: Politics}}]
            tags: [{id: raqqa, name: {ar: الرقة, en: Raqqa}}]
            authors: [{id: layan, name: {ar: ليان, en: Layan}}]
            -- content/stories/2017-10-18-a/ar.md --
            ---
            العنوان: أ
            القسم: سياسة
            الوسوم: [الرقة]
            الكاتب: ليان
            ---
            نص
            -- content/stories/2017-10-18-a/en.md --
            ---
            title: A
            section: politics
            tags: [raqqa]
            authors: Layan
            ---
            text
            """);
    assertThat(assembled.found()).noneMatch(line -> !line.contains("missing-language"));
    assertThat(arabic(assembled).section()).isEqualTo(english(assembled).section());
    assertThat(arabic(assembled).tags()).isEqualTo(english(assembled).tags());
    assertThat(arabic(assembled).authors()).isEqualTo(english(assembled).authors());
  }

  @Test
  void aVersionTakesOverWhatOnlyTheOtherStates() {
    Article english =
        english(
            assemble(
                """
                -- content/stories/raqqa/ar.md --
                ---
                title: أ
                date: 2017-10-18
                section: politics
                tags: [حرب]
                source: الخليج
                lead: true
                ---
                نص
                -- content/stories/raqqa/en.md --
                ---
                title: A
                ---
                text
                """));
    assertThat(english.published().day()).hasToString("2017-10-18");
    assertThat(english.section()).isPresent();
    assertThat(english.tags()).extracting(tag -> tag.id()).containsExactly("حرب");
    assertThat(english.sources()).extracting(c -> c.source().id()).containsExactly("الخليج");
    assertThat(english.lead()).contains(1);
  }

  @Test
  void versionsThatDisagreeAboutDateOrSectionAreAProblemThatNamesBothPlaces() {
    Assembled assembled =
        assemble(
            """
            -- content/site.yaml --
            title: {ar: موجز, en: Digest}
            description: {ar: أ, en: A}
            url: https://digest.example/
            timeZone: Asia/Dubai
            sections:
              - {id: politics, name: {ar: سياسة, en: Politics}}
              - {id: sport, name: {ar: رياضة, en: Sport}}
            -- content/stories/raqqa/ar.md --
            ---
            title: أ
            date: 2017-10-18
            section: رياضة
            ---
            نص
            -- content/stories/raqqa/en.md --
            ---
            title: A
            date: 2017-10-19
            section: politics
            ---
            text
            """);
    assertThat(assembled.found())
        .contains(
            "content/stories/raqqa/ar.md:3:7 conflicting-values [date, 2017-10-18, 2017-10-19]",
            "content/stories/raqqa/ar.md:4:10 conflicting-values [section, sport, politics]");
    assertThat(assembled.problems().sorted().get(0).related())
        .extracting(Object::toString)
        .containsExactly("content/stories/raqqa/en.md:3:7");
  }

  @Test
  void aDateAndAMomentOfThatDayAgreeAndTheMomentHolds() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/raqqa/ar.md --
            ---
            title: أ
            date: 2017-10-18
            ---
            نص
            -- content/stories/raqqa/story.yaml --
            date: 2017-10-18T09:30:00+04:00
            """);
    assertThat(assembled.found()).isEmpty();
    assertThat(arabic(assembled).published().precision()).isEqualTo(Timestamp.Precision.TIME);
  }

  @Test
  void aStoryFileThatContradictsAnArticleIsAProblem() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-raqqa/en.md --
            ---
            title: A
            place: Raqqa
            ---
            text
            -- content/stories/2017-10-18-raqqa/story.yaml --
            place: {ar: الرقة, en: Aleppo}
            """);
    assertThat(assembled.found())
        .containsExactly(
            "content/stories/2017-10-18-raqqa/en.md:3:8 conflicting-values"
                + " [place, Raqqa, Aleppo]");
  }

  @Test
  void twoStoriesWithOneIdAreAProblemThatNamesBoth() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017/2017-10-18-raqqa/en.md --
            # A

            text
            -- content/stories/archive/2017-10-18-raqqa/en.md --
            # B

            text
            """);
    assertThat(assembled.found())
        .containsExactly(
            "content/stories/archive/2017-10-18-raqqa/en.md duplicate-story [2017-10-18-raqqa]");
    assertThat(assembled.problems().sorted().get(0).related())
        .extracting(Object::toString)
        .containsExactly("content/stories/2017/2017-10-18-raqqa/en.md");
  }

  @Test
  void draftsFutureAndExpiredStoriesAreLeftOutAndTold() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-draft/en.md --
            ---
            title: A
            draft: true
            ---
            text
            -- content/stories/2027-01-01-future/en.md --
            # B

            text
            -- content/stories/2017-10-18-gone/en.md --
            ---
            title: C
            expires: 2026-11-22T06:00:00Z
            ---
            text
            -- content/stories/2017-10-18-embargo/en.md --
            ---
            title: D
            publish: 2026-11-22T06:00:01Z
            ---
            text
            """);
    assertThat(assembled.found()).isEmpty();
    assertThat(assembled.site().stories()).isEmpty();
    assertThat(assembled.site().leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(
            LeftOut.Reason.DRAFT,
            LeftOut.Reason.SCHEDULED,
            LeftOut.Reason.EXPIRED,
            LeftOut.Reason.SCHEDULED);
  }

  /** So begins each story that the goal {@code new} starts. */
  @Test
  void aDraftWhoseTextIsStillToComeIsLeftOutAndTold() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-draft/en.md --
            ---
            title: A
            draft: true
            ---
            """);
    assertThat(assembled.found()).isEmpty();
    assertThat(assembled.site().stories()).isEmpty();
    assertThat(assembled.site().leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.DRAFT);
  }

  @Test
  void editorsSeeDraftsMarked() {
    Assembled assembled =
        Assembled.of(
            base,
            NOW,
            Audience.EDITORS,
            """
            -- content/stories/2017-10-18-draft/en.md --
            ---
            title: A
            draft: true
            ---
            text
            """);
    assertThat(english(assembled).draft()).isTrue();
  }

  @Test
  void togetherHoldsAVersionBackUntilTheOtherIsThere() {
    String alone =
        """
        -- content/stories/2017-10-18-a/en.md --
        ---
        title: A
        together: true
        ---
        text
        """;
    assertThat(assemble(alone).site().leftOut())
        .extracting(LeftOut::reason)
        .containsExactly(LeftOut.Reason.WAITS_FOR_TRANSLATION);
    String pair = alone + "-- content/stories/2017-10-18-a/ar.md --\n# أ\n\nنص\n";
    assertThat(assemble(pair).site().stories()).hasSize(1);
  }

  @Test
  void linksFindStoriesByFileFolderAndId() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017/2017-10-18-a/en.md --
            # A

            [one](../2017-10-19-b/ar.md) [two](story:2017-10-19-b#more) [three](../2017-10-19-b/)
            [self](#there) [out](https://example.org/) [mail](mailto:a@example.org)

            ## There
            -- content/stories/2017/2017-10-19-b/ar.md --
            # ب

            نص

            ## more
            """);
    assertThat(assembled.found()).isEmpty();
    Story a = assembled.site().stories().get(1);
    assertThat(a.in(Language.ENGLISH).orElseThrow().links())
        .containsExactly(
            new LinkTarget.ToStory("2017-10-19-b", Optional.empty()),
            new LinkTarget.ToStory("2017-10-19-b", Optional.of("more")),
            new LinkTarget.ToStory("2017-10-19-b", Optional.empty()),
            new LinkTarget.ToFragment("there"),
            new LinkTarget.Elsewhere("https://example.org/"),
            new LinkTarget.Elsewhere("mailto:a@example.org"));
  }

  @Test
  void aLinkToADraftLosesItsLinkAndIsTold() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-a/en.md --
            # A

            [b](story:2017-10-19-b)
            -- content/stories/2017-10-19-b/en.md --
            ---
            title: B
            draft: true
            ---
            text
            """);
    assertThat(assembled.found())
        .containsExactly(
            "content/stories/2017-10-18-a/en.md:3:5 unpublished-link [story:2017-10-19-b]");
    assertThat(english(assembled).links()).containsExactly(new LinkTarget.Unpublished());
  }

  @Test
  void picturesOfDraftsStayPrivate() {
    byte[] pixel = Pixel.PNG;
    TestSite.in(base).with("content/stories/2017-10-18-a/x.png", pixel);
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-a/en.md --
            ---
            title: A
            draft: true
            image: {src: x.png, alt: A dot}
            ---
            text
            """);
    assertThat(assembled.found()).isEmpty();
    assertThat(assembled.site().media()).isEmpty();
  }

  @Test
  void twoSpellingsOfAFreeTagAreOneTag() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-a/ar.md --
            ---
            title: أ
            tags: [الإمارات]
            ---
            نص
            -- content/stories/2017-10-19-b/ar.md --
            ---
            title: ب
            tags: [الامارات]
            ---
            نص
            """);
    assertThat(assembled.found())
        .containsExactly(
            "content/stories/2017-10-19-b/ar.md:3:8 similar-names [الامارات, الإمارات]");
    List<Story> stories = assembled.site().stories();
    assertThat(stories.get(0).arabic().orElseThrow().tags())
        .isEqualTo(stories.get(1).arabic().orElseThrow().tags());
  }

  @Test
  void namesWhoseVowelsContradictEachOtherStayApart() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-a/ar.md --
            ---
            title: أ
            tags: [عُمان]
            ---
            نص
            -- content/stories/2017-10-19-b/ar.md --
            ---
            title: ب
            tags: [عَمّان]
            ---
            نص
            -- content/stories/2017-10-20-c/ar.md --
            ---
            title: ج
            tags: [عمان]
            ---
            نص
            """);
    assertThat(assembled.found())
        .containsExactly(
            "content/stories/2017-10-19-b/ar.md:3:8 same-address-part [عَمّان, عُمان, عمان]",
            "content/stories/2017-10-20-c/ar.md:3:8 similar-names [عمان, عُمان]");
  }

  @Test
  void aSharedTitleReplacesTheHeadlineOfAWireText() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-oil/ar.txt --
            عنوان الوكالة
            نص.
            -- content/stories/2017-10-18-oil/en.txt --
            Oil
            Text.
            -- content/stories/2017-10-18-oil/story.yaml --
            title: {ar: عنوان الموجز, en: Oil}
            """);
    assertThat(assembled.found()).isEmpty();
    Story story = assembled.site().stories().get(0);
    assertThat(story.arabic().orElseThrow().title()).isEqualTo("عنوان الموجز");
    assertThat(story.arabic().orElseThrow().words()).isEqualTo(3);
    assertThat(story.english().orElseThrow().title()).isEqualTo("Oil");
    assertThat(story.english().orElseThrow().words()).isEqualTo(1);
  }

  @Test
  void aStoryAsksForALatinSlug() {
    List<Story> stories =
        assemble(
                """
                -- content/stories/2017-10-18-الرقة/ar.md --
                ---
                title: أ
                حروف المسار: لاتينية
                ---
                نص
                -- content/stories/2017-10-19-القاهرة/ar.md --
                ---
                title: ب
                ---
                نص
                -- content/stories/2017-10-20-دمشق/ar.md --
                ---
                title: ج
                slug: دمشق
                slugs: latin
                ---
                نص
                """)
            .site()
            .stories();
    assertThat(stories.stream().map(story -> story.arabic().orElseThrow().slug()))
        .containsExactlyInAnyOrder("al-raqqa", "القاهرة", "دمشق");
  }

  @Test
  void aSiteAsksForLatinAddresses() {
    Assembled assembled =
        assemble(
            """
            -- content/site.yaml --
            title: {ar: موجز, en: Digest}
            url: https://digest.example/
            slugs: latin
            -- content/stories/بلا/ar.md --
            ---
            date: 2017-10-18
            title: أ
            tags: [أسعار النفط]
            ---
            نص
            -- content/stories/2017-10-19/ar.md --
            ---
            title: مؤتمر القمة في القاهرة
            slugs: عربية
            ---
            نص
            """);
    List<Article> articles =
        assembled.site().stories().stream().map(story -> story.arabic().orElseThrow()).toList();
    assertThat(articles.stream().map(Article::slug))
        .containsExactlyInAnyOrder("bila", "مؤتمر-القمة-في-القاهرة");
    assertThat(articles.stream().flatMap(article -> article.tags().stream()).map(Tag::id))
        .containsExactly("asar-al-naft");
  }

  @Test
  void twoNamesThatBecomeOneAddressAreAProblem() {
    Assembled assembled =
        assemble(
            """
            -- content/stories/2017-10-18-a/en.md --
            ---
            title: A
            tags: [C++, C]
            ---
            text
            """);
    assertThat(assembled.found())
        .containsExactly("content/stories/2017-10-18-a/en.md:3:13 same-address-part [C, C++, c]");
  }
}
