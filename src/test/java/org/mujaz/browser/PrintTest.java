package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/**
 * A printed page begins on the right side, tells where its links lead, and leaves furniture out.
 */
@BrowserTest
final class PrintTest {

  /** A4, in inches, as readers of both languages print. */
  private static final Map<String, Object> PAPER =
      Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", false);

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetView();
  }

  private static PDDocument print(SamplePage page, Sample sample, Browser browser)
      throws IOException {
    browser.open(sample, page);
    Object pdf = browser.devTools("Page.printToPDF", PAPER).get("data");
    return Loader.loadPDF(Base64.getDecoder().decode(String.valueOf(pdf)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article_text-ar", "article_text-en"})
  void linesBeginWhereTheirReadersBegin(String name, Sample sample, Browser browser)
      throws IOException {
    try (PDDocument pdf = print(SamplePages.named(name), sample, browser)) {
      PrintedLines lines = PrintedLines.of(pdf, 0);
      assertThat(lines.count()).isGreaterThan(15);
      boolean rightToLeft = name.endsWith("-ar");
      assertThat(lines.startingAtTheRightEdge() > lines.startingAtTheLeftEdge())
          .as("%s", lines)
          .isEqualTo(rightToLeft);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"article-ar", "article-en"})
  void linksAreSpelledOutAndFurnitureIsGone(String name, Sample sample, Browser browser)
      throws IOException {
    try (PDDocument pdf = print(SamplePages.named(name), sample, browser)) {
      String text = PrintedLines.text(pdf);
      assertThat(text).contains("https://");
      assertThat(text).doesNotContain("RSS", "Atom", "JSON Feed");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageWastesPaper(SamplePage page, Sample sample, Browser browser) throws IOException {
    try (PDDocument pdf = print(page, sample, browser)) {
      assertThat(pdf.getNumberOfPages()).isBetween(1, 8);
      for (int number = 0; number < pdf.getNumberOfPages(); number++) {
        assertThat(PrintedLines.of(pdf, number).count()).as("lines on page " + number).isPositive();
      }
    }
  }
}
