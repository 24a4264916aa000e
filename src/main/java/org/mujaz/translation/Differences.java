package org.mujaz.translation;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.history.History;
import org.mujaz.history.Snapshot;
import org.mujaz.model.Revision;
import org.mujaz.model.TranslationState;
import org.mujaz.read.ContentFolder;
import org.mujaz.read.Manuscript;
import org.mujaz.read.ManuscriptReader;
import org.mujaz.read.StoryFiles;
import org.mujaz.source.SourcePath;

/** Finds what has changed in the originals of stale translations. */
public final class Differences {

  private final ContentFolder folder;
  private final ManuscriptReader reader;
  private final Originals originals;

  /**
   * A finder.
   *
   * @param folder where the originals are
   * @param zone as site.yaml says
   */
  public Differences(ContentFolder folder, ZoneId zone) {
    this.folder = folder;
    this.reader = new ManuscriptReader(zone);
    this.originals = new Originals(folder, zone);
  }

  /** The text of an earlier state, and the commit that has it. */
  private record Earlier(Manuscript manuscript, Difference.Origin.Commit commit) {}

  /**
   * The differences of the stale entries of {@code ledger}, by the path of the story.
   *
   * @param stories what was read
   */
  public Map<SourcePath, Difference> find(Ledger ledger, List<StoryFiles> stories) {
    List<Entry> stale =
        ledger.in(TranslationState.STALE).stream().filter(e -> e.recorded().isPresent()).toList();
    Map<SourcePath, Earlier> earlier = earlier(stale);
    Map<SourcePath, Difference> differences = new HashMap<>();
    for (Entry entry : stale) {
      shared(stories, entry)
          .flatMap(files -> originals.read(files, entry.original().orElseThrow()))
          .ifPresent(
              now ->
                  differences.put(
                      entry.path(),
                      difference(
                          now,
                          entry.recorded().orElseThrow(),
                          Optional.ofNullable(earlier.get(entry.path())))));
    }
    return differences;
  }

  private static Optional<StoryFiles> shared(List<StoryFiles> stories, Entry entry) {
    return stories.stream().filter(story -> story.path().equals(entry.path())).findFirst();
  }

  private static Difference difference(Manuscript now, Revision then, Optional<Earlier> earlier) {
    if (earlier.isPresent()) {
      return new Difference(earlier.get().commit(), Comparison.of(earlier.get().manuscript(), now));
    }
    return then.units().isEmpty()
        ? new Difference(new Difference.Origin.Nothing(), List.of())
        : new Difference(new Difference.Origin.Hashes(), Comparison.of(then, now));
  }

  private Map<SourcePath, Earlier> earlier(List<Entry> stale) {
    Map<SourcePath, Trace> traces = new HashMap<>();
    int prefix = folder.name().value().length() + 1;
    for (Entry entry : stale) {
      String path = entry.path().value().substring(prefix);
      traces.put(
          entry.path(),
          new Trace(path, entry.original().orElseThrow(), entry.recorded().orElseThrow()));
    }
    if (traces.isEmpty()) {
      return Map.of();
    }
    return History.of(folder.folder()).map(history -> search(history, traces)).orElse(Map.of());
  }

  /** One walk through history for all of them. */
  private Map<SourcePath, Earlier> search(History history, Map<SourcePath, Trace> traces) {
    Map<SourcePath, Earlier> found = new HashMap<>();
    try (history) {
      Optional<Snapshot> snapshot = history.older(files(traces));
      while (snapshot.isPresent()) {
        Snapshot state = snapshot.get();
        traces.forEach(
            (path, trace) ->
                trace
                    .in(state, history, reader)
                    .ifPresent(
                        manuscript ->
                            found.put(
                                path,
                                new Earlier(
                                    manuscript,
                                    new Difference.Origin.Commit(state.commit(), state.date())))));
        traces.keySet().removeAll(found.keySet());
        snapshot = traces.isEmpty() ? Optional.empty() : history.older(files(traces));
      }
    }
    return found;
  }

  private static List<String> files(Map<SourcePath, Trace> traces) {
    List<String> files = new ArrayList<>();
    traces.values().forEach(trace -> files.addAll(trace.files()));
    return files;
  }
}
