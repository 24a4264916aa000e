package org.mujaz.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The browser tests see what they think they see. */
@BrowserTest
class HarnessTest {

  @TempDir Path site;

  @BeforeEach
  void writeASite() throws IOException {
    write(
        "index.html",
        """
        <!doctype html>
        <html lang="ar" dir="rtl">
        <title>موجز</title>
        <link rel="stylesheet" href="/assets/style.css">
        <h1>الرقة</h1>
        <a href="/رقة/">اقرأ</a>
        """);
    write("assets/style.css", "h1 { color: rgb(1, 2, 3); }");
    write("رقة/index.html", "<!doctype html><html lang=ar dir=rtl><title>رقة</title><p>نص</p>");
    write("404.html", "<!doctype html><html lang=en><title>Nothing here</title><p>Nothing</p>");
  }

  @Test
  void aPageIsLaidOutInItsDirectionAndStyle(Browser browser) {
    browser.open(browser.serve(site));

    assertThat(browser.driver().getTitle()).isEqualTo("موجز");
    assertThat(browser.run("return getComputedStyle(document.body).direction")).isEqualTo("rtl");
    assertThat(browser.run("return getComputedStyle(document.querySelector('h1')).color"))
        .isEqualTo("rgb(1, 2, 3)");
  }

  @Test
  void anArabicAddressIsServed(Browser browser) {
    browser.open(browser.serve(site));
    browser.driver().findElement(By.linkText("اقرأ")).click();

    assertThat(browser.driver().findElement(By.tagName("p")).getText()).isEqualTo("نص");
  }

  @Test
  void aMissingPageIsTheSitesOwn(Browser browser) {
    URI address = browser.serve(site);
    browser.open(address.resolve("/nowhere/"));

    assertThat(browser.driver().getTitle()).isEqualTo("Nothing here");
    assertThat(browser.run("return fetch('/nowhere/').then(r => r.status)")).isEqualTo(404L);
    assertThat(browser.run("return fetch('/../../etc/passwd').then(r => r.status)"))
        .isEqualTo(404L);
  }

  @Test
  void requestsOfThePageBeforeAreNotThoseOfThePage(Browser browser) {
    URI address = browser.serve(site);
    browser.open(address);
    browser.run("fetch('/assets/style.css?again')");
    browser.open(address.resolve("/رقة/"));

    assertThat(NetworkLog.read(browser))
        .extracting(request -> request.address().getPath())
        .contains("/رقة/")
        .doesNotContain("/", "/assets/style.css");
  }

  private void write(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
