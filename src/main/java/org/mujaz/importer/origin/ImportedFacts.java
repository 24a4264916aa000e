package org.mujaz.importer.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.model.Timestamp;

/**
 * The metadata of an imported text: the keys of front matter that other tools know too.
 *
 * @param title the headline
 * @param summary the standfirst
 * @param date when it was published
 * @param updated when it was changed last, as far as readers know
 * @param section the one section
 * @param tags topics, and what else the origin filed it under
 * @param authors who wrote it
 * @param sources where it came from
 * @param place the dateline
 * @param image the picture on top
 * @param slug the last part of its address at the origin, decoded
 * @param aliases the paths of its former addresses
 * @param draft whether it is not to be published
 * @param publish not before this moment
 * @param expires not from this moment on
 */
public record ImportedFacts(
    String title,
    Optional<String> summary,
    Optional<Timestamp> date,
    Optional<Timestamp> updated,
    Optional<ImportedName> section,
    List<ImportedName> tags,
    List<ImportedName> authors,
    List<ImportedSource> sources,
    Optional<String> place,
    Optional<ImportedPicture> image,
    Optional<String> slug,
    List<String> aliases,
    boolean draft,
    Optional<Timestamp> publish,
    Optional<Timestamp> expires) {

  /** Copies the lists. */
  public ImportedFacts {
    tags = List.copyOf(tags);
    authors = List.copyOf(authors);
    sources = List.copyOf(sources);
    aliases = List.copyOf(aliases);
  }

  /** Collects the facts of a text with this headline. */
  public static Builder titled(String title) {
    return new Builder(title);
  }

  /** Collects facts one by one; what is not given is absent. */
  public static final class Builder {

    private final String title;
    private @Nullable String summary;
    private @Nullable Timestamp date;
    private @Nullable Timestamp updated;
    private @Nullable ImportedName section;
    private final List<ImportedName> tags = new ArrayList<>();
    private final List<ImportedName> authors = new ArrayList<>();
    private final List<ImportedSource> sources = new ArrayList<>();
    private @Nullable String place;
    private @Nullable ImportedPicture image;
    private @Nullable String slug;
    private final List<String> aliases = new ArrayList<>();
    private boolean draft;
    private @Nullable Timestamp publish;
    private @Nullable Timestamp expires;

    private Builder(String title) {
      this.title = title;
    }

    /** The standfirst. */
    public Builder summary(String text) {
      this.summary = text;
      return this;
    }

    /** When it was published. */
    public Builder date(Timestamp moment) {
      this.date = moment;
      return this;
    }

    /** When it was changed. */
    public Builder updated(Timestamp moment) {
      this.updated = moment;
      return this;
    }

    /** The first one given is the section, any further one a tag: a story has one section. */
    public Builder section(ImportedName name) {
      if (section == null) {
        this.section = name;
        return this;
      }
      return tag(name);
    }

    /** One more topic. */
    public Builder tag(ImportedName name) {
      if (!tags.contains(name)) {
        tags.add(name);
      }
      return this;
    }

    /** One more author. */
    public Builder author(ImportedName name) {
      authors.add(name);
      return this;
    }

    /** One more source. */
    public Builder source(ImportedSource source) {
      sources.add(source);
      return this;
    }

    /** The dateline. */
    public Builder place(String name) {
      this.place = name;
      return this;
    }

    /** The picture on top. */
    public Builder image(ImportedPicture picture) {
      this.image = picture;
      return this;
    }

    /** The last part of the address. */
    public Builder slug(String part) {
      this.slug = part;
      return this;
    }

    /** One more former address. */
    public Builder alias(String path) {
      if (!aliases.contains(path)) {
        aliases.add(path);
      }
      return this;
    }

    /** That it is not to be published. */
    public Builder draft() {
      this.draft = true;
      return this;
    }

    /** Not before this moment. */
    public Builder publish(Timestamp moment) {
      this.publish = moment;
      return this;
    }

    /** Not from this moment on. */
    public Builder expires(Timestamp moment) {
      this.expires = moment;
      return this;
    }

    /** The facts given so far. */
    public ImportedFacts build() {
      return new ImportedFacts(
          title,
          Optional.ofNullable(summary),
          Optional.ofNullable(date),
          Optional.ofNullable(updated),
          Optional.ofNullable(section),
          tags,
          authors,
          sources,
          Optional.ofNullable(place),
          Optional.ofNullable(image),
          Optional.ofNullable(slug),
          aliases,
          draft,
          Optional.ofNullable(publish),
          Optional.ofNullable(expires));
    }
  }
}
