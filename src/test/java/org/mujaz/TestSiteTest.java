package org.mujaz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestSiteTest {

  @Test
  void writesEveryFileOfTheTextAndTheLastOfOneName(@TempDir Path folder) {
    TestSite site =
        TestSite.in(folder.resolve("site"))
            .with(TestSite.SITE_YAML)
            .with(
                """
                -- content/stories/x/ar.md --
                # عنوان

                -- نص --
                -- content/stories/x/en.txt --
                Old
                """)
            .with("content/stories/x/en.txt", "New");

    assertThat(site.path("content/site.yaml")).content().startsWith("title: {ar: موجز");
    assertThat(site.path("content/stories/x/ar.md")).content().isEqualTo("# عنوان\n\n");
    assertThat(site.path("content/stories/x/en.txt")).content().isEqualTo("New");
  }
}
