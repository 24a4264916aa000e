package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Language;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;
import org.mujaz.view.ParallelView;
import org.mujaz.view.PersonView;
import org.mujaz.view.StoryView;

/** A page with both versions of a story. */
final class SampleParallel {

  private final Language language;

  SampleParallel(Language language) {
    this.language = language;
  }

  Pages page() {
    SampleFrame frame = new SampleFrame(language);
    return new Pages.Parallel(
        frame.site(),
        frame.bare("parallel", new SampleStories(language).coral().title()),
        new SamplePages(language).editions(),
        new ParallelView(
            List.of(version(language, 2), version(language.other(), 0)),
            List.of(
                row("paragraph", "<p>…</p>", "<p>…</p><p>…</p>"),
                row("heading", "<h2 id=\"a\">…</h2>", "<h2 id=\"b\">…</h2>"),
                row("paragraph", "<p>…</p>", ""),
                row("figure", "", "<figure><img src=\"/a.jpg\" width=\"4\" alt=\"…\"></figure>"))));
  }

  private static ParallelView.Version version(Language of, int alone) {
    StoryView story = new SampleStories(of).coral();
    return new ParallelView.Version(
        of.code(),
        of.direction().attribute(),
        story.url(),
        story.title(),
        alone > 0 ? Optional.of(story.summary()) : Optional.empty(),
        story.published(),
        List.of(person()),
        alone > 0 ? List.of() : List.of(person()),
        alone > 0 ? Optional.empty() : Optional.of(SamplePages.stale(of, story.published())),
        story.picture(),
        alone,
        alone > 0);
  }

  private static PersonView person() {
    return new PersonView(
        "Layan Darwish", "/x/", Optional.empty(), Optional.empty(), Optional.empty());
  }

  private ParallelView.Row row(String kind, String first, String second) {
    List<ParallelView.Cell> cells =
        Stream.of(cell(language, first), cell(language.other(), second)).toList();
    return new ParallelView.Row(kind, false, cells);
  }

  private static ParallelView.Cell cell(Language of, String html) {
    return new ParallelView.Cell(
        of.code(),
        of.direction().attribute(),
        Optional.of(html).filter(body -> !body.isEmpty()).map(Html::new));
  }
}
