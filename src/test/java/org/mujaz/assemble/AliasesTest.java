package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.model.Route;
import org.mujaz.source.SourcePath;

final class AliasesTest {

  @ParameterizedTest
  @CsvSource({
    "/2016/old/, /2016/old/",
    "2016/old, /2016/old/",
    "/old.html, /old.html",
    "/%D8%A7%D9%84%D8%B1%D9%82%D8%A9/, /الرقة/",
    "/الرقة, /الرقة/"
  })
  void aFormerAddressIsReadAsPeopleCopyIt(String written, String route) {
    assertThat(Aliases.route(written)).map(Route::path).contains(route);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "https://example.org/x",
        "//example.org/x",
        "/../x",
        "/a?b",
        "/%2e%2e/x",
        "/%00/",
        "/%ff/",
        "/.git/hooks/",
        "/.mujaz-files",
        "/nul/",
        "/a/CON.html",
        "/a./b/",
        "/a /b/",
        "/Lpt1/",
        "/%"
      })
  void whatIsNoPathOfTheSiteIsNoFormerAddress(String written) {
    assertThat(Aliases.route(written)).isEmpty();
  }

  @Test
  void relativePathsStayInTheProject() {
    SourcePath file = new SourcePath("content/stories/x/ar.md");
    assertThat(RelativePath.resolve(file, "../y/ar.md"))
        .hasToString("Optional[content/stories/y/ar.md]");
    assertThat(RelativePath.resolve(file, "./photo.jpg"))
        .hasToString("Optional[content/stories/x/photo.jpg]");
    assertThat(RelativePath.resolve(file, "../../../../etc/passwd")).isEmpty();
    assertThat(RelativePath.resolve(file, "/etc/passwd")).isEmpty();
    assertThat(RelativePath.resolve(file, "..\\x")).isEmpty();
  }
}
