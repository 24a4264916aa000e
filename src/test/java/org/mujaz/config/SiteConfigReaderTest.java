package org.mujaz.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mujaz.Reports;
import org.mujaz.config.MenuEntry.Target;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Digits;
import org.mujaz.model.Hijri;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.model.MonthNames;
import org.mujaz.model.NewsSource;
import org.mujaz.model.Section;
import org.mujaz.model.Untranslated;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;

class SiteConfigReaderTest {

  private static final String LEAST =
      """
      title: {ar: موجز, en: Digest}
      url: https://digest.example
      """;

  private Problems problems = new Problems();

  private Optional<SiteConfig> find(String yaml) {
    SourceFile file = SourceFile.of(new SourcePath("content/site.yaml"), yaml);
    return SiteConfigReader.read(file, problems);
  }

  private SiteConfig read(String yaml) {
    return find(LEAST + yaml).orElseThrow();
  }

  private List<String> report(String yaml) {
    find(LEAST + yaml);
    return Reports.of(problems);
  }

  @Test
  void whatIsNotGivenHasADefault() {
    SiteConfig config = read("");

    assertThat(config.title()).isEqualTo(new Bilingual("موجز", "Digest"));
    assertThat(config.url()).isEqualTo(URI.create("https://digest.example/"));
    assertThat(config.basePath()).isEqualTo("/");
    assertThat(config.tagline()).isEqualTo(Bilingual.both(""));
    assertThat(config.defaultLanguage()).isEqualTo(Language.ARABIC);
    assertThat(config.timeZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(config.digits()).isEqualTo(Digits.LATN);
    assertThat(config.months()).isEqualTo(MonthNames.GULF);
    assertThat(config.hijri()).isEqualTo(Hijri.OFF);
    assertThat(config.untranslated()).isEqualTo(Untranslated.LINK);
    assertThat(config.feeds()).isEqualTo(FeedSettings.USUAL);
    assertThat(config.email())
        .isEqualTo(new EmailSettings(7, Bilingual.both(""), Optional.empty()));
    assertThat(config.pageSize()).isEqualTo(new PageSize(7, 20));
    assertThat(config.theme().name()).isEqualTo("mujaz");
    assertThat(config.policies()).isEqualTo(Policies.NONE);
    assertThat(config.html()).isEqualTo(HtmlPolicy.SANITIZE);
    assertThat(config.menu()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void everyKeyIsRead() {
    SiteConfig config =
        read(
            """
            description: The news
            tagline: {ar: أخبار, en: News}
            defaultLanguage: en
            timeZone: Asia/Dubai
            sections:
              - id: politics
                name: {ar: سياسة, en: Politics}
            tags:
              - {id: raqqa, name: {ar: الرقة, en: Raqqa}}
            sources:
              - id: al-khaleej
                name: {ar: الخليج, en: Al Khaleej}
                url: https://www.alkhaleej.ae/
                language: ar
            authors:
              - {id: salma, name: سلمى, role: {ar: محررة, en: Editor}, url: "https://s.example"}
            menu:
              - section:politics
              - to: page:about
                name: {ar: من نحن, en: About}
              - tag:raqqa
              - archive
              - tags
              - search
              - corrections
            digits: arab
            months: dual
            hijri: {show: beside, adjust: -1}
            untranslated: show
            feeds: {items: ٣٠, content: summary}
            email: {days: ١٤, address: Marsa, unsubscribe: "*|UNSUB|*"}
            pageSize: {days: 5}
            theme:
              name: mine
              colours: {accent: "#a00"}
              colors: {ink: black}
              logo: {ar: a.svg, en: b.svg}
              wide: true
            policies: {corrections: fixes, ethics: ethics, ownership: about}
            html: escape
            """);

    assertThat(problems.sorted()).isEmpty();
    assertThat(config.sections())
        .containsExactly(new Section("politics", new Bilingual("سياسة", "Politics")));
    assertThat(config.sources())
        .containsExactly(
            new NewsSource(
                "al-khaleej",
                new Bilingual("الخليج", "Al Khaleej"),
                Optional.of(URI.create("https://www.alkhaleej.ae/")),
                Optional.of(Language.ARABIC)));
    assertThat(config.authors().get(0).role()).contains(new Bilingual("محررة", "Editor"));
    assertThat(config.menu().stream().map(MenuEntry::target))
        .containsExactly(
            new Target.ToSection("politics"),
            new Target.ToPage("about"),
            new Target.ToTag("raqqa"),
            new Target.ToArchive(),
            new Target.ToTags(),
            new Target.ToSearch(),
            new Target.ToCorrections());
    assertThat(config.menu().get(1).name()).contains(new Bilingual("من نحن", "About"));
    assertThat(config.hijri()).isEqualTo(new Hijri(true, -1));
    assertThat(config.feeds())
        .isEqualTo(new FeedSettings(30, FeedSettings.Content.SUMMARY, Optional.empty()));
    assertThat(config.email())
        .isEqualTo(new EmailSettings(14, Bilingual.both("Marsa"), Optional.of("*|UNSUB|*")));
    assertThat(config.pageSize()).isEqualTo(new PageSize(5, 20));
    assertThat(config.theme().name()).isEqualTo("mine");
    assertThat(config.theme().settings().stream().map(s -> s.key() + "=" + s.value()))
        .containsExactly(
            "colours.accent=#a00",
            "colours.ink=black",
            "logo.ar=a.svg",
            "logo.en=b.svg",
            "wide=true");
    assertThat(config.policies().corrections().orElseThrow().location())
        .hasToString("content/site.yaml:41:25");
  }

  @Test
  void aSpaceBehindTheColonOfAMenuEntryIsForgiven() {
    SiteConfig config =
        read(
            """
            sections: [{id: a, name: {ar: ا, en: A}}]
            menu:
              - section: a
              - page: about
              - {to: "tag: b"}
            """);

    assertThat(config.menu().stream().map(MenuEntry::target))
        .containsExactly(
            new Target.ToSection("a"), new Target.ToPage("about"), new Target.ToTag("b"));
  }

  @Test
  void theMenuWithoutOneHasAllSections() {
    SiteConfig config =
        read("sections: [{id: b, name: {ar: ب, en: B}}, {id: a, name: {ar: ا, en: A}}]\n");

    assertThat(config.menu().stream().map(MenuEntry::target))
        .containsExactly(new Target.ToSection("b"), new Target.ToSection("a"));
  }

  @Test
  void theAddressOfTheSiteEndsInASlashAndMayHaveAPath() {
    assertThat(address("HTTP://Digest.Example/News"))
        .contains(URI.create("http://digest.example/News/"));
    assertThat(address("https://موجز.example/أخبار").orElseThrow().getPath()).isEqualTo("/أخبار/");
    assertThat(address("https://موجز.example").orElseThrow().getHost())
        .isEqualTo("xn--rgbm9cm.example");
    assertThat(address("https://digest.example:8080/")).isPresent();
    for (String wrong :
        List.of(
            "digest.example",
            "//digest.example/",
            "ftp://digest.example/",
            "/news/",
            "https://",
            "https://digest.example/?a",
            "https://digest.example/#a",
            "https://a b.example/",
            "https://user@digest.example/")) {
      problems = new Problems();
      address(wrong);
      assertThat(problems.hasErrors()).describedAs(wrong).isTrue();
    }
  }

  private Optional<URI> address(String url) {
    return find("title: x\nurl: '" + url + "'\n").map(SiteConfig::url);
  }

  @Test
  void titleAndAddressMustBeThere() {
    assertThat(find("tagline: x\n")).isPresent();
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/site.yaml:1:1: error: «title» is missing [missing-key]",
            "content/site.yaml:1:1: error: «url» is missing [missing-key]");
  }

  @Test
  void anEmptyFileLacksThemToo() {
    assertThat(find("# later\n")).isPresent();
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/site.yaml: error: «title» is missing [missing-key]",
            "content/site.yaml: error: «url» is missing [missing-key]");
  }

  @Test
  void aTextInOneLanguageServesBothWithAWarning() {
    SiteConfig config = read("tagline: {ar: أخبار}\n");

    assertThat(config.tagline()).isEqualTo(Bilingual.both("أخبار"));
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/site.yaml:3:10: warning: «tagline» is given in Arabic only, so English pages"
                + " show it too [missing-language]");
  }

