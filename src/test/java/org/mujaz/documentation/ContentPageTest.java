package org.mujaz.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;
import org.mujaz.build.TestBuild;
import org.mujaz.read.DeclaredFacts;
import org.mujaz.schema.Key;
import org.mujaz.text.DateReader;

/** content.md tells of every key, and of dates and links as they are read. */
final class ContentPageTest {

  private static final Document PAGE = Document.read(Document.SITE.resolve("content.md"));

  private static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

  /** What the links of the page lead to, and a text that has them all. */
  private static final String LINKED =
      TestSite.SITE_YAML
          + """
          tags:
            - {id: raqqa, name: {ar: الرقة, en: Raqqa}}
          sources:
            - {id: al-khaleej, name: {ar: الخليج, en: Al Khaleej}}
          authors:
            - {id: layan-darwish, name: {ar: ليان درويش, en: Layan Darwish}}
          -- content/pages/about/en.md --
          # About

          Us.
          -- content/stories/2017-10-19-oil/ar.md --
          ---
          tags: raqqa
          source: al-khaleej
          authors: layan-darwish
          section: politics
          ---
          # أسعار النفط

          ## Prices

          نص.
          -- content/stories/2017-10-18-raqqa/report.pdf --
          %PDF-1.7
          -- content/stories/2017-10-18-raqqa/ar.md --
          ---
          tags: raqqa
          source: al-khaleej
          authors: layan-darwish
          ---
          # الرقة

          ## The markets

          """;

  @TempDir private Path base;

  private static List<List<String>> keys() {
    return PAGE.table("key", "Arabic");
  }

  private static List<String> names(List<String> row) {
    List<String> names = new ArrayList<>(Document.code(row.get(0)));
    names.addAll(Document.code(row.get(1)));
    return names;
  }

  @Test
  void everyKeyOfAStoryHasARow() {
    assertThat(keys().stream().map(ContentPageTest::names))
        .containsExactlyElementsOf(DeclaredFacts.story().keys().stream().map(Key::names).toList());
  }

  @Test
  void theKeysOfAStandingPageAreListed() {
    String line =
        PAGE.prose().lines().filter(l -> l.startsWith("Standing pages have")).findFirst().get();
    assertThat(Document.code(line))
        .containsExactlyElementsOf(DeclaredFacts.page().keys().stream().map(Key::name).toList());
  }

  @Test
  void everyGroupIsListedWithItsKeys() {
    List<List<String>> groups = new ArrayList<>();
    for (Key<?> key : DeclaredFacts.story().keys()) {
      List<Key<?>> inner = Groups.keys(key.type());
      if (!inner.isEmpty()) {
        List<String> names = new ArrayList<>(List.of(key.name()));
        inner.forEach(k -> names.addAll(k.names()));
        groups.add(names);
      }
    }
    assertThat(PAGE.table("key", "in it").stream().map(row -> Document.code(String.join(" ", row))))
        .containsExactlyElementsOf(groups);
  }

  @TestFactory
  Stream<DynamicTest> everyDateIsRead() {
    return PAGE.table("written", "read as").stream()
        .map(row -> Document.code(row.get(0)).get(0))
        .map(
            date ->
                DynamicTest.dynamicTest(
                    date, () -> assertThat(DateReader.read(date, ZONE)).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> whatIsNoDateIsNotRead() {
    return PAGE.table("written", "why").stream()
        .map(row -> Document.code(row.get(0)).get(0))
        .map(
            date ->
                DynamicTest.dynamicTest(
                    date, () -> assertThat(DateReader.read(date, ZONE)).isEmpty()));
  }

  @Test
  void everyLinkLeadsWhereItShould() {
    StringBuilder text = new StringBuilder(LINKED);
    PAGE.table("written", "leads to")
        .forEach(row -> text.append("[x](%s)\n\n".formatted(Document.code(row.get(0)).get(0))));
    TestBuild built = TestBuild.of(TestSite.in(base).with(text.toString()));
    assertThat(built.report()).isEmpty();
    assertThat(built.file("ar/2017/10/18/raqqa/index.html")).doesNotContain(">x</span>");
  }

  @Test
  void theExamplesAreASite() {
    TestSite site = TestSite.in(base).with(TestSite.SITE_YAML);
    PAGE.files().forEach(file -> site.with(file.label(), file.text()));
    TestBuild built = TestBuild.of(site);
    assertThat(built.report()).isEmpty();
    assertThat(built.file("ar/2017/10/18/raqqa/index.html"))
        .contains("عودة الحياة إلى أسواق الرقة", "https://www.alkhaleej.ae/");
    assertThat(built.file("ar/2017/10/19/oil/index.html"))
        .contains("أسعار النفط ترتفع", "وعزا محللون");
  }
}
