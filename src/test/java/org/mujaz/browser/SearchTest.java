package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A reader searches, in both languages, under the security policy of the site. */
@BrowserTest
final class SearchTest {

  private static final String STORIES =
      TestSite.SITE_YAML
          + """
            - id: sport
              name: {ar: رياضة, en: Sport}
          tags:
            - id: raqqa
              name: {ar: الرقة, en: Raqqa}
            - id: world-cup
              name: {ar: كأس العالم, en: World Cup}
          -- content/stories/2026-11-20-minister/ar.md --
          ---
          section: politics
          tags: [raqqa]
          summary: زيارة أولى منذ سنوات إلى C++ للمدينة
          ---
          # الوزير يزور الرقة

          وصل الوزير صباح اليوم، وقال إن أعمال إعادة الإعمار بدأت. استقبله أهل المدينة.
          -- content/stories/2026-11-20-minister/en.md --
          ---
          section: politics
          tags: [raqqa]
          summary: The first visit in years
          ---
          # The minister visits Raqqa

          The minister arrived in the morning. The rebuilding has begun, he told people in «الرقة» itself.
          -- content/stories/2025-03-02-cup/ar.md --
          ---
          section: sport
          tags: [world-cup]
          summary: مباراة واحدة تفصل الفريق عن النهائي
          ---
          # إلى نهائي كأس العالم

          يلعب الفريق مباراته غدًا. حضر وزير الرياضة، والتقى اللاعبين.
          -- content/stories/2025-03-02-cup/en.md --
          ---
          section: sport
          tags: [world-cup]
          summary: One match from the final
          ---
          # On to the World Cup

          The team plays tomorrow.
          """
          + IntStream.rangeClosed(1, 12)
              .mapToObj(SearchTest::harbour)
              .collect(Collectors.joining());

  private static String harbour(int day) {
    return """
        -- content/stories/2024-05-%02d-harbour/ar.md --
        ---
        summary: باخرة من الشرق
        ---
        # سفن الميناء %d

        رست سفينة.
        -- content/stories/2024-05-%02d-harbour/en.md --
        ---
        summary: A steamer from the east
        ---
        # Ships of the harbour %d

        A ship came in.
        """
        .formatted(day, day, day, day);
  }

  @TempDir private static Path base;

  private @Nullable URI root;

  @BeforeAll
  static void build() {
    assertThat(TestBuild.of(TestSite.in(base).with(STORIES)).report()).isEmpty();
  }

  @BeforeEach
  void serve(Browser browser) {
    root = browser.serve(base.resolve("site"));
    browser.reset();
  }

  @AfterEach
  void nothingIsBlocked(Browser browser) {
    browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
    conditions(browser, false, 0);
  }

  private static void conditions(Browser browser, boolean offline, int latency) {
    browser.devTools(
        "Network.emulateNetworkConditions",
        Map.of(
            "offline",
            offline,
            "latency",
            latency,
            "downloadThroughput",
            -1,
            "uploadThroughput",
            -1));
  }

  private void open(Browser browser, String path) {
    browser.open(Objects.requireNonNull(root).resolve(path));
  }

  private static WebElement find(Browser browser, String selector) {
    return browser.driver().findElement(By.cssSelector(selector));
  }

  private static void type(Browser browser, String query) {
    find(browser, "#search-q").sendKeys(query);
  }

  private static String status(Browser browser) {
    return find(browser, "#search-status").getText();
  }

