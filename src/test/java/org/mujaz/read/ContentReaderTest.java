package org.mujaz.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.Reports;
import org.mujaz.TestSite;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.config.SiteConfigReader;
import org.mujaz.markdown.InMemoryProse;
import org.mujaz.markdown.MarkdownRenderer;
import org.mujaz.markdown.StoredBodies;
import org.mujaz.model.Language;
import org.mujaz.model.MediaFile;
import org.mujaz.problem.Problems;
import org.mujaz.source.SourcePath;

@Timeout(20)
class ContentReaderTest {

  private static final String MISNAMED =
      " looks like an article, but its name does not say of which story and in which language"
          + " [misnamed-text]";

  private static final String MISPLACED =
      " has no meaning right below the content folder, so nothing of it is read [unknown-folder]";

  private final Problems problems = new Problems();
  private final InMemoryProse prose = new InMemoryProse();
  private TestSite site = TestSite.in(Path.of("unset"));

  @BeforeEach
  void aSite(@TempDir Path folder) {
    site = TestSite.in(folder).with(TestSite.SITE_YAML);
  }

  private Content read(int threads) {
    ContentFolder folder = ContentFolder.of(site.base(), site.path("content"));
    SiteConfig config =
        folder
            .siteYaml(problems)
            .flatMap(file -> SiteConfigReader.read(file, problems))
            .orElseThrow();
    MarkdownRenderer renderer = new MarkdownRenderer(config.html(), config.digits());
    try (Workers workers = new Workers(threads)) {
      return new ContentReader(
              folder, config, new StoredBodies(renderer, prose), FileHashes.READ, problems, workers)
          .read();
    }
  }

  private Content read() {
    return read(2);
  }

  private List<String> report() {
    read();
    return Reports.of(problems);
  }

  private static List<String> paths(List<StoryFiles> stories) {
    return stories.stream()
        .map(
            story ->
                story.path()
                    + story.versions().stream().map(v -> v.language().code()).toList().toString()
                    + (story.shared().isPresent() ? "+" : ""))
        .toList();
  }

  private String html(ArticleFile article) {
    return article.prose().map(ref -> prose.get(ref).html()).orElse("");
  }

  @Test
  void takingTheLanguageOutOfThePathLeavesTheStory() {
    site.with(
        """
        -- content/stories/2017/2017-10-18-raqqa/en.md --
        # Raqqa
        Text
        -- content/stories/2017/2017-10-18-raqqa/ar.md --
        # الرقة
        نص
        -- content/stories/2017/2017-10-18-raqqa/story.yaml --
        section: politics
        -- content/stories/2017/2017-10-19-oil.ar.md --
        نص
        -- content/stories/2017/2017-10-19-oil.en.txt --
        Oil
        Text
        -- content/stories/2017/2017-10-19-oil.yaml --
        place: الرقة
        -- content/stories/a.b.en.md --
        Text
        -- content/pages/about/ar.md --
        # من نحن
        -- content/pages/about/en.md --
        # About
        """);

    Content content = read();

    assertThat(problems.sorted()).isEmpty();
    assertThat(paths(content.stories()))
        .containsExactly(
            "content/stories/2017/2017-10-18-raqqa[ar, en]+",
            "content/stories/2017/2017-10-19-oil[ar, en]+",
            "content/stories/a.b[en]");
    assertThat(content.stories().get(1).id()).isEqualTo("2017-10-19-oil");
    assertThat(paths(content.pages())).containsExactly("content/pages/about[ar, en]");
  }

  @Test
  void anArticleIsReadIntoFactsAndProse() {
    site.with(
        """
        -- content/stories/x/ar.md --
        ---
        القسم: سياسة
        ---
        # العنوان

        فقرة أولى. [رابط](story:y)

        ## تمهيد
        """);

    ArticleFile article = read().stories().get(0).versions().get(0);

    assertThat(problems.sorted()).isEmpty();
    assertThat(article.path()).hasToString("content/stories/x/ar.md");
    assertThat(article.language()).isEqualTo(Language.ARABIC);
    assertThat(article.heading()).contains("العنوان");
    assertThat(article.facts().section().orElseThrow().location())
        .hasToString("content/stories/x/ar.md:2:8");
    assertThat(article.references().get(0).target()).isEqualTo("story:y");
    assertThat(article.references().get(0).location().line()).isEqualTo(6);
    assertThat(article.anchors()).containsExactly("تمهيد");
    assertThat(article.words()).isPositive();
    assertThat(html(article)).contains("<p>فقرة أولى.");
  }

