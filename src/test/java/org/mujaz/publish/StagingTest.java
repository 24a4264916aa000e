package org.mujaz.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.hash.Sha256;
import org.mujaz.model.Route;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.TextReport;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

class StagingTest {

  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2017-10-18T00:00:00Z"));

  @TempDir Path base;
  private Path site;

  @BeforeEach
  void nameTheSite() {
    site = base.resolve("site");
  }

  @Test
  void aSiteIsWhatWasWritten() throws IOException {
    Optional<Publication> published = publish(Map.of("/", "front", "/ar/feed.xml", "feed"));

    assertThat(published).contains(new Publication(2, 0, 0, 0, 9));
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front", "ar/feed.xml", "feed"));
  }

  @Test
  void aCopiedFileIsPublishedToo() throws IOException {
    Path source = Files.writeString(base.resolve("photo.jpg"), "pixels");

    Optional<Publication> first = publishCopy("/ar/photo.jpg", source);
    Optional<Publication> second = publishCopy("/ar/photo.jpg", source);

    assertThat(first).contains(new Publication(1, 0, 0, 0, 6));
    assertThat(second).contains(new Publication(0, 0, 0, 1, 6));
    assertThat(visibleFiles()).isEqualTo(Map.of("ar/photo.jpg", "pixels"));
  }

  @Test
  void aCopyOfAFileThatNobodyWroteToIsNotReadAgain() throws IOException {
    Path source = Files.writeString(base.resolve("photo.jpg"), "pixels");
    publishCopy("/ar/photo.jpg", source);

    // Only who forges the time can tell.
    FileTime time = Files.getLastModifiedTime(source);
    Files.writeString(source, "PIXELS");
    Files.setLastModifiedTime(source, time);
    publishCopy("/ar/photo.jpg", source);

    assertThat(visibleFiles()).isEqualTo(Map.of("ar/photo.jpg", "pixels"));
  }

  @Test
  void aCopyOfAFileThatWasChangedIsMadeAgain() throws IOException {
    Path source = Files.writeString(base.resolve("photo.jpg"), "pixels");
    publishCopy("/ar/photo.jpg", source);
    Files.writeString(source, "PIXELS");
    Files.setLastModifiedTime(source, FileTime.fromMillis(1));

    assertThat(publishCopy("/ar/photo.jpg", source)).contains(new Publication(0, 1, 0, 0, 6));

    assertThat(visibleFiles()).isEqualTo(Map.of("ar/photo.jpg", "PIXELS"));
  }

  @Test
  void aCopyOfAnotherFileIsMadeAgain() throws IOException {
    publishCopy("/ar/photo.jpg", Files.writeString(base.resolve("one.jpg"), "pixels"));

    publishCopy("/ar/photo.jpg", Files.writeString(base.resolve("two.jpg"), "PIXELS"));

    assertThat(visibleFiles()).isEqualTo(Map.of("ar/photo.jpg", "PIXELS"));
  }

  @Test
  void aCopyThatSomebodyWroteToIsPutRight() throws IOException {
    Path source = Files.writeString(base.resolve("photo.jpg"), "pixels");
    publishCopy("/ar/photo.jpg", source);
    Files.writeString(site.resolve("ar/photo.jpg"), "PIXELS");

    publishCopy("/ar/photo.jpg", source);

    assertThat(visibleFiles()).isEqualTo(Map.of("ar/photo.jpg", "pixels"));
  }

  @Test
  void whatStandsIsKeptIfItIsWhatWasAskedFor() throws IOException {
    publish(Map.of("/", "front", "/ar/", "home"));
    try (Staging staging = Staging.open(site, base, base.resolve("target/mujaz"))) {
      assertThat(staging.keep(new Route("/"), sha256("front"))).isTrue();
      assertThat(staging.keep(new Route("/ar/"), sha256("front"))).isFalse();
      assertThat(staging.keep(new Route("/en/"), sha256("front"))).isFalse();
      assertThat(staging.sha256(new Route("/"))).isEqualTo(sha256("front"));
    }
    Files.delete(site.resolve("index.html"));
    try (Staging staging = Staging.open(site, base, base.resolve("target/mujaz"))) {
      assertThat(staging.keep(new Route("/"), sha256("front"))).isFalse();
    }
  }

