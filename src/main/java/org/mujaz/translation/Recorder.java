package org.mujaz.translation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mujaz.assemble.Translations;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.TranslationOf;
import org.mujaz.problem.BrokenEnvironment;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Severity;
import org.mujaz.problem.Wording;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;
import org.mujaz.read.TranslationLine;
import org.mujaz.source.SourcePath;
import org.mujaz.source.Utf8;
import org.mujaz.text.Spelling;

/** Records that translations follow their originals as these are now. */
public final class Recorder {

  private final ContentFolder folder;
  private final ZoneId zone;
  private final Originals originals;
  private final Problems problems;
  private final Map<String, StoryFiles> stories = new TreeMap<>();

  /**
   * A recorder.
   *
   * @param stories what was read from {@code folder}
   * @param zone as site.yaml says
   * @param problems what is wrong with the files
   */
  public Recorder(ContentFolder folder, List<StoryFiles> stories, ZoneId zone, Problems problems) {
    this.folder = folder;
    this.zone = zone;
    this.originals = new Originals(folder, zone);
    this.problems = problems;
    stories.forEach(story -> this.stories.putIfAbsent(story.id(), story));
  }

  /**
   * What became of a request; either everything was recorded, or nothing.
   *
   * @param files that say something new now
   * @param refusals why nothing was recorded, a sentence for each story
   */
  public record Outcome(List<SourcePath> files, List<Wording> refusals) {

    /** Copies the lists. */
    public Outcome {
      files = List.copyOf(files);
      refusals = List.copyOf(refusals);
    }
  }

  private record Edit(SourcePath file, String before, String after) {}

  /**
   * Records that the translations of {@code ids} are up to date.
   *
   * @param from the language of the original where no version says it
   */
  public Outcome record(List<String> ids, Optional<Language> from) {
    List<Edit> edits = new ArrayList<>();
    List<Wording> refusals = new ArrayList<>();
    for (String id : ids) {
      try {
        edits.add(edit(id, from));
      } catch (Refusal refusal) {
        refusals.add(refusal.reason());
      }
    }
    List<SourcePath> written = new ArrayList<>();
    if (refusals.isEmpty()) {
      for (Edit edit : edits) {
        if (!edit.after().equals(edit.before())) {
          write(edit);
          written.add(edit.file());
        }
      }
    }
    return new Outcome(written, refusals);
  }

  private Edit edit(String id, Optional<Language> from) throws Refusal {
    StoryFiles story = story(id);
    Optional<Problem> error = firstError(story);
    if (error.isPresent()) {
      throw Refusal.hasErrors(id, error.get());
    }
    for (Language each : Language.values()) {
      version(story, each);
    }
    Language language = translation(story, from);
    ArticleFile original = version(story, language.other());
    ArticleFile translation = version(story, language);
    Revision revision =
        originals
            .read(story, original.language())
            .orElseThrow(() -> new IllegalStateException("gone meanwhile: " + original.path()))
            .revision();
    TranslationOf of = new TranslationOf(original.language(), Optional.of(revision));
    String before = text(translation.path());
    String after =
        TranslationLine.write(translation.path(), before, language, of, zone)
            .orElseThrow(() -> Refusal.byHand(translation.path(), of));
    return new Edit(translation.path(), before, after);
  }

  /** Of its files as such, or of what they say of each other; other rules may wait. */
  private Optional<Problem> firstError(StoryFiles story) {
    Problems ofThePair = new Problems();
    Translations.check(story, ofThePair);
    return Stream.of(problems, ofThePair)
        .flatMap(found -> found.sorted().stream())
        .filter(problem -> problem.code().severity() == Severity.ERROR)
        .filter(problem -> story.files().contains(problem.location().path()))
        .findFirst();
  }

  private StoryFiles story(String id) throws Refusal {
    StoryFiles story = stories.get(id);
    if (story == null) {
      throw Refusal.unknown(id, Spelling.nearest(id, stories.keySet()));
    }
    return story;
  }

  private static ArticleFile version(StoryFiles story, Language language) throws Refusal {
    return story.in(language).orElseThrow(() -> Refusal.alone(story.id(), language));
  }

  /** The language of the translation: as a version says, else as the request does. */
  private static Language translation(StoryFiles story, Optional<Language> from) throws Refusal {
    Optional<Language> said =
        story.versions().stream()
            .flatMap(version -> version.facts().translationOf().stream())
            .map(Located::value)
            .map(TranslationOf::language)
            .findFirst();
    if (said.isPresent() && from.isPresent() && said.get() != from.get()) {
      throw Refusal.contradicted(story.id(), said.get());
    }
    return said.or(() -> from)
        .map(Language::other)
        .orElseThrow(() -> Refusal.undecided(story.id()));
  }

  private String text(SourcePath path) throws Refusal {
    Path file = folder.path(path);
    try {
      if (!file.toRealPath().startsWith(folder.folder().toRealPath())) {
        throw Refusal.outside(path);
      }
      Utf8 text = Utf8.of(Files.readAllBytes(file));
      if (!text.valid()) {
        throw new BrokenEnvironment(
            ReportPhrase.REFUSED.with(Wording.quoted(path.value()), ReportPhrase.CHANGED_MEANWHILE),
            new IOException("changed"));
      }
      return text.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts a finished file into the place of the old one, so that nobody ever sees half of it. */
  private void write(Edit edit) {
    try {
      Path file = folder.path(edit.file()).toRealPath();
      Path parent = file.resolveSibling(".");
      Path made = Files.createTempFile(parent.normalize(), ".mujaz", ".tmp");
      try {
        Files.writeString(made, edit.after(), StandardCharsets.UTF_8);
        copyPermissions(file, made);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    if (from.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(from));
      Files.setPosixFilePermissions(to, PosixFilePermissions.fromString(permissions));
    }
  }
}
