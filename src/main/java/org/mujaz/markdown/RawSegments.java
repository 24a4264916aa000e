package org.mujaz.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/** Which parts of rendered HTML an editor wrote as HTML, and where. */
final class RawSegments {

  private record Segment(int start, BasedSequence source) {
    int end() {
      return start + source.length();
    }
  }

  private final SourceFile file;
  private final List<Segment> segments = new ArrayList<>();

  RawSegments(SourceFile file) {
    this.file = file;
  }

  /** Notes that the HTML has {@code source}, character for character, at {@code start}. */
  void add(int start, BasedSequence source) {
    segments.add(new Segment(start, source));
  }

  /** Whether there is none. */
  boolean isEmpty() {
    return segments.isEmpty();
  }

  /** What an editor wrote from a position in the HTML on. */
  String since(int position) {
    int first = segments.size();
    while (first > 0 && segments.get(first - 1).start() >= position) {
      first--;
    }
    StringBuilder text = new StringBuilder();
    segments.subList(first, segments.size()).forEach(part -> text.append(part.source()));
    return text.toString();
  }

  /** The place in the file of a position in the HTML, if an editor wrote it. */
  Optional<Location> at(int position) {
    int low = 0;
    int high = segments.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Segment segment = segments.get(middle);
      if (position < segment.start()) {
        high = middle - 1;
      } else if (position >= segment.end()) {
        low = middle + 1;
      } else {
        return Optional.of(file.at(segment.source().getIndexOffset(position - segment.start())));
      }
    }
    return Optional.empty();
  }
}
