package org.mujaz.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mujaz.model.Article;
import org.mujaz.model.MediaFile;
import org.mujaz.model.Site;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.read.Content;
import org.mujaz.read.StoryFiles;

/** A story is made again only if it, or what it learns of the rest of the site, is another. */
final class AssemblyMemoryTest {

  private static final Instant NOW = Instant.parse("2026-11-22T06:00:00Z");

  private static final String STORIES =
      """
      -- content/stories/2026-11-01-first/en.md --
      ---
      title: First
      tags: [Sea trade]
      ---
      ## Part
      -- content/stories/2026-11-02-second/en.md --
      ---
      title: Second
      tags: [sea trade]
      ---
      Text
      -- content/stories/2026-11-03-third/en.md --
      ---
      title: Third
      ---
      See [the part](story:2026-11-01-first#part) and [a file](numbers.csv).
      -- content/stories/2026-11-03-third/numbers.csv --
      1,2
      -- content/stories/2026-11-04-fourth/en.md --
      ---
      title: Fourth
      tags: [Harbour]
      ---
      Text
      """;

  @TempDir private Path base;
  private final AssemblyMemory memory = new AssemblyMemory();
  private Assembled read;

  @BeforeEach
  void readStories() {
    read = Assembled.of(base, NOW, STORIES);
  }

  private Site assemble(Content content, AssemblyMemory with, Problems problems) {
    return new Assembler(read.config(), NOW, Audience.EDITORS, problems)
        .remembering(with)
        .assemble(content);
  }

  private Site remembered(Content content) {
    return assemble(content, memory, new Problems());
  }

  private Content without(String id) {
    List<StoryFiles> stories =
        read.content().stories().stream().filter(story -> !story.id().endsWith(id)).toList();
    return new Content(stories, List.of(), read.content().media(), List.of());
  }

  private Content with(List<MediaFile> media) {
    return new Content(read.content().stories(), List.of(), media, List.of());
  }

  private static Article article(Site site, String id) {
    return site.stories().stream()
        .filter(story -> story.id().endsWith(id))
        .map(story -> story.versions().get(0))
        .findFirst()
        .orElseThrow();
  }

  private void isAsIfNothingWasKnown(Content content) {
    Problems told = new Problems();
    Problems all = new Problems();
    assertThat(assemble(content, memory, told))
        .isEqualTo(assemble(content, new AssemblyMemory(), all));
    assertThat(told.sorted()).isEqualTo(all.sorted());
  }

  @Test
  void whatIsToldTheSameIsTheSameObject() {
    Site before = remembered(read.content());
    Site now = remembered(without("second"));
    assertThat(article(now, "third")).isSameAs(article(before, "third"));
    assertThat(article(now, "fourth")).isSameAs(article(before, "fourth"));
  }

  @Test
  void aTagHasTheNameThatIsReadFirstNow() {
    assertThat(article(remembered(without("first")), "second").tags())
        .extracting(tag -> tag.name().english())
        .containsExactly("sea trade");
    assertThat(article(remembered(read.content()), "second").tags())
        .extracting(tag -> tag.name().english())
        .containsExactly("Sea trade");
    isAsIfNothingWasKnown(without("first"));
  }

  @Test
  void aLinkToAStoryThatIsGoneIsBroken() {
    isAsIfNothingWasKnown(read.content());
    isAsIfNothingWasKnown(without("first"));
    isAsIfNothingWasKnown(read.content());
  }

  @Test
  void aLinkToAPartThatIsGoneIsBroken() {
    isAsIfNothingWasKnown(read.content());
    Content now = Assembled.of(base, NOW, STORIES.replace("## Part", "## Another")).content();
    List<StoryFiles> stories = new ArrayList<>(read.content().stories());
    stories.set(0, now.stories().get(0));
    isAsIfNothingWasKnown(new Content(stories, List.of(), read.content().media(), List.of()));
    isAsIfNothingWasKnown(read.content());
  }

  @Test
  void aFileThatIsGoneOrComesBackIsNoticed() {
    isAsIfNothingWasKnown(read.content());
    isAsIfNothingWasKnown(with(List.of()));
    isAsIfNothingWasKnown(read.content());
  }

  @Test
  void aWarningIsToldEachTime() {
    Problems first = new Problems();
    Problems second = new Problems();
    assemble(read.content(), memory, first);
    assemble(read.content(), memory, second);
    assertThat(second.sorted())
        .isEqualTo(first.sorted())
        .extracting(Problem::location)
        .isNotEmpty();
  }
}