  @Test
  void wireTextGivesItsHeadlineAndSource() {
    String story = "عنوان الخبر\nفقرة أولى.\nفقرة *ثانية*.\nالمصدر: الخليج";
    site.with("content/stories/a/ar.txt", story)
        .with("content/stories/b/ar.txt", "\uFEFF" + story.replace("\n", " \r\n") + "\r\n");

    List<StoryFiles> stories = read().stories();

    for (StoryFiles files : stories) {
      ArticleFile article = files.versions().get(0);
      assertThat(article.facts().title().orElseThrow().value().arabic()).contains("عنوان الخبر");
      assertThat(article.facts().sources().get(0).value().name()).isEqualTo("الخليج");
      assertThat(html(article)).contains("فقرة أولى.").contains("*ثانية*").doesNotContain("الخليج");
    }
    assertThat(html(stories.get(1).versions().get(0)))
        .isEqualTo(html(stories.get(0).versions().get(0)));
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void frontMatterOfWireTextWins() {
    site.with(
        """
        -- content/site.yaml --
        title: x
        url: https://digest.example/
        sources:
          - {id: al-khaleej, name: {ar: الخليج, en: Al Khaleej}}
        -- content/stories/a/ar.txt --
        ---
        title: غيره
        source: {name: al-khaleej, title: ت}
        ---
        سطر
        سطر ثان
        المصدر: الخليج
        -- content/stories/b/ar.txt --
        ---
        source: wam
        ---
        عنوان
        سطر
        المصدر: الخليج
        """);

    ArticleFile article = read().stories().get(0).versions().get(0);

    assertThat(article.facts().title().orElseThrow().value().arabic()).contains("غيره");
    assertThat(article.facts().sources().get(0).value().title()).contains("ت");
    assertThat(html(article)).contains("<p>سطر</p>").doesNotContain("الخليج");
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/stories/b/ar.txt:6:9: error: «source» is «الخليج» here but «wam» elsewhere"
                + " [conflicting-values]",
            "see also content/stories/b/ar.txt:2:9");
  }

