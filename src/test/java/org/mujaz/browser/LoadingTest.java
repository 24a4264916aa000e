package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mujaz.sample.Sample;
import org.mujaz.sample.SamplePage;
import org.mujaz.sample.SamplePages;

/** Pages load what is theirs, and all of it is there. */
@BrowserTest
final class LoadingTest {

  static List<SamplePage> pages() {
    return SamplePages.all();
  }

  @BeforeEach
  void reset(Browser browser) {
    browser.resetNetwork();
  }

  /** The site's own security policy is in force: what it refuses would stand on the console. */
  @ParameterizedTest
  @MethodSource("pages")
  void noPageComplainsOrAsksAnybodyElse(SamplePage page, Sample sample, Browser browser) {
    URI address = browser.address(sample, page);
    browser.open(address);
    assertThat(browser.console()).isEmpty();
    assertThat(NetworkLog.read(browser))
        .isNotEmpty()
        .allSatisfy(
            request -> {
              assertThat(request.address().getAuthority()).isEqualTo(address.getAuthority());
              assertThat(request.status()).as(request.address().toString()).isEqualTo(200);
            });
  }

  @Test
  void aStyleInThePageIsRefusedAndTold(Sample sample, Browser browser) {
    browser.open(sample, SamplePages.all().get(0));
    browser.run(
        "const s = document.createElement('style'); s.textContent = 'p { color: red }';"
            + "document.head.append(s); return new Promise(r => setTimeout(r, 50));");
    assertThat(browser.console()).anyMatch(m -> m.contains("Content Security Policy"));
  }

  @Test
  void theArabicFaceIsUsed(Sample sample, Browser browser) {
    browser.open(sample, SamplePages.named("article-ar"));
    assertThat(
            browser.run(
                "return document.fonts.ready.then(f => [...f].some(x => x.status === 'loaded'))"))
        .isEqualTo(true);
  }
}