  @Test
  void anUnknownKeyIsToldAtEveryLevelWithTheNearestOne() {
    assertThat(
            report(
                """
                timezone: Asia/Dubai
                feeds: {itms: 3}
                authors:
                  - {id: a, name: {ar: ا, en: A, fr: A}, roles: x}
                """))
        .containsExactly(
            "content/site.yaml:3:1: error: unknown key «timezone» [unknown-key]",
            "help: did you mean «timeZone»?",
            "content/site.yaml:4:9: error: unknown key «itms» [unknown-key]",
            "help: did you mean «items»?",
            "content/site.yaml:6:34: error: unknown key «fr» [unknown-key]",
            "content/site.yaml:6:42: error: unknown key «roles» [unknown-key]",
            "help: did you mean «role»?");
  }

  @Test
  void aHubIsAWebAddress() {
    assertThat(report("feeds: {hub: hub.example}\n"))
        .containsExactly(
            "content/site.yaml:3:14: error: «hub.example» is not a value for «hub» [invalid-value]");
  }

  @Test
  void aWrongTypeIsToldInAnEditorsWords() {
    assertThat(
            report(
                """
                tagline: [a]
                sections: politics
                feeds: full
                html: {a: b}
                """))
        .containsExactly(
            "content/site.yaml:3:10: error: «tagline» must be a text, or { ar: …, en: … }, not a"
                + " list [wrong-type]",
            "content/site.yaml:4:11: error: «sections» must be a list, each entry with id and"
                + " name, not a text [wrong-type]",
            "content/site.yaml:5:8: error: «feeds» must be a group of keys: items, content, hub, not a"
                + " text [wrong-type]",
            "content/site.yaml:6:7: error: «html» must be one of sanitize, escape, trust, not a"
                + " group of keys [wrong-type]");
  }

