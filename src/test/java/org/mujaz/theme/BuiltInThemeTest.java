package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.ParseErrorList;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.config.ThemeChoice;
import org.mujaz.html.Markup;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.view.Pages;

/** Every page of the built-in theme, in both languages, with hand-made views. */
class BuiltInThemeTest {
  private static final Theme THEME = theme();

  private static Theme theme() {
    Problems problems = new Problems();
    ThemeChoice choice =
        new ThemeChoice("mujaz", Location.of(new SourcePath("content/site.yaml")), List.of());
    Theme theme =
        Theme.load(choice, Path.of("no-themes"), Digits.LATN, "/", problems).orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return theme;
  }

  static Stream<Arguments> pages() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                new SamplePages(language)
                    .all().entrySet().stream()
                        .map(page -> Arguments.of(language, page.getKey(), page.getValue())));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void everyPageIsWellFormed(Language language, String name, Pages page) {
    String html = render(language, name, page);
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document document = Jsoup.parse(html, "https://mujaz.example/", parser);
    assertThat(parser.getErrors()).as("errors in\n%s", html).isEqualTo(ParseErrorList.noTracking());
    assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    assertThat(emptyAttributes(document)).isEmpty();
    assertThat(
            document.select(
                "script:not([type=application/ld+json], [src]), style, [style], [onclick]"))
        .isEmpty();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void everyPageHasALanguageLandmarksAndOneHeading(Language language, String name, Pages page) {
    assumeThat(page).as("a part of a page").isNotInstanceOf(Pages.BodyPicture.class);
    Document document = Jsoup.parse(render(language, name, page));
    Element root = document.expectFirst("html");
    assertThat(root.attr("lang")).isEqualTo(language.code());
    assertThat(root.attr("dir")).isEqualTo(language.direction().attribute());
    assertThat(document.select("h1")).hasSize(1);
    assertThat(document.select("main")).hasSize(1);
    assertThat(document.select("title, link[rel=canonical], meta[name=robots]")).hasSize(3);
    for (Element list : document.select("nav")) {
      assertThat(list.hasAttr("aria-label") || list.hasAttr("aria-labelledby")).isTrue();
    }
    for (Element time : document.select("time")) {
      assertThat(time.attr("datetime")).isNotEmpty();
    }
    for (Element picture : document.select("img")) {
      assertThat(picture.hasAttr("alt")).isTrue();
      assertThat(picture.attr("width")).isNotEmpty();
    }
    assertThat(headings(document)).as("headings").allMatch(step -> step <= 1);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("pages")
  void everyNameOfALabelExists(Language language, String name, Pages page) {
    Document document = Jsoup.parse(render(language, name, page));
    for (Element labelled : document.select("[aria-labelledby]")) {
      assertThat(document.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
    for (Element link : document.select("a[href^=#]")) {
      assertThat(document.getElementById(link.attr("href").substring(1))).isNotNull();
    }
  }

  @Test
  void theStyleSheetIsSmall() throws IOException {
    assertThat(gzipped("/assets/css/main.", ".css")).isLessThan(8 * 1024);
    assertThat(asset("/assets/fonts/naskh.", ".woff2").bytes().length).isLessThan(25 * 1024);
  }

  @Test
  void theArabicFaceIsPreloadedWhereItIsUsed() {
    Pages arabic = page(Language.ARABIC, "article.ftlh");
    Pages english = page(Language.ENGLISH, "article.ftlh");
    String selector = "link[rel=preload][as=font]";
    assertThat(Jsoup.parse(render(Language.ARABIC, "article.ftlh", arabic)).select(selector))
        .hasSize(1);
    assertThat(Jsoup.parse(render(Language.ENGLISH, "article.ftlh", english)).select(selector))
        .isEmpty();
  }

  @Test
  void anArticleOffersTheSameStoryInTheOtherLanguage() {
    Document document =
        Jsoup.parse(render(Language.ARABIC, "article.ftlh", page(Language.ARABIC, "article.ftlh")));
    assertThat(document.select(".other-version a").text()).isEqualTo("In English");
    assertThat(document.select(".other-version").attr("lang")).isEqualTo("en");
    assertThat(document.select("link[hreflang]").eachAttr("hreflang"))
        .containsExactly("ar", "en", "x-default");
    assertThat(document.select(".byline").text()).contains("بقلم ليان درويش ويسرى النجار");
    assertThat(document.select(".sources").text())
        .startsWith("المصدران: مجلة علوم الخليج (Corals and heat، 19");
  }

  private static Pages page(Language language, String name) {
    return Objects.requireNonNull(new SamplePages(language).all().get(name));
  }

  static String render(Language language, String name, Pages page) {
    String template = name.contains(":") ? name.substring(0, name.indexOf(':')) : name;
    Problems problems = new Problems();
    String html =
        THEME.engine().render(template, language, page, name).map(Markup::toString).orElse("");
    THEME.engine().report(problems);
    assertThat(problems.sorted()).isEmpty();
    return html;
  }

  private static List<String> emptyAttributes(Document document) {
    return document.getAllElements().stream()
        .flatMap(
            element ->
                element.attributes().asList().stream()
                    .filter(attribute -> attribute.getValue().isBlank())
                    .map(Attribute::getKey)
                    .filter(key -> !List.of("alt", "async", "crossorigin", "hidden").contains(key))
                    .filter(key -> !key.equals("#doctype") && !key.startsWith("#"))
                    .filter(key -> !List.of("name", "publicid", "systemid").contains(key))
                    .map(key -> element.tagName() + " " + key)
                    // HTML, 4.10.7: the choice of nothing.
                    .filter(found -> !found.equals("option value")))
        .toList();
  }

  /** How much deeper each heading is than the one before it. */
  private static List<Integer> headings(Document document) {
    List<Integer> levels =
        document.select("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> heading.tagName().charAt(1) - '0')
            .toList();
    return Stream.iterate(1, i -> i < levels.size(), i -> i + 1)
        .map(i -> levels.get(i) - levels.get(i - 1))
        .toList();
  }

  private static ThemeAsset asset(String prefix, String suffix) {
    return THEME.assets().stream()
        .filter(asset -> asset.route().path().startsWith(prefix))
        .filter(asset -> asset.route().path().endsWith(suffix))
        .findFirst()
        .orElseThrow();
  }

  private static int gzipped(String prefix, String suffix) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(asset(prefix, suffix).bytes());
    }
    return out.size();
  }
}
