package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The newest digests as mails: what they say, which there are, and that none is cut off. */
final class EmailTest {

  private static final String STORIES =
      """
      -- content/stories/2026-11-22-tram/ar.md --
      ---
      section: politics
      lead: true
      source: وكالة المرسى
      summary: وصل الخط الأول إلى الميناء.
      ---
      # الترام يصل الميناء مع Boeing (737)

      نص.
      -- content/stories/2026-11-22-tram/en.md --
      ---
      section: politics
      lead: true
      source: Harbour Wire
      summary: The first line has reached the harbour.
      ---
      # Tram reaches the harbour

      Text.
      -- content/stories/2026-11-22-code/ar.md --
      ---
      summary: كتاب جديد عن لغة C++.
      source: [Reuters, الخليج]
      ---
      # C++ في المدرسة

      نص.
      -- content/stories/2026-11-22-code/en.md --
      ---
      title: '<b>Code</b> & "schools"'
      summary: A new book.
      ---
      Text.
      -- content/stories/2026-10-01-old/ar.md --
      ---
      summary: خبر قديم.
      corrections: [{date: 2026-11-22, text: العمدة ليلى لا سلمى.}]
      ---
      # خبر قديم

      نص.
      """;

  @TempDir private Path base;

  private TestBuild build(String settings) {
    TestBuild built = TestBuild.of(TestSite.in(base).with(TestSite.SITE_YAML + settings + STORIES));
    assertThat(built.report()).isEmpty();
    return built;
  }