  @Test
  void filesBesideTheTextsAreMedia() throws IOException {
    byte[] png = {
      (byte) 0x89,
      'P',
      'N',
      'G',
      '\r',
      '\n',
      0x1A,
      '\n',
      0,
      0,
      0,
      13,
      'I',
      'H',
      'D',
      'R',
      0,
      0,
      0,
      3,
      0,
      0,
      0,
      2
    };
    site.with("content/stories/x/ar.md", "نص")
        .with("content/stories/x/b.PNG", png)
        .with("content/stories/x/a.pdf", "pdf")
        .with("content/pages/about/c.jpg", "no picture")
        .with("content/static/CNAME", "digest.example")
        .with("content/static/.well-known/security.txt", "x")
        .with("content/static/.nojekyll", "");

    Content content = read();

    assertThat(content.media().stream().map(MediaFile::path).map(SourcePath::value))
        .containsExactly(
            "content/pages/about/c.jpg", "content/stories/x/a.pdf", "content/stories/x/b.PNG");
    assertThat(content.media().get(1).hash()).isEqualTo("c35b21d6ca39aa7c");
    assertThat(content.media().get(1).bytes()).isEqualTo(3);
    assertThat(content.media().get(2).size()).hasToString("Optional[PixelSize[width=3, height=2]]");
    assertThat(content.statics().stream().map(SourcePath::value))
        .containsExactly(
            "content/static/.nojekyll",
            "content/static/.well-known/security.txt",
            "content/static/CNAME");
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/pages/about/c.jpg: error: «c.jpg» cannot be read as a picture"
                + " [broken-picture]");
  }

  @Test
  void aVersionInTwoFilesIsToldWithBoth() {
    site.with("content/stories/x/ar.md", "نص")
        .with("content/stories/x/ar.txt", "نص")
        .with("content/stories/x.en.md", "text")
        .with("content/stories/x/en.md", "text");

    assertThat(report())
        .containsExactly(
            "content/stories/x/ar.txt: error: this story has its Arabic version in two files"
                + " [duplicate-version]",
            "see also content/stories/x/ar.md",
            "content/stories/x/en.md: error: this story has its English version in two files"
                + " [duplicate-version]",
            "see also content/stories/x.en.md");
  }

  @Test
  void factsWithoutAVersionAreTold() {
    site.with("content/stories/x/story.yaml", "section: politics\n")
        .with("content/stories/y.yaml", "section: politics\n");

    assertThat(report())
        .containsExactly(
            "content/stories/x/story.yaml: error: there are facts here but no article"
                + " [story-without-version]",
            "content/stories/y.yaml: error: there are facts here but no article"
                + " [story-without-version]");
  }

  @Test
  void otherFilesAreToldButNotThoseThatEditorsLeave() {
    site.with("content/stories/x/ar.md", "نص")
        .with("content/stories/x/fr.md", "texte")
        .with("content/stories/x/ar.docx", "x")
        .with("content/stories/x/story.yml", "x: y")
        .with("content/stories/x/notes.txt", "x")
        .with("content/stories/ar.md", "نص")
        .with("content/page/x.md", "x")
        .with("content/stories/x/.ar.md.swp", "x")
        .with("content/stories/x/ar.md~", "x")
        .with("content/stories/x/#ar.md#", "x")
        .with("content/stories/x/.DS_Store", "x")
        .with("content/stories/.git/en.md", "x")
        .with("content/stories/x/Thumbs.db", "x");

    assertThat(report())
        .containsExactly(
            "content/page: error: «page» has no meaning right below the content folder, so nothing of"
                + " it is read [unknown-folder]",
            "help: did you mean «pages»?",
            "content/stories/ar.md: error: «ar.md»" + MISNAMED,
            "content/stories/x/ar.docx: error: «ar.docx»" + MISNAMED,
            "content/stories/x/fr.md: error: «fr.md»" + MISNAMED,
            "help: did you mean «ar.md»?",
            "content/stories/x/notes.txt: error: «notes.txt»" + MISNAMED,
            "content/stories/x/story.yml: warning: «story.yml» has no meaning here, so it is not published [unknown-file]",
            "help: did you mean «story.yaml»?");
  }

  @Test
  void anArticleIsNeverLeftOutSilently() {
    site.with("content/stories/x.EN.md", "text")
        .with("content/stories/loose.md", "text")
        .with("content/pages/c.markdown", "text")
        .with("content/Stories/x/ar.md", "نص")
        .with("content/storeis/x/ar.md", "نص")
        .with("content/archive/ar.md", "نص");

    assertThat(report())
        .containsExactly(
            "content/Stories: error: «Stories»" + MISPLACED,
            "help: did you mean «stories»?",
            "content/archive: error: «archive»" + MISPLACED,
            "content/pages/c.markdown: error: «c.markdown»" + MISNAMED,
            "content/storeis: error: «storeis»" + MISPLACED,
            "help: did you mean «stories»?",
            "content/stories/loose.md: error: «loose.md»" + MISNAMED,
            "content/stories/x.EN.md: error: «x.EN.md»" + MISNAMED,
            "help: did you mean «x.en.md»?");
  }

  @Test
  void linksThatLeadOutAreNotFollowed(@TempDir Path outside) throws IOException {
    Files.writeString(outside.resolve("secret.md"), "secret");
    site.with("content/stories/x/ar.md", "نص").with("content/stories/y/ar.md", "نص");
    Path stories = site.path("content/stories");
    Files.createSymbolicLink(stories.resolve("x/en.md"), outside.resolve("secret.md"));
    Files.createSymbolicLink(stories.resolve("z"), outside);
    Files.createSymbolicLink(stories.resolve("loop"), stories);
    Files.createSymbolicLink(stories.resolve("y/en.md"), stories.resolve("x/ar.md"));
    Files.createSymbolicLink(stories.resolve("y/gone.jpg"), stories.resolve("nothing.jpg"));
    Files.createSymbolicLink(site.path("content/static"), outside);

    Content content = read();

    assertThat(paths(content.stories()))
        .containsExactly("content/stories/x[ar]", "content/stories/y[ar, en]");
    assertThat(content.statics()).isEmpty();
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/static: error: «static» is a symbolic link that leads elsewhere, so"
                + " it is not read [link-outside]",
            "content/stories/loop: warning: «loop» has no meaning here, so it is"
                + " not published [unknown-file]",
            "content/stories/x/en.md: error: «en.md» is a symbolic link that leads elsewhere, so"
                + " it is not read [link-outside]",
            "content/stories/y/gone.jpg: error: «gone.jpg» is a symbolic link that leads elsewhere, so"
                + " it is not read [link-outside]",
            "content/stories/z: error: «z» is a symbolic link that leads elsewhere, so"
                + " it is not read [link-outside]");
  }

  @Test
  void textsAreUtf8AndNothingElse() {
    byte[] windows1256 = "سطر\n".getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(windows1256, windows1256.length + 3);
    broken[windows1256.length] = 'a';
    broken[windows1256.length + 1] = (byte) 0xC7;
    broken[windows1256.length + 2] = 'b';
    site.with("content/stories/x/ar.md", broken)
        .with("content/stories/y/ar.md", "نص\nكلمة\u202E هنا\u0007\n")
        .with("content/stories/z/ar.md", "x".repeat((4 << 20) + 1));

    Content content = read();

    assertThat(paths(content.stories()))
        .containsExactly("content/stories/x[]", "content/stories/y[ar]", "content/stories/z[]");
    assertThat(Reports.of(problems))
        .containsExactly(
            "content/stories/x/ar.md:2:2: error: the file is not UTF-8 [invalid-utf8]",
            "content/stories/y/ar.md:2:5: warning: removed U+202E RIGHT-TO-LEFT OVERRIDE, a"
                + " character that does not belong in a text [forbidden-character]",
            "content/stories/y/ar.md:2:10: warning: removed U+0007 ALERT, a character that does not"
                + " belong in a text [forbidden-character]",
            "content/stories/z/ar.md: error: the file is larger than 4 MB [file-too-large]");
  }

  @Test
  void namesAreTakenInOneFormAndFoundAgainInTheirOwn() {
    String decomposed = "cafe\u0301";
    site.with("content/stories/" + decomposed + "/ar.md", "نص")
        .with("content/stories/" + decomposed + "/e\u0301.pdf", "x");

    Content content = read();

    assertThat(content.stories().get(0).id()).isEqualTo("caf\u00E9");
    SourcePath media = content.media().get(0).path();
    assertThat(media.value()).isEqualTo("content/stories/caf\u00E9/\u00E9.pdf");
    assertThat(ContentFolder.of(site.base(), site.path("content")).path(media)).hasContent("x");
  }

  @Test
  void theResultDoesNotDependOnThreads() {
    for (int i = 0; i < 60; i++) {
      site.with("content/stories/%02d/ar.md".formatted(i), "---\ntitel: x\n---\nنص %d".formatted(i))
          .with("content/stories/%02d/a.pdf".formatted(i), "x" + i);
    }
    Content one = read(1);
    List<String> first = Reports.of(problems);
    Content many = read(8);

    assertThat(paths(many.stories())).isEqualTo(paths(one.stories()));
    assertThat(many.media()).isEqualTo(one.media());
    assertThat(first).hasSize(120);
    assertThat(Reports.of(problems)).isEqualTo(first);
  }

  @Test
  void aSiteWithoutSettingsIsTold() throws IOException {
    Files.delete(site.path("content/site.yaml"));

    assertThat(ContentFolder.of(site.base(), site.path("content")).siteYaml(problems)).isEmpty();
    assertThat(Reports.of(problems))
        .containsExactly("content/site.yaml: error: there is no «content/site.yaml» [no-content]");
  }

  @Test
  void theContentFolderMayStandElsewhere() {
    Path base = site.base();

    assertThat(ContentFolder.of(base, base.resolve("src/news")).name()).hasToString("src/news");
    assertThat(ContentFolder.of(base, base.resolveSibling("news")).name()).hasToString("content");
    assertThat(Optional.of(ContentFolder.of(base, base.resolve("content")).name()))
        .hasToString("Optional[content]");
  }
}
