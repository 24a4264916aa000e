package org.mujaz.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.text.Spelling;

/** Pairs versions: take the language out of the path, and what is left names the story. */
final class StoryGrouping {

  /** {@code ar.md}, or {@code STEM.ar.md}. */
  private static final Pattern VERSION = Pattern.compile("(?:(.+)\\.)?(ar|en)\\.(?:md|txt)");

  private static final Pattern SHARED = Pattern.compile("(.+)\\.yaml");

  private final Area area;
  private final SourcePath folder;
  private final Problems problems;
  private final List<FoundFile> media = new ArrayList<>();
  private final Map<SourcePath, FoundFile> shared = new TreeMap<>();
  private final Map<SourcePath, Map<Language, FoundFile>> versions = new HashMap<>();

  StoryGrouping(Area area, SourcePath folder, Problems problems) {
    this.area = area;
    this.folder = folder;
    this.problems = problems;
  }

  /** Takes one file. */
  void add(FoundFile file) {
    String name = file.path().fileName();
    Matcher version = VERSION.matcher(name);
    Matcher facts = SHARED.matcher(name);
    Optional<SourcePath> owner =
        version.matches() ? owner(file, Optional.ofNullable(version.group(1))) : Optional.empty();
    if (owner.isPresent()) {
      Language language = Language.ofCode(version.group(2)).orElseThrow();
      FoundFile first =
          versions
              .computeIfAbsent(owner.get(), path -> new EnumMap<>(Language.class))
              .putIfAbsent(language, file);
      report(file, Optional.ofNullable(first), ReportPhrase.versionIn(language));
    } else if (facts.matches() && owner(file, stem(facts)).isPresent()) {
      SourcePath story = owner(file, stem(facts)).orElseThrow();
      report(file, Optional.ofNullable(shared.putIfAbsent(story, file)), ReportPhrase.SHARED_FACTS);
    } else if (FileNames.isMedia(name)) {
      media.add(file);
    } else {
      unknown(file);
    }
  }

  private Optional<String> stem(Matcher facts) {
    return Optional.of(facts.group(1)).filter(s -> !(s + ".yaml").equals(area.sharedFile()));
  }

  /** What the file belongs to: its folder, unless that holds many, or the stem beside it. */
  private Optional<SourcePath> owner(FoundFile file, Optional<String> stem) {
    if (stem.isPresent()) {
      return stem.map(file.path()::sibling);
    }
    return Optional.of(new SourcePath(file.path().folder())).filter(f -> !f.equals(folder));
  }

  private void report(FoundFile file, Optional<FoundFile> first, Wording what) {
    first.ifPresent(
        other ->
            problems.add(
                Problem.of(ProblemCode.DUPLICATE_VERSION, Location.of(file.path()), what)
                    .with(Location.of(other.path()))));
  }

  private void unknown(FoundFile file) {
    String name = file.path().fileName();
    List<String> valid = List.of("ar.md", "en.md", "ar.txt", "en.txt", area.sharedFile());
    Optional<String> nearest = Spelling.nearest(name, valid).filter(other -> !other.equals(name));
    Location place = Location.of(file.path());
    problems.add(
        MisnamedText.is(name)
            ? Problem.of(ProblemCode.MISNAMED_TEXT, place, name)
                .suggesting(MisnamedText.meant(name, nearest))
            : Problem.of(
                    ProblemCode.UNKNOWN_FILE, place, Wording.quoted(name), ReportPhrase.KNOWN_FILES)
                .suggesting(nearest));
  }

  /** The stories found, by path; shared facts without a version are reported. */
  List<StoryGroup> groups() {
    shared.forEach(
        (story, file) -> {
          if (!versions.containsKey(story)) {
            problems.add(
                Problem.of(ProblemCode.STORY_WITHOUT_VERSION, Location.of(file.path()))
                    .suggesting(misspelt(file)));
          }
        });
    List<StoryGroup> groups = new ArrayList<>();
    versions.forEach(
        (story, files) ->
            groups.add(new StoryGroup(area, story, Optional.ofNullable(shared.get(story)), files)));
    groups.sort(Comparator.comparing(StoryGroup::path));
    return groups;
  }

  /** The name that the file was probably meant to have. */
  private Optional<String> misspelt(FoundFile file) {
    String name = file.path().fileName();
    return Spelling.nearest(name, List.of(area.sharedFile())).filter(other -> !other.equals(name));
  }

  /** The files that may be published beside the texts, by path. */
  List<FoundFile> media() {
    return List.copyOf(media);
  }
}
