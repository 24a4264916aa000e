package org.mujaz.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.source.SourcePath;

/** Finds the stories of a content folder by the names of their files, without reading one. */
public final class StoryPlaces {

  private StoryPlaces() {}

  /**
   * Where one story is.
   *
   * @param path what is left of the paths of its files without the language
   * @param shared the file of the facts that its versions share
   * @param versions the file of each version
   */
  public record Place(
      SourcePath path, Optional<SourcePath> shared, Map<Language, SourcePath> versions) {

    /** Copies the map. */
    public Place {
      versions = Map.copyOf(versions);
    }

    /** The id: the last part of {@link #path}. */
    public String id() {
      return path.fileName();
    }

    /** The file of the version in {@code language}, whether it is there or would be. */
    public SourcePath file(Language language) {
      SourcePath there = versions.get(language);
      if (there != null) {
        return there;
      }
      String name = language.code() + ".md";
      boolean inFolder =
          versions.values().stream().anyMatch(file -> file.folder().equals(path.value()));
      return new SourcePath(path + (inFolder ? "/" : ".") + name);
    }
  }

  /** The folder that stories stand in. */
  public static SourcePath folder(ContentFolder content) {
    return content.name(Area.STORIES.folder());
  }

  /** All stories, by path; what is wrong with the files is for a build to tell. */
  public static List<Place> find(ContentFolder content) {
    return ContentNames.groups(content, Area.STORIES).stream().map(StoryPlaces::place).toList();
  }

  private static Place place(StoryGroup group) {
    Map<Language, SourcePath> versions = new EnumMap<>(Language.class);
    group.versions().forEach((language, file) -> versions.put(language, file.path()));
    return new Place(group.path(), group.shared().map(FoundFile::path), versions);
  }
}
