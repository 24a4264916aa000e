package org.mujaz.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mujaz.html.HtmlTokens;

final class PageScanTest {

  private static PageScan scan(String html) {
    PageScan scan = new PageScan();
    HtmlTokens.of(html).forEachRemaining(scan::take);
    return scan;
  }

  @Test
  void findsIdsAndAddressesInTags() {
    PageScan scan =
        scan("<p id=\"a\">x</p><a href='/b/?q=1&amp;r=2'>y</a><img src=\"/c.png\" alt=\"\">");
    assertThat(scan.ids()).containsExactly("a");
    assertThat(scan.addresses()).containsExactly("/b/?q=1&r=2", "/c.png");
  }

  @Test
  void aBiggerThanSignInAValueDoesNotEndTheTag() {
    assertThat(scan("<a title=\"a > b\" href=\"/x/\">").addresses()).containsExactly("/x/");
  }

  @Test
  void commentsAndOtherAttributesAreNotRead() {
    PageScan scan = scan("<!-- <a href=\"/no/\"> --><p data-id=\"no\" hreflang=\"ar\">");
    assertThat(scan.ids()).isEmpty();
    assertThat(scan.addresses()).isEmpty();
  }

  @Test
  @Timeout(5)
  void brokenTagsEnd() {
    assertThat(scan("<a href=\"/x").addresses()).isEmpty();
    assertThat(scan("<".repeat(1_000_000)).addresses()).isEmpty();
    assertThat(scan("<!--").addresses()).isEmpty();
  }
}