  @Test
  void aDamagedListOfWhatStandsIsNone() throws IOException {
    publish(Map.of("/", "front"));
    Path list;
    try (Stream<Path> files = Files.list(base.resolve("target/mujaz"))) {
      list =
          files
              .filter(file -> file.getFileName().toString().startsWith("standing-"))
              .findFirst()
              .orElseThrow();
    }
    String whole = Files.readString(list);
    for (String damaged :
        List.of("", whole.substring(1), whole.replace(' ', 'x'), whole.replace("mujaz 1", ""))) {
      Files.writeString(list, damaged);
      try (Staging staging = Staging.open(site, base, base.resolve("target/mujaz"))) {
        assertThat(staging.keep(new Route("/"), sha256("front"))).as(damaged).isFalse();
      }
    }
  }

  @Test
  void onlyFilesWithOtherBytesAreWritten() throws IOException {
    publish(Map.of("/", "front", "/ar/", "home", "/en/", "home"));
    makeAllOld();

    Optional<Publication> published =
        publish(Map.of("/", "front", "/ar/", "HOME", "/en/", "home", "/x/", "new"));

    assertThat(published).contains(new Publication(1, 1, 0, 2, 16));
    assertThat(isOld("index.html")).isTrue();
    assertThat(isOld("en/index.html")).isTrue();
    assertThat(isOld("ar/index.html")).isFalse();
  }

  @Test
  void aSecondEqualBuildTouchesNothing() throws IOException {
    publish(Map.of("/", "front", "/ar/", "home"));
    makeAllOld();

    publish(Map.of("/", "front", "/ar/", "home"));

    assertThat(allFiles()).allMatch(this::isOld).contains(".mujaz-files");
  }

  @Test
  void aFileEditedByHandIsPutRight() throws IOException {
    publish(Map.of("/", "front"));
    Files.writeString(site.resolve("index.html"), "FRONT");

    Optional<Publication> published = publish(Map.of("/", "front"));

    assertThat(published).contains(new Publication(0, 1, 0, 0, 5));
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front"));
  }

  @Test
  void staleFilesAndTheFoldersThatBecomeEmptyAreRemoved() throws IOException {
    publish(Map.of("/", "front", "/ar/2017/10/18/", "day", "/ar/a.txt", "a"));

    Optional<Publication> published = publish(Map.of("/", "front", "/ar/a.txt", "a"));

    assertThat(published).contains(new Publication(0, 0, 1, 2, 6));
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front", "ar/a.txt", "a"));
    assertThat(site.resolve("ar/2017")).doesNotExist();
  }

  @Test
  void foreignFilesAreLeftAloneAndReported() throws IOException {
    publish(Map.of("/", "front"));
    foreign("CNAME", "example.org");
    foreign("old/a/b.html", "old");
    foreign("old/c.html", "old");
    Problems problems = new Problems();

    publish(Map.of("/", "front"), problems);

    assertThat(new TextReport(Messages.english(), location -> Optional.empty()).lines(problems))
        .containsExactly(
            "site/CNAME: warning: «CNAME» in the output folder was not made by Mujaz and is left"
                + " alone [foreign-file]",
            "    help: files that belong to the site can stand in content/static",
            "site/old: warning: «old/» in the output folder was not made by Mujaz and is left"
                + " alone [foreign-file]",
            "    help: files that belong to the site can stand in content/static");
    assertThat(visibleFiles()).containsEntry("CNAME", "example.org").containsKey("old/a/b.html");
  }

  @Test
  void hiddenForeignFilesAreLeftAloneInSilence() throws IOException {
    foreign(".gitkeep", "");
    foreign(".git/HEAD", "ref");
    foreign("ar/.DS_Store", "x");
    foreign("empty/.keep", "x");
    Problems problems = new Problems(true);

    publish(Map.of("/ar/", "home"), problems);
    publish(Map.of("/", "front"), problems);

    assertThat(problems.sorted()).isEmpty();
    assertThat(allFiles())
        .containsExactly(
            ".git/HEAD", ".gitkeep", ".mujaz-files", "ar/.DS_Store", "empty/.keep", "index.html");
  }