  private static void waitFor(Browser browser, String status) {
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20), Duration.ofMillis(100))
        .withMessage(() -> "«" + status(browser) + "» instead of «" + status + "»")
        .until(driver -> status(browser).equals(status));
  }

  private static List<String> titles(Browser browser) {
    return browser.texts(
        "return [...document.querySelectorAll('.results h2')].map(e => e.textContent)");
  }

  private static List<String> marks(Browser browser) {
    return browser.texts(
        "return [...document.querySelectorAll('.results mark')].map(e => e.textContent)");
  }

  @ParameterizedTest
  @CsvSource({
    "ar, وزير, خبران, الوزير يزور الرقة|إلى نهائي كأس العالم",
    "ar, الوزير المدينه, خبر واحد, الوزير يزور الرقة",
    "ar, اعادة الاعمار, خبر واحد, الوزير يزور الرقة",
    "ar, \"كأس العالم\", خبر واحد, إلى نهائي كأس العالم",
    "ar, \"إعادة الإعمار\", خبر واحد, الوزير يزور الرقة",
    "ar, c++, خبر واحد, الوزير يزور الرقة",
    "en, Ministers, 1 story, The minister visits Raqqa",
    "en, visit raqqa, 1 story, The minister visits Raqqa",
    "en, \"in the morning\", 1 story, The minister visits Raqqa",
    "en, الرقة, 1 story, The minister visits Raqqa",
  })
  void whatIsTypedIsFound(
      String edition, String query, String count, String titles, Browser browser) {
    open(browser, edition + "/search/");
    type(browser, query);
    waitFor(browser, count);
    assertThat(titles(browser)).containsExactly(titles.split("\\|"));
    assertThat(browser.console()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ar, \"العالم كأس\", 'لا خبر فيه ما تبحث عنه. جرّب كلمات أقل أو أعمّ، أو تصفح الأقسام والموضوعات أدناه.'",
    "en, \"morning the in\", 'No story has what you are looking for. Try fewer or broader words, or browse the sections and topics below.'"
  })
  void aPhraseIsFoundInItsOrderAlone(String edition, String query, String told, Browser browser) {
    open(browser, edition + "/search/");
    type(browser, query);
    waitFor(browser, told);
    assertThat(titles(browser)).isEmpty();
  }

  @Test
  void whereNoStoryHasAllWordsSomeAreSaidToBeEnough(Browser browser) {
    open(browser, "ar/search/");
    type(browser, "وزير الميناء");
    waitFor(browser, "لا خبر فيه الكلمات كلها. هذه أخبار فيها بعضها: 14 خبرًا");
    assertThat(titles(browser)).hasSize(10).contains("الوزير يزور الرقة");
  }

  @Test
  void wordsAreMarkedWhereTheyStandAndRunsStayIsolated(Browser browser) {
    open(browser, "ar/search/");
    type(browser, "الوزير سنوات c++");
    waitFor(browser, "خبر واحد");
    assertThat(marks(browser)).containsExactly("الوزير", "سنوات", "C++");
    assertThat(browser.run("return document.querySelector('.results bdi').outerHTML"))
        .isEqualTo("<bdi dir=\"ltr\" lang=\"en\"><mark>C++</mark></bdi>");
  }

  @Test
  void whatOnlyTheBodyHasIsQuotedFromIt(Browser browser) {
    open(browser, "en/search/");
    type(browser, "rebuilding");
    waitFor(browser, "1 story");
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> !marks(browser).isEmpty());
    assertThat(browser.run("return document.querySelector('.results p').innerHTML"))
        .isEqualTo(
            "The minister arrived in the morning. The <mark>rebuilding</mark> has begun, he told"
                + " people in «<bdi dir=\"rtl\" lang=\"ar\">الرقة</bdi>» itself.");
  }

  @Test
  void sectionsAndDatesNarrowASearch(Browser browser) {
    open(browser, "ar/search/?q=وزير&section=sport");
    waitFor(browser, "خبر واحد");
    assertThat(titles(browser)).containsExactly("إلى نهائي كأس العالم");
    open(browser, "ar/search/?q=وزير&from=2026-01-01");
    waitFor(browser, "خبر واحد");
    assertThat(titles(browser)).containsExactly("الوزير يزور الرقة");
    open(browser, "en/search/?from=2024-05-03&to=2024-05-04");
    waitFor(browser, "2 stories");
    assertThat(titles(browser)).containsExactly("Ships of the harbour 4", "Ships of the harbour 3");
  }

  @ParameterizedTest
  @CsvSource({"ar, الرقة, Raqqa, 1 story", "en, World Cup, كأس العالم, خبر واحد"})
  void aTopicIsOfferedInTheOtherLanguage(
      String edition, String query, String other, String count, Browser browser) {
    open(browser, edition + "/search/?q=" + query.replace(" ", "+"));
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> find(browser, "#search-other").isDisplayed());
    assertThat(find(browser, "#search-other bdi").getText()).isEqualTo(other);
    find(browser, "#search-other a").click();
    waitFor(browser, count);
    assertThat(browser.run("return document.documentElement.lang")).isNotEqualTo(edition);
  }

  @Test
  void aResultLeadsToItsOtherVersion(Browser browser) {
    open(browser, "ar/search/?q=الوزير");
    waitFor(browser, "خبران");
    WebElement also = find(browser, ".results .meta a");
    assertThat(also.getText()).isEqualTo("بالإنجليزية أيضًا");
    also.click();
    assertThat(browser.run("return location.pathname")).isEqualTo("/en/2026/11/20/minister/");
  }

  @Test
  void aReaderWithoutAMouseSearchesAndReadsOn(Browser browser) {
    open(browser, "en/search/");
    find(browser, "#search-q").sendKeys("harbour");
    browser.press(Keys.ENTER);
    waitFor(browser, "12 stories");
    assertThat(titles(browser)).hasSize(10).startsWith("Ships of the harbour 12");
    browser.run("document.getElementById('search-more').focus()");
    browser.press(Keys.ENTER);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> titles(browser).size() == 12);
    assertThat(browser.run("return document.activeElement.textContent"))
        .isEqualTo("Ships of the harbour 2");
    assertThat(find(browser, "#search-more").isDisplayed()).isFalse();
    browser.press(Keys.ENTER);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
        .until(driver -> "/en/2024/05/02/harbour/".equals(browser.run("return location.pathname")));
    browser.driver().navigate().back();
    waitFor(browser, "12 stories");
  }

  @Test
  void eachSearchHasAnAddressToGoBackTo(Browser browser) {
    open(browser, "en/search/");
    type(browser, "minister" + Keys.ENTER);
    waitFor(browser, "1 story");
    find(browser, "#search-q").clear();
    type(browser, "harbour" + Keys.ENTER);
    waitFor(browser, "12 stories");
    assertThat(browser.run("return location.search")).isEqualTo("?q=harbour");
    browser.driver().navigate().back();
    waitFor(browser, "1 story");
    assertThat(find(browser, "#search-q").getAttribute("value")).isEqualTo("minister");
    browser.driver().navigate().back();
    waitFor(browser, "");
    assertThat(titles(browser)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 390, 1280})
  void eachFieldIsAFingerHighAndBelowItsName(int width, Browser browser) {
    browser.viewport(width, 900);
    open(browser, "en/search/");
    assertThat(
            browser.texts(
                """
                return [...document.querySelectorAll('#search-form :is(input, select, button)')]
                  .filter(e => e.offsetHeight < 44 || (e.parentElement.localName === 'label'
                    && e.getBoundingClientRect().left > e.parentElement.getBoundingClientRect().left + 1))
                  .map(e => e.name + ' ' + e.offsetHeight);
                """))
        .isEmpty();
  }

  @Test
  void whoIsFasterThanTheScriptIsAnsweredOnTheSamePage(Browser browser) {
    open(browser, "en/search/");
    browser.run("window.here = true");
    conditions(browser, false, 1500);
    type(browser, "minister" + Keys.ENTER);
    waitFor(browser, "1 story");
    assertThat(browser.run("return window.here === true")).isEqualTo(true);
    assertThat(browser.run("return location.search")).isEqualTo("?q=minister");
    browser.driver().navigate().back();
    waitFor(browser, "");
  }

  @Test
  void onASlowNetworkTheLastWordCountsAndWaitingIsSaid(Browser browser) {
    open(browser, "en/search/?q=minister");
    waitFor(browser, "1 story");
    conditions(browser, false, 2000);
    find(browser, "#search-q").clear();
    type(browser, "harbour");
    waitFor(browser, "Searching…");
    assertThat(titles(browser)).containsExactly("The minister visits Raqqa");
    find(browser, "#search-q").clear();
    type(browser, "world cup");
    waitFor(browser, "1 story");
    assertThat(titles(browser)).containsExactly("On to the World Cup");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/t0.*", "*/index.*", "*/search/en/r*"})
  void whatDidNotComeIsSaidAndAskedForAgain(String blocked, Browser browser) {
    open(browser, "en/search/");
    browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of(blocked)));
    type(browser, "minister");
    waitFor(browser, "The search did not get through; you may be offline.");
    assertThat(find(browser, "#search-q").getAttribute("value")).isEqualTo("minister");
    browser.devTools("Network.setBlockedURLs", Map.of("urls", List.of()));
    find(browser, "#search-retry").click();
    waitFor(browser, "1 story");
    assertThat(find(browser, "#search-retry").isDisplayed()).isFalse();
  }

  @Test
  void withoutAScriptThereIsNoBox(Browser browser) {
    browser.devTools("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    open(browser, "ar/search/?q=وزير");
    assertThat(find(browser, "form").isDisplayed()).isFalse();
    assertThat(find(browser, "#search-found").isDisplayed()).isFalse();
    assertThat(find(browser, "#sections").isDisplayed()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"ar, الوزير, خبران", "en, harbour, 12 stories"})
  void resultsHaveNoBarrier(String edition, String query, String count, Browser browser) {
    open(browser, edition + "/search/?q=" + query);
    waitFor(browser, count);
    Axe.load(browser);
    for (String scheme : List.of("light", "dark")) {
      browser.prefers("prefers-color-scheme", scheme);
      for (int width : List.of(320, 390, 1280)) {
        browser.viewport(width, 900);
        assertThat(Axe.violations(browser)).as(scheme + " " + width).isEmpty();
        assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth"))
            .as("nothing to scroll sideways at " + width)
            .isEqualTo(true);
        Screenshots.take(browser, "search-found-%s-%d-%s".formatted(edition, width, scheme));
      }
    }
    assertThat(browser.console()).isEmpty();
  }
}
