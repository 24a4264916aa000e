package org.mujaz.importer;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.importer.origin.ImportedFacts;
import org.mujaz.importer.origin.ImportedPicture;
import org.mujaz.importer.origin.ImportedText;
import org.mujaz.importer.origin.ImportedText.Kind;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Characters;
import org.mujaz.text.Slugs;

/** Writes the texts of an import one by one, each into the folder that the plan gives it. */
final class TextWriter {

  private final ImportPlan plan;
  private final MediaFinder media;
  private final MediaNames names = new MediaNames();
  private final Vocabulary vocabulary;
  private final Map<String, SourcePath> standing;
  private final ContentWriter writer;
  private final Problems problems;
  private final Set<String> stories = new HashSet<>();
  private final Set<String> shared = new HashSet<>();

  /**
   * A writer.
   *
   * @param standing what is in the content folder already, by the ways in which it is linked to
   */
  TextWriter(
      ImportPlan plan,
      MediaFinder media,
      Vocabulary vocabulary,
      Map<String, SourcePath> standing,
      ContentWriter writer,
      Problems problems) {
    this.plan = plan;
    this.media = media;
    this.vocabulary = vocabulary;
    this.standing = standing;
    this.writer = writer;
    this.problems = problems;
  }

  /** Writes one text. */
  void write(ImportedText text) {
    plan.of(text).ifPresent(story -> write(text, story));
  }

  /** How many stories there are of which a text was written. */
  int stories() {
    return stories.size();
  }

  private void write(ImportedText text, PlannedStory story) {
    String file =
        "%s/%s.%s".formatted(story.folder(), text.language().code(), text.kind().extension());
    if (!writer.knows(text.key()) && isElsewhere(text, story, file)) {
      return;
    }
    TextSurroundings around =
        new TextSurroundings(plan, media, names, story.folder(), text.place(), problems);
    Optional<ImportedPicture> picture =
        text.facts()
            .image()
            .flatMap(
                image ->
                    around
                        .picture(image.address())
                        .map(name -> new ImportedPicture(name, image.alt(), image.caption())));
    String body = text.body().write(around).strip();
    String metadata = metadata(text, story, picture);
    String whole = metadata.isEmpty() ? body + "\n" : "---\n" + metadata + "---\n\n" + body + "\n";
    if (writer.text(text.key(), file, clean(whole))) {
      stories.add(text.story());
      around.files().forEach((name, from) -> writer.media(story.folder() + "/" + name, from));
    }
    if (story.paired()) {
      shared(text, story);
    }
  }

  /**
   * An id that a story has which no import wrote; where the very file is there, the writer compares
   * what is in it.
   */
  private boolean isElsewhere(ImportedText text, PlannedStory story, String file) {
    SourcePath other = standing.get(story.link());
    if (other == null
        || writer.knowsFolder(story.folder())
        || (other.equals(writer.name(story.folder())) && writer.exists(file))) {
      return false;
    }
    problems.add(
        Problem.of(
                ProblemCode.KEPT_FILE,
                text.place(),
                ReportPhrase.ID_IN_USE.with(story.id(), other.value()))
            .with(Location.of(other)));
    return true;
  }

  private String metadata(
      ImportedText text, PlannedStory story, Optional<ImportedPicture> picture) {
    ImportedFacts facts = text.facts();
    FrontMatterText lines = new FrontMatterText();
    if (text.kind() != Kind.WIRE) {
      lines.text("title", Optional.of(facts.title()));
    }
    lines.text("summary", facts.summary());
    if (!story.paired()) {
      lines.moment("date", date(text, story));
    }
    lines.moment("updated", facts.updated().filter(u -> isAfter(u, story.date())));
    if (!story.paired()) {
      lines.text("section", section(story));
    }
    lines.own(facts, picture);
    lines.text("slug", slug(facts, story));
    lines.list("aliases", facts.aliases());
    lines.yes("draft", facts.draft());
    lines.moment("publish", facts.publish());
    lines.moment("expires", facts.expires());
    return lines.toString();
  }

  /** The slug, unless the id says it; what another system takes for one may be none here. */
  private static Optional<String> slug(ImportedFacts facts, PlannedStory story) {
    return facts
        .slug()
        .map(slug -> Slugs.isSlug(slug) ? slug : Slugs.of(slug))
        .filter(slug -> !story.id().equals(slug) && !story.id().endsWith("-" + slug));
  }

  /** A wire text needs no metadata where the name of its folder says when it was published. */
  private static Optional<Timestamp> date(ImportedText text, PlannedStory story) {
    return story
        .date()
        .filter(
            date ->
                text.kind() != Kind.WIRE
                    || date.precision() == Timestamp.Precision.TIME
                    || !story.id().startsWith(date.day().toString()));
  }

  private static boolean isAfter(Timestamp updated, Optional<Timestamp> date) {
    return date.isEmpty() || updated.compareTo(date.get()) > 0;
  }

  private Optional<String> section(PlannedStory story) {
    return story.section().map(vocabulary::section);
  }

  private void shared(ImportedText text, PlannedStory story) {
    text.facts()
        .date()
        .filter(date -> !story.date().equals(Optional.of(date)))
        .ifPresent(
            date ->
                problems.add(
                    ProblemCode.NOT_CARRIED_OVER,
                    text.place(),
                    ReportPhrase.OTHER_DATE.with(
                        Wording.quoted(FrontMatterText.of(date)),
                        Wording.quoted(FrontMatterText.of(story.date().orElseThrow())))));
    String lines =
        new FrontMatterText()
            .moment("date", date(text, story))
            .text("section", section(story))
            .toString();
    String file = text.kind() == Kind.PAGE ? "page.yaml" : "story.yaml";
    if (!lines.isEmpty() && shared.add(text.story())) {
      writer.text(text.story() + " " + file, story.folder() + "/" + file, lines);
    }
  }

  /** What a reader of texts would take out and report. */
  private static String clean(String text) {
    return Characters.clean(text).text();
  }
}
