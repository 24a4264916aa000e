package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Redirects as hosts read them. */
final class HostRedirectsTest {

  private static String lead(String path, String... lines) {
    return HostRedirects.parse(List.of(lines)).of(path).map(Object::toString).orElse("nowhere");
  }

  @Test
  void theFirstRuleCounts() {
    assertThat(lead("/a", "/a /b", "/a /c 302")).isEqualTo("Target[to=/b, status=301]");
    assertThat(lead("/a/x", "/a /b")).isEqualTo("nowhere");
  }

  @Test
  void namesAndTheRestAreFilledIn() {
    assertThat(lead("/2017/raqqa", "/:year/:slug /:slug/:year 302"))
        .isEqualTo("Target[to=/raqqa/2017, status=302]");
    assertThat(lead("/old/a/b", "/old/* https://new.example/:splat 301!"))
        .isEqualTo("Target[to=https://new.example/a/b, status=301]");
  }

  @Test
  void aDollarIsADollar() {
    assertThat(lead("/old/$1", "/old/* /new/:splat")).isEqualTo("Target[to=/new/$1, status=301]");
  }

  @Test
  void whatIsNoRuleIsPassedOver() {
    assertThat(lead("/a", "# /a /b", "", "/a", "  ", "b /a")).isEqualTo("nowhere");
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void manyStarsTakeNoTime() {
    assertThat(lead("/" + "a".repeat(500), "/" + "*a".repeat(6) + "b /c")).isEqualTo("nowhere");
  }
}