  @Test
  void aWrongValueIsToldWithTheNearestOne() {
    assertThat(
            report(
                """
                digits: arabic
                timeZone: Asia/Dubay
                hijri: beside
                untranslated: hidden
                feeds: {items: 0}
                sections: [{id: Local News, name: x}]
                """))
        .containsExactly(
            "content/site.yaml:3:9: error: «arabic» is not a value for «digits» [invalid-value]",
            "help: did you mean «arab»?",
            "content/site.yaml:4:11: error: «Asia/Dubay» is not a value for «timeZone»"
                + " [invalid-value]",
            "help: did you mean «Asia/Dubai»?",
            "content/site.yaml:6:15: error: «hidden» is not a value for «untranslated»"
                + " [invalid-value]",
            "help: did you mean «hide»?",
            "content/site.yaml:7:16: error: «0» is not a value for «items» [invalid-value]",
            "content/site.yaml:8:17: error: «Local News» is not a value for «id» [invalid-value]");
  }

  @Test
  void mailsAreSwitchedByAWordOrANumber() {
    assertThat(read("email: off\n").email().days()).isZero();
    assertThat(read("email: On\n").email().days()).isEqualTo(7);
    assertThat(read("email: ٣٠\n").email().days()).isEqualTo(30);
    assertThat(report("email: of\n"))
        .containsExactly(
            "content/site.yaml:3:8: error: «of» is not a value for «email» [invalid-value]",
            "help: did you mean «off»?");
    problems = new Problems();
    assertThat(report("email: [7]\n"))
        .containsExactly(
            "content/site.yaml:3:8: error: «email» must be one of off, on, or a whole number from 0"
                + " to 366, or a group of keys: days, address, unsubscribe, not a list [wrong-type]");
  }

  @Test
  void anIdThatStandsTwiceIsToldWithBothPlaces() {
    assertThat(report("tags:\n- {id: raqqa, name: x}\n- {name: y, id: raqqa}\n"))
        .containsExactly(
            "content/site.yaml:5:17: error: the id «raqqa» stands twice [duplicate-id]",
            "see also content/site.yaml:4:8");
  }

  @Test
  void aMenuEntryMustLeadSomewhere() {
    assertThat(
            report(
                """
                sections: [{id: politics, name: x}]
                menu: [section:politcs, sections, page:, "archive", {name: x}]
                """))
        .containsExactly(
            "content/site.yaml:4:8: error: unknown section «politcs» [unknown-section]",
            "help: did you mean «politics»?",
            "content/site.yaml:4:25: error: «sections» is not a value for «menu» [invalid-value]",
            "content/site.yaml:4:35: error: unknown key «page» [unknown-key]",
            "content/site.yaml:4:35: error: «to» is missing [missing-key]",
            "content/site.yaml:4:53: error: «to» is missing [missing-key]");
  }

  @Test
  void anAuthorWithoutANameIsLeftOutAndTold() {
    SiteConfig config = read("authors: [{id: a}, {id: b, name: B}]\n");

    assertThat(config.authors().stream().map(author -> author.id())).containsExactly("b");
    assertThat(Reports.of(problems))
        .containsExactly("content/site.yaml:3:11: error: «name» is missing [missing-key]");
  }
}
