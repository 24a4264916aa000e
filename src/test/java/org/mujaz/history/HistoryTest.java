package org.mujaz.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.util.SystemReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.TestSite;

/** The states of a folder that were committed. */
final class HistoryTest {

  private static final List<String> FILES = List.of("a.md", "sub/b.md");

  @TempDir private Path base;

  private TestSite site() {
    return TestSite.in(base.resolve("project"));
  }

  /** What the wanted files were, newest first. */
  private static List<String> states(Path folder) {
    List<String> states = new ArrayList<>();
    try (History history = History.of(folder).orElseThrow()) {
      Optional<Snapshot> snapshot = history.older(FILES);
      while (snapshot.isPresent()) {
        states.add(state(history, snapshot.get()));
        snapshot = history.older(FILES);
      }
    }
    return states;
  }

  private static String state(History history, Snapshot snapshot) {
    return FILES.stream()
        .flatMap(file -> Stream.ofNullable(snapshot.files().get(file)))
        .map(content -> new String(history.content(content).orElseThrow(), StandardCharsets.UTF_8))
        .reduce("", String::concat);
  }

  @Test
  void statesAreToldNewestFirstAndEachOnce() {
    TestSite site = site();
    try (TestRepository repository = TestRepository.in(site.base())) {
      site.with("content/a.md", "1");
      repository.commit("a");
      site.with("README", "elsewhere");
      repository.commit("not here");
      site.with("content/sub/b.md", "2");
      String commit = repository.commit("b");
      site.with("content/a.md", "3");
      repository.commit("c");
      site.with("content/a.md", "1");
      repository.commit("d: as b was");
      try (History history = History.of(site.path("content")).orElseThrow()) {
        Snapshot newest = history.older(FILES).orElseThrow();
        assertThat(newest.date()).hasToString("2026-11-01T13:00:00Z");
        assertThat(history.files(newest)).containsOnlyKeys("a.md", "sub/b.md");
        assertThat(commit).doesNotStartWith(newest.commit());
      }
      assertThat(states(site.path("content"))).containsExactly("12", "32", "1");
    }
  }

  @Test
  void theFolderMayBeTheRepositoryOrDeepInIt() {
    TestSite site = site();
    try (TestRepository repository = TestRepository.in(site.base())) {
      site.with("a.md", "1").with("news/content/a.md", "2");
      repository.commit("a");
      assertThat(states(site.base())).containsExactly("1");
      assertThat(states(site.path("news/content"))).containsExactly("2");
    }
  }

  @Test
  void mergedBranchesAreWalkedToo() throws Exception {
    TestSite site = site();
    try (TestRepository repository = TestRepository.in(site.base())) {
      site.with("content/a.md", "1");
      repository.commit("a");
      repository.git().checkout().setCreateBranch(true).setName("desk").call();
      site.with("content/a.md", "2");
      repository.commit("on the branch");
      repository.git().checkout().setName("main").call();
      site.with("content/sub/b.md", "3");
      repository.commit("on main");
      repository
          .git()
          .merge()
          .include(repository.git().getRepository().resolve("desk"))
          .setMessage("merge")
          .call();
      assertThat(states(site.path("content"))).contains("23", "13", "2", "1");
    }
  }

  @Test
  void whereThereIsNothingThereIsNoHistory() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    assertThat(History.of(site.path("content"))).isEmpty();
    assertThat(History.of(site.path("nowhere"))).isEmpty();
    try (TestRepository repository = TestRepository.in(site.base())) {
      assertThat(History.of(site.path("content"))).as("no commit yet").isEmpty();
      Files.writeString(repository.folder().resolve("HEAD"), "ref: refs/heads/gone\n");
      assertThat(History.of(site.path("content"))).isEmpty();
      Files.writeString(repository.folder().resolve("HEAD"), "\u0000\u0001");
      assertThat(History.of(site.path("content"))).isEmpty();
      Files.writeString(repository.folder().resolve("config"), "[core");
      assertThat(History.of(site.path("content"))).isEmpty();
    }
  }

  @Test
  void aFolderThatWasNeverCommittedHasNoStates() {
    TestSite site = site().with("README", "x");
    try (TestRepository repository = TestRepository.in(site.base())) {
      repository.commit("a");
      site.with("content/a.md", "1");
      assertThat(states(site.path("content"))).isEmpty();
    }
  }

  @Test
  void aGitFileThatLeadsNowhereIsNoRepository() {
    assertThat(History.of(site().with(".git", "gitdir: /nowhere\n").with("a.md", "1").base()))
        .isEmpty();
    assertThat(History.of(site().with(".git", "nonsense").base())).isEmpty();
  }

  @Test
  void objectsThatAreLostEndTheHistory() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    try (TestRepository repository = TestRepository.in(site.base())) {
      String lost = repository.commit("a");
      for (String text : List.of("2", "3", "4")) {
        site.with("content/a.md", text);
        repository.commit(text);
      }
      Path object =
          repository.folder().resolve("objects/" + lost.substring(0, 2) + "/" + lost.substring(2));
      object.toFile().setWritable(true);
      Files.write(object, new byte[] {1, 2, 3});
      assertThat(states(site.path("content"))).startsWith("4", "3").doesNotContain("1");
    }
  }

  @Test
  void aShallowCloneEndsWhereItWasCut() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    try (TestRepository repository = TestRepository.in(site.base())) {
      String first = repository.commit("a");
      site.with("content/a.md", "2");
      String second = repository.commit("b");
      Files.writeString(repository.folder().resolve(Constants.SHALLOW), second + "\n");
      String name = first.substring(0, 2) + "/" + first.substring(2);
      Path object = repository.folder().resolve("objects").resolve(name);
      object.toFile().setWritable(true);
      Files.delete(object);
      assertThat(states(site.path("content"))).containsExactly("2");
    }
  }

  @Test
  void aLinkedWorktreeSharesTheHistory() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    try (TestRepository repository = TestRepository.in(site.base())) {
      String commit = repository.commit("a");
      Path links = repository.folder().resolve("worktrees/desk");
      Path desk = base.resolve("desk");
      Files.createDirectories(links);
      Files.createDirectories(desk.resolve("content"));
      Files.writeString(desk.resolve(".git"), "gitdir: " + links + "\n");
      Files.writeString(links.resolve("gitdir"), desk.resolve(".git") + "\n");
      Files.writeString(links.resolve("commondir"), "../..\n");
      Files.writeString(links.resolve("HEAD"), commit + "\n");
      assertThat(states(desk.resolve("content"))).containsExactly("1");
    }
  }

  @Test
  void readingLeavesTheRepositoryAsItWas() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    try (TestRepository repository = TestRepository.in(site.base())) {
      repository.commit("a");
      List<Path> before = files(site.base());
      states(site.path("content"));
      assertThat(files(site.base())).isEqualTo(before);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void theSettingsOfTheUserAreNotRead() throws Exception {
    Isolation.hold();
    SystemReader reader = SystemReader.getInstance();
    assertThat(reader.getenv("PATH")).isNull();
    assertThat(reader.getUserConfig().getSections()).isEmpty();
    assertThat(reader.getSystemConfig().getSections()).isEmpty();
  }

  @Test
  @Timeout(60)
  void endlessHistoriesAreWalkedForAWhile() throws IOException {
    TestSite site = site().with("content/a.md", "1");
    try (TestRepository repository = TestRepository.in(site.base())) {
      repository.commit("a");
      EndlessHistory.append(repository.git().getRepository(), History.MOST_COMMITS + 500);
      assertThat(states(site.path("content"))).isEmpty();
    }
  }
}
