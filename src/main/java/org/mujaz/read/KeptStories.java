package org.mujaz.read;

import java.io.IOException;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.cache.Cache;
import org.mujaz.cache.Key;
import org.mujaz.cache.KeyMaker;
import org.mujaz.cache.Packer;
import org.mujaz.markdown.CachedProse;
import org.mujaz.model.NewsSource;
import org.mujaz.read.ContentMemory.Told;

/**
 * Keeps what was read of stories from one reading to the next. A story is known by the bytes of its
 * files; and where the system tells of each file that nobody has written to it since, these are not
 * read either. A story about which something has to be told is read every time. Safe for any
 * thread.
 */
public final class KeptStories {

  private static final String WIRE = ".txt";

  private final Cache cache;
  private final StoryCodec codec;
  private final FileTime began;

  /** All that goes into what is read of every story; and what goes into that of wire texts too. */
  private final Key settings;

  private final Key wireSettings;

  /**
   * For one reading.
   *
   * @param cache has the stories
   * @param prose has the bodies, in the same cache
   * @param settings with which they are read
   * @param began the time by the clock of the file system before any file was looked at
   */
  public KeptStories(Cache cache, CachedProse prose, TextSettings settings, FileTime began) {
    this.cache = cache;
    this.codec = new StoryCodec(prose, settings.zone());
    this.began = began;
    this.settings = settings(cache, settings).key();
    KeyMaker wire = settings(cache, settings);
    for (NewsSource source : settings.sources()) {
      wire.add(source.id()).add(source.name().arabic()).add(source.name().english());
    }
    this.wireSettings = wire.key();
  }

  /** Java has the rules of zones, and knows what is a letter. */
  private static KeyMaker settings(Cache cache, TextSettings settings) {
    return cache
        .key()
        .add(settings.html().name())
        .add(settings.digits().name())
        .add(settings.zone().getId())
        .add(Runtime.version().toString());
  }

  /**
   * What is known of a story, or is made now.
   *
   * @param make reads the files of a story of which nothing is known
   */
  Told read(StoryGroup group, Function<StoryBytes, Told> make) {
    Optional<List<FileStat>> stats = stats(group);
    Optional<Key> looks = stats.map(of -> looks(group, of));
    Optional<StoryFiles> untouched =
        looks.flatMap(cache::find).flatMap(found -> find(found.parts().key(), group));
    if (untouched.isPresent()) {
      return new Told(untouched.get(), List.of());
    }
    StoryBytes bytes = bytes(group);
    Key content = content(bytes);
    Optional<StoryFiles> known = find(content, group);
    Told told = known.map(files -> new Told(files, List.of())).orElseGet(() -> make.apply(bytes));
    if (known.isPresent() || keep(content, told)) {
      looks
          .filter(key -> isSettled(stats.get()) && stats(group).equals(stats))
          .ifPresent(key -> cache.put(key, new Packer().key(content).bytes()));
    }
    return told;
  }

  private Optional<StoryFiles> find(Key content, StoryGroup group) {
    return cache.find(content).flatMap(found -> codec.decode(found.parts(), group));
  }

  private boolean keep(Key content, Told told) {
    Optional<byte[]> bytes =
        told.problems().isEmpty() ? codec.encode(told.files()) : Optional.empty();
    bytes.ifPresent(of -> cache.put(content, of));
    return bytes.isPresent();
  }

  /** What the system tells of each file; nothing where it does not tell enough. */
  static Optional<List<FileStat>> stats(StoryGroup group) {
    List<FileStat> stats = new ArrayList<>();
    for (FoundFile file : group.files()) {
      try {
        Optional<FileStat> stat = FileStat.of(file.file());
        if (stat.isEmpty()) {
          return Optional.empty();
        }
        stats.add(stat.get());
      } catch (IOException e) {
        throw UnreadFile.because(e, file.path());
      }
    }
    return Optional.of(stats);
  }

  private boolean isSettled(List<FileStat> stats) {
    return stats.stream().allMatch(stat -> stat.isSettled(began));
  }

  Key looks(StoryGroup group, List<FileStat> stats) {
    KeyMaker key = key("looks", group);
    for (FileStat stat : stats) {
      stat.addTo(key);
    }
    return key.key();
  }

  Key content(StoryBytes story) {
    KeyMaker key = key("story", story.group());
    story.shared().flatMap(FileBytes::name).ifPresent(key::add);
    story.versions().values().forEach(file -> file.name().ifPresent(key::add));
    return key.key();
  }

  /** The files of a story, the bytes of each named. */
  StoryBytes bytes(StoryGroup group) {
    return StoryBytes.of(
        group, bytes -> Optional.of(cache.key().add("bytes").add(bytes).key().digits()));
  }

  /** Places are told by the names of files. */
  private KeyMaker key(String what, StoryGroup group) {
    List<FoundFile> files = group.files();
    boolean wire = files.stream().anyMatch(file -> file.path().value().endsWith(WIRE));
    KeyMaker key = cache.key().add(what).add(wire ? wireSettings : settings);
    key.add(group.area().name()).add(files.size());
    files.forEach(file -> key.add(file.path().value()));
    return key;
  }
}
