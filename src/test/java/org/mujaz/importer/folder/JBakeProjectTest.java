package org.mujaz.importer.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mujaz.importer.origin.ImportedFacts;

class JBakeProjectTest {

  @TempDir private Path base;

  private OldSite site(String archive) {
    return new OldSite(base, archive);
  }

  private OldSite one(String configuration, String metadata) {
    return site(
        "-- jbake.properties --\n%s\n-- content/news/a.b.md --\ntitle=A\n%s\n~~~~~~\nText\n"
            .formatted(configuration, metadata));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "                                                        | /news/a.b.html",
        "output.extension=.htm                                   | /news/a.b.htm",
        "'uri.noExtension=true\nuri.noExtension.prefix=/news/'   | /news/a.b/",
        "'uri.noExtension=true\nuri.noExtension.prefix=/blog/'   | /news/a.b.html",
      })
  void anAddressIsThePathOfTheFile(String configuration, String address) {
    assertThat(one(configuration == null ? "" : configuration, "type=page").addresses())
        .containsExactly(address);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date.format=dd/MM/yyyy            | date=18/10/2017       | 2017-10-18T00:00+04:00[Asia/Dubai]",
        "date.format=yyyy-MM-dd HH:mm      | date=2017-10-18 09:30 | 2017-10-18T09:30+04:00[Asia/Dubai]",
        "date.format=not a format          | date=2017-10-18       | 2017-10-18T00:00+04:00[Asia/Dubai]",
        "a=b                               | date=2017-10-18T05:30:00Z | 2017-10-18T09:30+04:00[Asia/Dubai]",
      })
  void aDateIsWrittenAsTheConfigurationSaysOrAsEverywhere(
      String configuration, String metadata, String date) {
    ImportedFacts facts = one(configuration, "type=post\n" + metadata).texts().get(0).facts();
    assertThat(facts.date().orElseThrow().at()).hasToString(date);
  }

  @ParameterizedTest
  @CsvSource({"published, false", "published-date, false", "draft, true", "'', true"})
  void onlyWhatIsPublishedIsNoDraft(String status, boolean draft) {
    ImportedFacts facts = one("", "type=page\nstatus=" + status).texts().get(0).facts();
    assertThat(facts.draft()).isEqualTo(draft);
  }

  @Test
  void versionsArePairedByFolderOrByTheEndOfTheName() {
    assertThat(
            site("""
                    -- src/jbake/jbake.properties --
                    default.type=page
                    -- src/jbake/content/ar/a.md --
                    title=أ
                    ~~~~~~
                    -- src/jbake/content/en/a.md --
                    title=A
                    ~~~~~~
                    -- src/jbake/content/b_ar.md --
                    title=ب
                    ~~~~~~
                    -- src/jbake/content/b.en.md --
                    title=B
                    ~~~~~~
                    -- src/jbake/content/c.md --
                    title=C
                    lang=en
                    ~~~~~~
                    """)
                .lines())
        .containsExactly(
            "/a ar PAGE «أ» [/ar/a.html]",
            "/b en PAGE «B» [/b.en.html]",
            "/b ar PAGE «ب» [/b_ar.html]",
            "/c en PAGE «C» [/c.html]",
            "/a en PAGE «A» [/en/a.html]");
  }

  @Test
  void aPostWithoutADateGetsOneThatIsTold() {
    assertThat(one("", "type=post\nstatus=published").report())
        .containsExactly(
            "old/content/news/a.b.md: warning: nothing tells when this was published; it is dated"
                + " 2026-11-22");
  }

  /** What the next build refuses is not written. */
  @Test
  void aDateThatNoStoryCanHaveIsTold() {
    assertThat(one("", "type=post\nstatus=published\ndate=0012-05-06").report())
        .containsExactly(
            "old/content/news/a.b.md: warning: nothing tells when this was published; it is dated"
                + " 2026-11-22",
            "old/content/news/a.b.md:4:6: warning: not imported: the value «0012-05-06», which"
                + " cannot be read as what its key asks for");
  }
}
