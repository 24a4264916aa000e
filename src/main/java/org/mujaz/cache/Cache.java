package org.mujaz.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps results by what they were made of, in two files. Safe for any thread of one build; two
 * builds must not use one cache at a time.
 *
 * <p>What several builds in a row did not ask for is forgotten, so a cache is about as large as
 * what one build makes. What is damaged or gone is made again: the folder may be removed at any
 * time between builds. A disk that cannot be written to is an {@link UncheckedIOException}.
 */
public final class Cache implements AutoCloseable {

  /** For so many builds that did not ask for it, a result is kept. */
  private static final int PATIENCE = 3;

  /** So many bytes of forgotten results are never worth a new file. */
  private static final long LITTLE = 1 << 20;

  private final Optional<CacheFolder> folder;
  private final CacheIndex.Head before;
  private final boolean isNew;
  private final KeyMaker keys;
  private final CacheData data;
  private final Map<Key, Result> kept = new HashMap<>();

  /** The results that were asked for or put. */
  private final List<Result> numbered = new ArrayList<>();

  /** A result; there are several for each story of the site. */
  private static final class Result {
    private final Optional<Key> key;
    private final Place place;

    /** The last build that asked for it. */
    private int used;

    private Result(Optional<Key> key, Place place, int used) {
      this.key = key;
      this.place = place;
      this.used = used;
    }
  }

  /** A result that was found. */
  public static final class Found {
    private final int number;
    private final byte[] bytes;

    private Found(int number, byte[] bytes) {
      this.number = number;
      this.bytes = bytes;
    }

    /** Under which {@link Cache#get} has it until the cache is closed. */
    public int number() {
      return number;
    }

    /** What it is. */
    public Unpacker parts() {
      return new Unpacker(bytes);
    }
  }

  private Cache(Optional<CacheFolder> folder, CacheIndex before, CacheData data) {
    this.folder = folder;
    this.before = before.head();
    this.isNew = before.entries().isEmpty();
    this.keys = new KeyMaker(before.head().secret());
    this.data = data;
    before
        .entries()
        .forEach(e -> kept.put(e.key(), new Result(Optional.of(e.key()), e.place(), e.used())));
  }

  /**
   * Opens a cache.
   *
   * @param folder where its files are; made when it is not there
   * @param name the beginning of their names
   * @param version of what is no ingredient of keys; all that another version kept is forgotten
   */
  public static Cache open(Path folder, String name, String version) {
    try {
      CacheFolder files = new CacheFolder(Files.createDirectories(folder), name);
      CacheIndex index = CacheIndex.read(files.index(), version);
      files.removeOthers(index.head().data());
      CacheData data = CacheData.open(files.data(index.head().data()), index.head().end());
      return new Cache(Optional.of(files), index, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A cache for one build, which leaves nothing behind.
   *
   * @param folder where its file is; made when it is not there
   */
  public static Cache temporary(Path folder) {
    try {
      CacheData data = CacheData.temporary(Files.createDirectories(folder));
      return new Cache(Optional.empty(), CacheIndex.empty(""), data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The time by the clock of the file system that it is in; nothing where nothing is kept. */
  public Optional<FileTime> now() {
    return folder.map(CacheFolder::now);
  }

  /** For the ingredients of a key of this cache. */
  public KeyMaker key() {
    return keys.another();
  }

  /** Whether no earlier build kept anything in it. */
  public boolean isNew() {
    return isNew;
  }

  /** What an earlier build kept, or this one. */
  public Optional<Found> find(Key key) {
    Result found;
    int number;
    synchronized (kept) {
      found = kept.get(key);
      if (found == null) {
        return Optional.empty();
      }
      found.used = build();
      number = number(found);
    }
    return read(found.place).map(bytes -> new Found(number, bytes));
  }

  /** Keeps a result, and gives the number under which {@link #get} has it. */
  public int put(Key key, byte[] result) {
    synchronized (kept) {
      Result made = new Result(Optional.of(key), append(result), build());
      kept.put(key, made);
      return number(made);
    }
  }

  /** Keeps a result until the cache is closed, likewise. */
  public int put(byte[] result) {
    synchronized (kept) {
      return number(new Result(Optional.empty(), append(result), build()));
    }
  }

  private Place append(byte[] result) {
    try {
      return data.append(result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int number(Result result) {
    numbered.add(result);
    return numbered.size() - 1;
  }

  private int build() {
    return before.build() + 1;
  }

  /** The result with this number. */
  public byte[] get(int number) {
    return read(numbered(number).place)
        .orElseThrow(
            () -> new UncheckedIOException(new IOException("a cache was changed meanwhile")));
  }

  /** The key of the result with this number; nothing if it is not kept for longer. */
  public Optional<Key> key(int number) {
    return numbered(number).key;
  }

  private Result numbered(int number) {
    synchronized (kept) {
      if (number < 0 || number >= numbered.size()) {
        throw new IllegalStateException("no result " + number + " of " + numbered.size());
      }
      return numbered.get(number);
    }
  }

  private Optional<byte[]> read(Place place) {
    try {
      return data.read(place);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps what is not forgotten for the next build. */
  @Override
  public void close() {
    synchronized (kept) {
      try (data) {
        if (folder.isPresent()) {
          keep(folder.get());
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void keep(CacheFolder files) throws IOException {
    kept.values().removeIf(result -> build() - result.used > PATIENCE);
    long live = kept.values().stream().mapToLong(result -> result.place.length()).sum();
    if (data.end() - live > Math.max(LITTLE, live)) {
      compact(files);
    } else {
      index(before.data(), data.end()).write(files.index());
    }
  }

  /** Begins a new file with what is kept. */
  private void compact(CacheFolder files) throws IOException {
    try (CacheData fresh = CacheData.open(files.data(build()), 0)) {
      for (Map.Entry<Key, Result> entry : List.copyOf(kept.entrySet())) {
        Result old = entry.getValue();
        Optional<byte[]> result = data.read(old.place);
        if (result.isPresent()) {
          kept.put(entry.getKey(), new Result(old.key, fresh.append(result.get()), old.used));
        } else {
          kept.remove(entry.getKey());
        }
      }
      index(build(), fresh.end()).write(files.index());
    }
  }

  private CacheIndex index(int file, long end) {
    List<CacheIndex.Entry> entries = new ArrayList<>(kept.size());
    kept.forEach((key, r) -> entries.add(new CacheIndex.Entry(key, r.place, r.used)));
    return new CacheIndex(
        new CacheIndex.Head(before.version(), before.secret(), build(), file, end), entries);
  }
}
