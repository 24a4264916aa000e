package org.mujaz.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SampleExtension;
import org.mujaz.sample.SampleSite;

/**
 * Mails are made of what mail programs know. The lists hold what Apple Mail, Gmail, Outlook for
 * Windows (Word), Outlook.com and Yahoo show or at least ignore without harm, as caniemail.com has
 * tested.
 */
@ExtendWith(SampleExtension.class)
final class EmailClientsTest {

  private static final Map<String, Set<String>> ELEMENTS =
      Map.ofEntries(
          Map.entry("html", Set.of("lang", "dir")),
          Map.entry("head", Set.of()),
          Map.entry("meta", Set.of("charset", "name", "content")),
          Map.entry("title", Set.of()),
          Map.entry("style", Set.of()),
          Map.entry("body", Set.of()),
          Map.entry("div", Set.of("hidden", "role", "aria-label", "lang", "dir")),
          Map.entry("table", Set.of("role", "dir", "width", "cellpadding", "cellspacing")),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("td", Set.of("dir", "align", "lang")),
          Map.entry("h1", Set.of()),
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("p", Set.of()),
          Map.entry("a", Set.of("href", "hreflang")),
          Map.entry("span", Set.of("dir", "lang")),
          Map.entry("img", Set.of("src", "width", "height", "alt")));

  private static final Set<String> PROPERTIES =
      Set.of(
          "background-color",
          "border",
          "border-bottom",
          "border-collapse",
          "border-spacing",
          "color",
          "direction",
          "display",
          "font-family",
          "font-size",
          "font-weight",
          "height",
          "line-height",
          "margin",
          "max-height",
          "max-width",
          "overflow",
          "padding",
          "table-layout",
          "text-align",
          "text-decoration",
          "vertical-align",
          "white-space",
          "width",
          "word-wrap");

  private static List<Document> mails(SampleSite site, Sample sample) throws IOException {
    try (Stream<Path> files = Files.walk(sample.output(site))) {
      List<Path> found = files.filter(file -> file.endsWith("email.html")).toList();
      assertThat(found).isNotEmpty();
      List<Document> mails = new ArrayList<>();
      for (Path file : found) {
        mails.add(Jsoup.parse(Files.readString(file)));
      }
      return mails;
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGEST", "ODD"})
  void everyElementAndAttributeIsKnownEverywhere(SampleSite site, Sample sample) throws Exception {
    for (Document mail : mails(site, sample)) {
      for (Element element : mail.expectFirst("html").getAllElements()) {
        assertThat(ELEMENTS).containsKey(element.normalName());
        assertThat(
                element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(name -> !Set.of("class", "style").contains(name)))
            .as(element.normalName())
            .isSubsetOf(ELEMENTS.getOrDefault(element.normalName(), Set.of()));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGEST", "ODD"})
  void everyPropertyIsKnownEverywhere(SampleSite site, Sample sample) throws Exception {
    for (Document mail : mails(site, sample)) {
      assertThat(
              mail.select("[style]").eachAttr("style").stream()
                  .flatMap(style -> Arrays.stream(style.split(";", -1)))
                  .map(declaration -> declaration.substring(0, declaration.indexOf(':')))
                  .collect(Collectors.toSet()))
          .isSubsetOf(PROPERTIES);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGEST", "ODD"})
  void everyCellSaysItsDirectionInEveryWay(SampleSite site, Sample sample) throws Exception {
    for (Document mail : mails(site, sample)) {
      assertThat(mail.select("td")).hasSizeGreaterThan(5);
      for (Element cell : mail.select("td")) {
        String dir = cell.attr("dir");
        assertThat(dir).isIn("rtl", "ltr");
        assertThat(cell.attr("align")).isIn(dir.equals("rtl") ? "right" : "left", "center");
        assertThat(cell.attr("style"))
            .contains("direction:" + dir)
            .contains("text-align:" + cell.attr("align"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"DIGEST", "ODD"})
  void picturesHaveASizeAndAFormatThatOutlookShows(SampleSite site, Sample sample)
      throws Exception {
    for (Document mail : mails(site, sample)) {
      for (Element picture : mail.select("img")) {
        assertThat(picture.attr("src")).matches("https://.*\\.(jpg|png|gif)");
        assertThat(picture.attr("width")).isEqualTo("600");
        assertThat(Integer.parseInt(picture.attr("height"))).isPositive();
        assertThat(picture.hasAttr("alt")).isTrue();
      }
    }
  }

  /** Gmail throws a style sheet away that is longer, or has brackets in a selector. */
  @ParameterizedTest
  @EnumSource(names = {"DIGEST", "ODD"})
  void gmailReadsEveryStyleSheetButThatOfOutlook(SampleSite site, Sample sample) throws Exception {
    for (Document mail : mails(site, sample)) {
      List<String> sheets = mail.select("style").stream().map(Element::data).toList();
      assertThat(sheets.subList(0, sheets.size() - 1))
          .hasSize(2)
          .allMatch(sheet -> sheet.length() < 8192 && !sheet.contains("["));
      assertThat(sheets.get(sheets.size() - 1)).startsWith("[data-ogsc]");
    }
  }
}
