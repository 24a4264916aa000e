package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.browser.NetworkLog.Request;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/**
 * Pages are light and stand still while they load. Bytes are those on the wire, headers included.
 */
@BrowserTest
final class WeightTest {

  private static final long KILOBYTE = 1000;

  private static final String SHIFTS =
      """
      return document.fonts.ready.then(() => new Promise(done => {
        let sum = 0;
        new PerformanceObserver(list => list.getEntries().forEach(e => sum += e.value))
          .observe({type: 'layout-shift', buffered: true});
        setTimeout(() => done(String(sum)), 100);
      }));
      """;

  /** What is painted last of all that is large, unless it is asked for late. */
  private static final String LARGEST =
      """
      return new Promise(done => {
        new PerformanceObserver(list => {
          const e = list.getEntries().at(-1).element;
          done(e.tagName === 'IMG' ? 'IMG ' + e.loading + ' ' + e.fetchPriority : 'text');
        }).observe({type: 'largest-contentful-paint', buffered: true});
        setTimeout(() => done('nothing'), 2000);
      });
      """;

  static List<SamplePage> pages() {
    return SamplePages.oneOfEachKind();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetView();
    browser.resetNetwork();
    browser.devTools("Network.setCacheDisabled", Map.of("cacheDisabled", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {"article_text-ar", "article_text-en"})
  void anArticleWithoutPicturesWeighsFiftyKilobytes(String name, Sample sample, Browser browser) {
    browser.open(sample, SamplePages.named(name));
    List<Request> requests = NetworkLog.read(browser);
    assertThat(weight(requests, "Document")).as("HTML").isBetween(1000L, 14 * KILOBYTE);
    // Related stories below it may have pictures.
    assertThat(requests.stream().mapToLong(Request::bytes).sum() - weight(requests, "Image"))
        .isLessThan(50 * KILOBYTE);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noPageNeedsMuch(SamplePage page, Sample sample, Browser browser) {
    browser.open(sample, page);
    List<Request> requests = NetworkLog.read(browser);
    assertThat(weight(requests, "Stylesheet")).as("CSS").isBetween(1000L, 8 * KILOBYTE);
    assertThat(weight(requests, "Font")).as("fonts").isLessThan(25 * KILOBYTE);
    if (!page.name().startsWith("search")) {
      assertThat(weight(requests, "Script")).as("JavaScript").isLessThan(3 * KILOBYTE);
    }
    // The icon is asked for twice, as itself and by the manifest, because nothing is cached here.
    assertThat(
            requests.stream()
                .filter(r -> !r.type().equals("Image"))
                .map(Request::address)
                .distinct())
        .hasSizeLessThanOrEqualTo(6);
  }

  private static long weight(List<Request> requests, String type) {
    return requests.stream().filter(r -> r.type().equals(type)).mapToLong(Request::bytes).sum();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingShiftsWhenFontsAndPicturesComeLate(SamplePage page, Sample sample, Browser browser) {
    assertThat(shifts(page, sample, browser, FolderServer.Network.LATE)).isEqualTo("0");
    assertThat(browser.run(LARGEST)).isIn("text", "IMG auto high", "IMG eager high");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingShiftsWhenAPageComesInPieces(SamplePage page, Sample sample, Browser browser) {
    assertThat(shifts(page, sample, browser, FolderServer.Network.PIECES)).isEqualTo("0");
  }

  private static @Nullable Object shifts(
      SamplePage page, Sample sample, Browser browser, FolderServer.Network network) {
    browser.viewport(390, 844);
    browser.open(browser.serve(sample.output(page.site()), network).resolve(page.path()));
    return browser.run(SHIFTS);
  }
}