  @Test
  void hiddenFilesOfTheSiteAreFilesLikeOthers() throws IOException {
    publish(Map.of("/.well-known/security.txt", "contact", "/.nojekyll", ""));
    Optional<Publication> published = publish(Map.of("/.nojekyll", ""));

    assertThat(published).contains(new Publication(0, 0, 1, 1, 0));
    assertThat(allFiles()).containsExactly(".mujaz-files", ".nojekyll");
  }

  @Test
  void aForeignFileOnAnAddressOfTheSiteIsReplacedAndNowOurs() throws IOException {
    foreign("CNAME", "old.example");
    Problems problems = new Problems();

    assertThat(publish(Map.of("/CNAME", "example.org"), problems))
        .contains(new Publication(0, 1, 0, 0, 11));
    assertThat(problems.sorted())
        .containsExactly(
            Problem.of(
                ProblemCode.FOREIGN_FILE_REPLACED,
                Location.of(new SourcePath("site/CNAME")),
                Wording.quoted("CNAME")));
    assertThat(publish(Map.of("/", "front"))).contains(new Publication(1, 0, 1, 0, 5));
  }

  @Test
  void aForeignFileOfTheSameBytesIsNotWorthAWord() throws IOException {
    foreign("CNAME", "example.org");
    Problems problems = new Problems();

    assertThat(publish(Map.of("/CNAME", "example.org"), problems)).isPresent();

    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aForeignFileIsNotReplacedWhereAWarningIsAnError() throws IOException {
    foreign("CNAME", "old.example");
    Problems problems = new Problems(true);

    assertThat(publish(Map.of("/CNAME", "example.org"), problems)).isEmpty();

    assertThat(site.resolve("CNAME")).hasContent("old.example");
  }

  @Test
  void nothingChangesWhenThereAreErrors() throws IOException {
    publish(Map.of("/", "front", "/ar/", "home"));
    makeAllOld();
    Problems problems = new Problems();
    problems.add(ProblemCode.MISSING_TITLE, Location.of(new SourcePath("content/a/ar.md")));

    assertThat(publish(Map.of("/", "FRONT"), problems)).isEmpty();

    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front", "ar/index.html", "home"));
    assertThat(allFiles()).allMatch(this::isOld);
  }

  @Test
  void nothingChangesWhenAForeignFileIsAnError() throws IOException {
    publish(Map.of("/", "front"));
    foreign("CNAME", "example.org");

    assertThat(publish(Map.of("/", "FRONT"), new Problems(true))).isEmpty();

    assertThat(visibleFiles()).containsEntry("index.html", "front");
  }

  @Test
  void twoFilesOnOneRouteAreAFaultOfTheProgram() {
    try (Staging staging = open()) {
      staging.write(new Route("/ar/Raqqa/"), bytes("a"));

      assertThatThrownBy(() -> staging.write(new Route("/ar/raqqa/"), bytes("b")))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("written twice: /ar/Raqqa/, /ar/raqqa/");
    }
  }

  @Test
  void aFileAndAFolderOfOneNameAreAFaultOfTheProgram() {
    assertThatThrownBy(() -> publish(Map.of("/ar", "file", "/ar/", "folder")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("both a file and a folder: ar");
    assertThat(site).doesNotExist();
  }

  @Test
  void aStaleFileGivesWayToAFolderAndTheOtherWayRound() throws IOException {
    publish(Map.of("/ar", "file", "/en/a/b/", "page"));
    Optional<Publication> published = publish(Map.of("/ar/", "page", "/en/a", "file"));

    assertThat(published).contains(new Publication(2, 0, 2, 0, 8));
    assertThat(visibleFiles()).isEqualTo(Map.of("ar/index.html", "page", "en/a", "file"));
  }

  @Test
  void aForeignFolderInTheWayStopsTheBuildBeforeAnythingChanges() throws IOException {
    publish(Map.of("/", "front", "/ar/x/", "page"));
    foreign("ar/x/.keep", "");

    assertThatThrownBy(() -> publish(Map.of("/", "FRONT", "/ar/x", "file")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(
            site.resolve("ar/x") + ": is a folder, but the site needs a file of this name");
    assertThat(visibleFiles())
        .containsEntry("index.html", "front")
        .containsEntry("ar/x/index.html", "page");
  }

  @Test
  void aForeignFileInTheWayStopsTheBuildBeforeAnythingChanges() throws IOException {
    publish(Map.of("/", "front"));
    foreign("ar", "a file");

    assertThatThrownBy(() -> publish(Map.of("/", "FRONT", "/ar/", "home")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("ar: is a file, but the site needs a folder of this name");
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front", "ar", "a file"));
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path elsewhere = Files.createDirectories(base.resolve("elsewhere"));
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("ar"), elsewhere);

    assertThatThrownBy(() -> publish(Map.of("/ar/", "home")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is a symbolic link");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void aLinkInPlaceOfAFileStopsTheBuild() throws IOException {
    Path precious = Files.writeString(base.resolve("precious"), "front");
    Files.createDirectories(site);
    Files.createSymbolicLink(site.resolve("index.html"), precious);

    assertThatThrownBy(() -> publish(Map.of("/", "front")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("is not a plain file");
    assertThat(precious).hasContent("front");
  }

  @Test
  void nothingIsRemovedThroughALinkOrAForgedList() throws IOException {
    publish(Map.of("/ar/a.txt", "a"));
    Path elsewhere = Files.move(site.resolve("ar"), base.resolve("elsewhere"));
    Files.createSymbolicLink(site.resolve("ar"), elsewhere);
    Files.writeString(
        site.resolve(".mujaz-files"), "ar/a.txt\n../elsewhere/a.txt\n" + elsewhere + "/a.txt\n\n");

    publish(Map.of("/", "front"));

    assertThat(elsewhere.resolve("a.txt")).hasContent("a");
  }

  @Test
  void aSiteThatIsItselfALinkStaysOne() throws IOException {
    Path real = Files.createDirectories(base.resolve("elsewhere/public"));
    Files.createSymbolicLink(site, real);

    publish(Map.of("/", "front"));

    assertThat(site).isSymbolicLink();
    assertThat(real.resolve("index.html")).hasContent("front");
  }

  @Test
  void theStagingFolderIsGoneAfterwards() throws IOException {
    publish(Map.of("/", "front"));

    try (Stream<Path> entries = Files.list(base)) {
      assertThat(entries).containsExactlyInAnyOrder(site, base.resolve("target"));
    }
  }

  @Test
  void leftOversOfADeadBuildAreRemoved() throws IOException {
    Path dead = Files.createDirectories(base.resolve(".site-staging"));
    Files.writeString(dead.resolve("lock"), "");
    Files.writeString(dead.resolve("1"), "half a pa");

    publish(Map.of("/", "front"));

    assertThat(dead).doesNotExist();
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front"));
  }

  @Test
  void twoBuildsAtOnceDoNotMix() {
    try (Staging first = open()) {
      first.write(new Route("/"), bytes("first"));

      assertThatThrownBy(() -> open())
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("another build is writing to this folder");

      assertThat(first.publish(new Problems(), Guard.off()))
          .contains(new Publication(1, 0, 0, 0, 5));
    }
  }

  @Test
  void manyThreadsMayWriteAtOnce() {
    try (Staging staging = open()) {
      IntStream.range(0, 2000)
          .parallel()
          .forEach(i -> staging.write(new Route("/ar/%d/".formatted(i)), bytes("page " + i)));

      assertThat(staging.publish(new Problems(), Guard.off()).map(Publication::added))
          .contains(2000);
    }
    assertThat(site.resolve("ar/1999/index.html")).hasContent("page 1999");
  }

  @Test
  void theListOfFilesIsTheSameForTheSameFiles() throws IOException {
    publish(Map.of("/b/", "b", "/رقة/", "a", "/a.txt", "c"));

    assertThat(site.resolve(".mujaz-files"))
        .hasContent(
            """
            # The files that Mujaz wrote here. It removes those that a later build no longer makes.
            %s  a.txt
            %s  b/index.html
            %s  رقة/index.html
            """
                .formatted(sha256("c"), sha256("b"), sha256("a")));
  }

  @Test
  void aListOfAnEarlierVersionIsRead() throws IOException {
    foreign(".mujaz-files", "# Files.\nindex.html\nar/old.txt\n");
    foreign("index.html", "front");
    foreign("ar/old.txt", "old");

    assertThat(publish(Map.of("/", "front"))).contains(new Publication(0, 0, 1, 1, 5));
    assertThat(visibleFiles()).isEqualTo(Map.of("index.html", "front"));
    assertThat(changes()).isEqualTo(changes(1, "", "", "ar/old.txt"));
  }

  @Test
  void deployScriptsAreToldWhatChanged() throws IOException {
    publish(Map.of("/", "front", "/ar/", "home", "/ar/a.txt", "a"));
    assertThat(changes()).isEqualTo(changes(3, "ar/a.txt ar/index.html index.html", "", ""));

    publish(Map.of("/", "front", "/ar/", "HOME", "/ar/رقة/", "b"));
    assertThat(changes()).isEqualTo(changes(3, "ar/رقة/index.html", "ar/index.html", "ar/a.txt"));

    publish(Map.of("/", "front", "/ar/", "HOME", "/ar/رقة/", "b"));
    assertThat(changes()).isEqualTo(changes(3, "", "", ""));
  }

  @Test
  void deployScriptsAreToldOfAFileThatWasPutRight() throws IOException {
    publish(Map.of("/", "front"));
    Files.writeString(site.resolve("index.html"), "FRONT");

    publish(Map.of("/", "front"));

    assertThat(changes()).isEqualTo(changes(1, "", "index.html", ""));
  }

  @Test
  void whatABuildThatDiedDidNotTellIsToldByTheNext() throws IOException {
    publish(Map.of("/", "front", "/a.txt", "a"));
    byte[] told = Files.readAllBytes(told());
    publish(Map.of("/", "FRONT", "/b.txt", "b"));
    Files.write(told(), told);

    publish(Map.of("/", "FRONT", "/b.txt", "b"));

    assertThat(changes()).isEqualTo(changes(2, "b.txt", "index.html", "a.txt"));
  }

  @Test
  void aFileThatChangesWhileItIsCopiedIsNotPublished() {
    // Its length is 0, and yet something is read of it.
    Path growing = Path.of("/proc/version");
    assumeThat(growing).exists();
    publish(Map.of("/", "front"));

    assertThatThrownBy(() -> publishCopy("/version.txt", growing))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("/proc/version")
        .hasMessageContaining("was changed while it was read; build again");

    assertThat(site.resolve("index.html")).hasContent("front");
    assertThat(site.resolve("version.txt")).doesNotExist();
  }

  @Test
  void aSiteThatWasUnpackedWithNamesInAnotherFormOfUnicodeGetsItsOwn() throws IOException {
    publish(Map.of("/", "front", "/caf\u00E9/a.txt", "a"));
    Path other = site.resolve("cafe\u0301");
    Files.move(site.resolve("caf\u00E9"), other);
    assumeThat(site.resolve("caf\u00E9")).doesNotExist();

    publish(Map.of("/", "front", "/caf\u00E9/a.txt", "a"));

    assertThat(site.resolve("caf\u00E9/a.txt")).hasContent("a");
    assertThat(other).doesNotExist();

    publish(Map.of("/", "front"));

    assertThat(site.resolve("caf\u00E9")).doesNotExist();
  }

  @Test
  void ofTwoFormsOfANameTheOtherIsReported() throws IOException {
    publish(Map.of("/", "front", "/caf\u00E9.txt", "a"));
    assumeThat(site.resolve("cafe\u0301.txt")).doesNotExist();
    foreign("cafe\u0301.txt", "another");
    Problems problems = new Problems();

    publish(Map.of("/", "FRONT", "/caf\u00E9.txt", "a"), problems);

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.FOREIGN_FILE));
    assertThat(site.resolve("caf\u00E9.txt")).hasContent("a");
    assertThat(site.resolve("cafe\u0301.txt")).hasContent("another");
  }

  @Test
  void aFileInThePlaceOfTheSiteIsTold() throws IOException {
    Files.writeString(site, "mine");

    assertThatThrownBy(() -> publish(Map.of("/", "front")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("site: is a file, but the site needs a folder of this name");

    assertThat(site).hasContent("mine");
  }

  @Test
  void aStagingFolderThatIsALinkIsNotFollowed() throws IOException {
    Path precious = Files.createDirectories(base.resolve("elsewhere/site"));
    Files.writeString(precious.resolve("a.txt"), "mine");
    Files.createSymbolicLink(base.resolve(".site-staging"), base.resolve("elsewhere"));

    assertThatThrownBy(() -> publish(Map.of("/", "front")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining(".site-staging: is a symbolic link");

    assertThat(precious.resolve("a.txt")).hasContent("mine");
  }

  @Test
  void whateverStandsInTheStagingFolderIsRemoved() throws IOException {
    Path folder = Files.createDirectories(base.resolve(".site-staging/a/b"));
    Files.writeString(folder.resolve("c.txt"), "c");

    publish(Map.of("/", "front"));

    assertThat(base.resolve(".site-staging")).doesNotExist();
  }

  @Test
  void aForeignFolderThatNobodyMayLookIntoStaysAndIsReported() throws IOException {
    publish(Map.of("/", "front"));
    Path closed = Files.createDirectory(site.resolve("lost+found"));
    Files.setPosixFilePermissions(closed, Set.of());
    assumeThat(Files.isReadable(closed)).isFalse();
    Problems problems = new Problems();

    assertThat(publish(Map.of("/", "FRONT"), problems)).isPresent();

    assertThat(problems.sorted())
        .singleElement()
        .satisfies(foreign -> assertThat(foreign.code()).isEqualTo(ProblemCode.FOREIGN_FILE));
  }

  private Path told() throws IOException {
    try (Stream<Path> files = Files.list(base.resolve("target/mujaz"))) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("told-"))
          .findFirst()
          .orElseThrow();
    }
  }

  private String changes() throws IOException {
    return Files.readString(base.resolve("target/mujaz/changes.json"));
  }

  private static String changes(int files, String added, String changed, String removed) {
    return """
        {
          "files": %d,
          "added": %s,
          "changed": %s,
          "removed": %s
        }
        """
        .formatted(files, array(added), array(changed), array(removed));
  }

  private static String array(String names) {
    return names.isEmpty()
        ? "[]"
        : "[\n    \"" + String.join("\",\n    \"", names.split(" ")) + "\"\n  ]";
  }

  private static String sha256(String text) {
    return Sha256.hex(text, 32);
  }

  private Staging open() {
    return Staging.open(site, base, base.resolve("target/mujaz"));
  }

  private Optional<Publication> publish(Map<String, String> files) {
    return publish(files, new Problems());
  }

  private Optional<Publication> publish(Map<String, String> files, Problems problems) {
    try (Staging staging = open()) {
      files.forEach((route, text) -> staging.write(new Route(route), bytes(text)));
      return staging.publish(problems, Guard.off());
    }
  }

  private Optional<Publication> publishCopy(String route, Path source) {
    try (Staging staging = open()) {
      staging.copy(new Route(route), source);
      return staging.publish(new Problems(), Guard.off());
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void foreign(String name, String text) throws IOException {
    Path file = site.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> allFiles() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files
          .filter(Files::isRegularFile)
          .map(f -> site.relativize(f).toString())
          .sorted()
          .toList();
    }
  }

  private Map<String, String> visibleFiles() throws IOException {
    Map<String, String> files = new TreeMap<>();
    for (String name : allFiles()) {
      if (!name.startsWith(".")) {
        files.put(name, Files.readString(site.resolve(name)));
      }
    }
    return files;
  }

  private void makeAllOld() throws IOException {
    for (String name : allFiles()) {
      Files.setLastModifiedTime(site.resolve(name), LONG_AGO);
    }
  }

  private boolean isOld(String name) {
    try {
      return Files.getLastModifiedTime(site.resolve(name)).equals(LONG_AGO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