  private static Set<String> mails(TestBuild built) {
    return built.files().keySet().stream()
        .filter(name -> name.contains("email."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thePlainTextIsWhole() {
    String text = build("").file("ar/2026/11/22/email.txt");
    assertThat(
            text.replace('\u200F', '^')
                .replace('\u200E', '_')
                .replace('\u061C', '~')
                .replace('\u00A0', ' '))
        .isEqualTo(
            """
            موجز
            الأحد 22 نوفمبر 2026
            خبران

            اقرأه في المتصفح:
            ^_<https://digest.example/ar/2026/11/22/>_

            * * *

            [ سياسة ]

            الترام يصل الميناء مع Boeing~ (737)

            وصل الخط الأول إلى الميناء.

            المصدر: وكالة المرسى
            اقرأ الخبر:
            ^_<https://digest.example/ar/2026/11/22/tram/>_

            * * *

            [ أخبار أخرى ]

            ^C++_ في المدرسة

            كتاب جديد عن لغة C++_.

            المصدران: Reuters · الخليج
            اقرأ الخبر:
            ^_<https://digest.example/ar/2026/11/22/code/>_

            * * *

            [ تصويب ]

            العمدة ليلى لا سلمى.
            خبر قديم:
            ^_<https://digest.example/ar/2026/10/01/old/>_

            * * *

            ^Read in English:
            ^_<https://digest.example/en/2026/11/22/>_

            تصلك هذه الرسالة لأنك مشترك في نشرة موجز البريدية.
            """);
  }

  @Test
  void theFactsAreWhole() {
    assertThat(build("").file("en/2026/11/22/email.json"))
        .isEqualTo(
            """
            {
            "subject": "Sunday briefing: Tram reaches the harbour",
            "preheader": "Also today: \\u003cb\\u003eCode\\u003c/b\\u003e \\u0026 \\"schools\\"",
            "language": "en",
            "dir": "ltr",
            "date": "2026-11-22",
            "stories": 2,
            "url": "https://digest.example/en/2026/11/22/",
            "html": "https://digest.example/en/2026/11/22/email.html",
            "text": "https://digest.example/en/2026/11/22/email.txt"
            }
            """);
  }

  @Test
  void aTitleIsTextAndNoMarkup() {
    TestBuild built = build("");
    Document mail = Jsoup.parse(built.file("en/2026/11/22/email.html"));
    assertThat(mail.select("h3").text()).isEqualTo("<b>Code</b> & \"schools\"");
    assertThat(mail.select("b")).isEmpty();
    assertThat(built.file("en/2026/11/22/email.txt")).contains("\n<b>Code</b> & \"schools\"\n");
    assertThat(json(built, "en/2026/11/22/email.json").get("preheader"))
        .isEqualTo("Also today: <b>Code</b> & \"schools\"");
  }

  @SuppressWarnings("unchecked")
  private static Map<Object, Object> json(TestBuild built, String file) {
    return (Map<Object, Object>)
        new Load(LoadSettings.builder().build()).loadFromString(built.file(file));
  }

  @Test
  void everyAddressIsAbsoluteAndLeadsSomewhere() {
    TestBuild built = build("");
    Set<String> served =
        built.files().keySet().stream()
            .map(file -> "https://digest.example/" + file.replaceFirst("(^|/)index\\.html$", "$1"))
            .collect(Collectors.toSet());
    for (String language : List.of("ar", "en")) {
      Document mail = Jsoup.parse(built.file(language + "/2026/11/22/email.html"));
      assertThat(mail.select("[href]").eachAttr("href")).hasSizeGreaterThan(8).isSubsetOf(served);
    }
  }

  @Test
  void onlyTheNewestDaysHaveMails() {
    String more =
        """
        email: {days: 7}
        -- content/stories/2026-11-16-a/en.md --
        # In time

        Text.
        -- content/stories/2026-11-15-b/en.md --
        # Too old

        Text.
        """;
    assertThat(mails(build(more)))
        .containsExactly(
            "ar/2026/11/22/email.html",
            "ar/2026/11/22/email.json",
            "ar/2026/11/22/email.txt",
            "en/2026/11/16/email.html",
            "en/2026/11/16/email.json",
            "en/2026/11/16/email.txt",
            "en/2026/11/22/email.html",
            "en/2026/11/22/email.json",
            "en/2026/11/22/email.txt");
  }

  @Test
  void theyMayBeOff() {
    assertThat(mails(build("email: off\n"))).isEmpty();
    assertThat(mails(build("email: {days: ٠}\n"))).isEmpty();
    assertThat(mails(build("email: on\n"))).hasSize(6);
    assertThat(mails(build("email: 60\n"))).hasSize(9);
  }

  @Test
  void searchEnginesLeaveThemOut() {
    TestBuild built = build("");
    assertThat(built.file("ar/2026/11/22/email.html"))
        .contains("<meta name=\"robots\" content=\"noindex\">");
    assertThat(built.file("sitemap.xml")).doesNotContain("email");
  }

  @Test
  void theFootSaysWhoSendsItAndHowToLeave() {
    TestBuild built =
        build(
            """
            email:
              address: {ar: 'مرسى النورس، شارع الميناء 1', en: '1 Harbour Street, Marsa'}
              unsubscribe: '<%unsubscribe_url%>'
            """);
    Document mail = Jsoup.parse(built.file("en/2026/11/22/email.html"));
    assertThat(mail.select("p").eachText()).endsWith("1 Harbour Street, Marsa");
    assertThat(built.file("en/2026/11/22/email.html")).contains(" href=\"<%unsubscribe_url%>\"");
    assertThat(built.file("ar/2026/11/22/email.txt"))
        .endsWith(
            """
            إلغاء الاشتراك:
            \u200F\u200E<<%unsubscribe_url%>>\u200E

            مرسى النورس، شارع الميناء 1
            """);
  }

  @Test
  void digitsAndTheHijriDateAreThoseOfTheSite() {
    TestBuild built = build("digits: arab\nhijri: beside\n");
    assertThat(built.file("ar/2026/11/22/email.txt").replace('\u00A0', ' '))
        .contains("الأحد ١٢ جمادى الآخرة ١٤٤٨ هـ الموافق ٢٢ نوفمبر ٢٠٢٦ م\nخبران\n")
        .contains("https://digest.example/ar/2026/11/22/");
    assertThat(json(built, "ar/2026/11/22/email.json")).containsEntry("date", "2026-11-22");
  }

  @Test
  void coloursAreThoseOfTheSite() {
    String mail =
        build("theme: {name: mujaz, colours: {accent: '#7a2e12'}}\n")
            .file("en/2026/11/22/email.html");
    assertThat(mail).contains("color:#7a2e12").doesNotContain("#0b5a55");
  }

  @Test
  void aStoryOfTheOtherLanguageKeepsItsDirection() {
    Document mail =
        Jsoup.parse(
            build("-- content/stories/2026-11-22-zoo/en.md --\n# Zoo opens\n\nText.\n")
                .file("ar/2026/11/22/email.html"));
    assertThat(mail.select("td[lang=en]").eachAttr("dir")).containsExactly("ltr");
    assertThat(mail.select("td[lang=en] h3").text()).isEqualTo("Zoo opens");
    assertThat(mail.select("td[lang=en] span[lang=ar][dir=rtl]").text())
        .isEqualTo("اقرأ الخبر · بالإنجليزية");
  }

  @Test
  void theSubjectIsMarkedWhereItsFirstLetterMisleads() {
    TestBuild built =
        build(
            """
            theme: own
            -- themes/own/theme.yaml --
            name: Own
            -- themes/own/messages/ar.properties --
            email.subject = {title} ({weekday})
            -- themes/own/messages/en.properties --
            email.subject = {title} ({weekday})
            -- content/stories/2026-11-21-x/ar.md --
            # C++ في المدرسة

            نص.
            """);
    assertThat(json(built, "ar/2026/11/21/email.json").get("subject"))
        .isEqualTo("\u200FC++ في المدرسة (السبت)");
  }

  @Test
  void twoHundredLongStoriesAreNotCutOffByGmail() {
    StringBuilder stories = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      stories.append(
          """
          -- content/stories/2026-11-21-story-%d/ar.md --
          ---
          section: politics
          slug: عنوان-طويل-جدا-يملأ-السطر-كله-ولا-ينتهي-إلا-بعد-حين-%d
          summary: %s
          ---
          # %s

          نص.
          """
              .formatted(i, i, "كلمات كثيرة ".repeat(40), "عنوان طويل ".repeat(10)));
    }
    TestBuild built = build(stories.toString());
    byte[] bytes = Objects.requireNonNull(built.files().get("ar/2026/11/21/email.html"));
    assertThat(bytes.length).isBetween(80 * 1024, 84 * 1024);
    Document mail = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
    int shown = mail.select("h3").size() + 1;
    assertThat(mail.text())
        .contains("200 خبر")
        .contains("وفي العدد " + (200 - shown) + " خبرًا آخر: اقرأها على الموقع");
    assertThat(built.file("ar/2026/11/21/email.txt").split("اقرأ الخبر:", -1)).hasSize(201);
  }
}
