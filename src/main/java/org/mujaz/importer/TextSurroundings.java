package org.mujaz.importer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.importer.origin.Surroundings;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentNames;
import org.mujaz.source.Location;

/** The surroundings of one text, and the files that are to be copied beside it. */
final class TextSurroundings implements Surroundings {

  private final ImportPlan plan;
  private final MediaFinder media;
  private final Location place;
  private final Problems problems;
  private final MediaNames names;
  private final Map<String, MediaFile> files = new LinkedHashMap<>();

  /**
   * For a text that begins at {@code place} in its origin.
   *
   * @param names the names that files beside its story have got so far
   */
  TextSurroundings(
      ImportPlan plan, MediaFinder media, MediaNames names, Location place, Problems problems) {
    this.plan = plan;
    this.media = media;
    this.names = names;
    this.place = place;
    this.problems = problems;
  }

  @Override
  public String link(String address) {
    return plan.at(address).map(PlannedStory::link).or(() -> file(address)).orElse(address);
  }

  @Override
  public Optional<String> picture(String address) {
    Optional<String> name = file(address);
    if (name.isEmpty()) {
      problems.add(ProblemCode.MISSING_MEDIA, place, address);
    }
    return name;
  }

  /** The files that the text refers to, by the names that they get. */
  Map<String, MediaFile> files() {
    return files;
  }

  private Optional<String> file(String address) {
    return media
        .find(address)
        .filter(file -> ContentNames.isMedia(file.name()))
        .map(
            file -> {
              String name = names.of(file);
              files.put(name, file);
              return name;
            });
  }
}
