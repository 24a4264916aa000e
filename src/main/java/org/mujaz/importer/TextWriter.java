package org.mujaz.importer;

import java.util.Collections;
import java.util.IdentityHashMap;
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
  private final IdentityHashMap<PlannedStory, MediaNames> halves = new IdentityHashMap<>();
  private final Vocabulary vocabulary;
  private final Standing standing;
  private final ContentWriter writer;
  private final Problems problems;
  private final Set<PlannedStory> begun = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<PlannedStory> shared = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A writer.
   *
   * @param standing what is in the content folder already
   */
  TextWriter(
      ImportPlan plan,
      MediaFinder media,
      Vocabulary vocabulary,
      Standing standing,
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

  /** How much was written, and how much stays as it is. */
  Counts counts() {
    int pages = (int) begun.stream().filter(story -> story.kind() == Kind.PAGE).count();
    return writer.counts(begun.size() - pages, pages);
  }

  private void write(ImportedText text, PlannedStory story) {
    ContentFile file =
        new ContentFile(story.folder(), text.language().code() + "." + text.kind().extension());
    // The same as the text's own key, but in memory already.
    String key = story.keys().getOrDefault(text.language(), text.key());
    if (!writer.knows(key) && isElsewhere(text, story, file)) {
      return;
    }
    TextSurroundings around =
        new TextSurroundings(plan, media, names(story), text.place(), problems);
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
    if (writer.text(key, file, clean(whole))) {
      begun.add(story);
      around
          .files()
          .forEach((name, from) -> writer.media(new ContentFile(story.folder(), name), from));
    }
    if (story.isPaired()) {
      shared(text, story);
    }
  }

  /** The names of files beside a story, kept from its first version to its second one. */
  private MediaNames names(PlannedStory story) {
    MediaNames first = halves.remove(story);
    if (first != null) {
      return first;
    }
    MediaNames names = new MediaNames();
    if (story.isPaired()) {
      halves.put(story, names);
    }
    return names;
  }

  /**
   * An id that a story has which no import wrote; where the very file is there, the writer compares
   * what is in it.
   */
  private boolean isElsewhere(ImportedText text, PlannedStory story, ContentFile file) {
    Optional<SourcePath> other = standing.find(story.link());
    if (other.isEmpty()
        || writer.knowsFolder(story.folder())
        || (other.get().equals(writer.name(story.folder())) && writer.exists(file))) {
      return false;
    }
    problems.add(
        Problem.of(
                ProblemCode.KEPT_FILE,
                text.place(),
                ReportPhrase.ID_IN_USE.with(story.id(), other.get().value()))
            .with(Location.of(other.get())));
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
    if (!story.isPaired()) {
      lines.moment("date", date(text, story));
    }
    lines.moment("updated", facts.updated().filter(u -> isAfter(u, story.date())));
    if (!story.isPaired()) {
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
    if (!lines.isEmpty() && shared.add(story)) {
      writer.text(text.story() + " " + file, new ContentFile(story.folder(), file), lines);
    }
  }

  /** What a reader of texts would take out and report. */
  private static String clean(String text) {
    return Characters.clean(text).text();
  }
}
