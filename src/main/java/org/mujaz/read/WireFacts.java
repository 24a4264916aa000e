package org.mujaz.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.NewsSource;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.read.Facts.SourceFacts;
import org.mujaz.text.Folding;

/** Joins what a wire text says of itself to what its front matter says. */
final class WireFacts {

  private final Map<String, String> ids;
  private final Problems problems;

  WireFacts(List<NewsSource> known, Problems problems) {
    this(ids(known), problems);
  }

  private WireFacts(Map<String, String> ids, Problems problems) {
    this.ids = ids;
    this.problems = problems;
  }

  private static Map<String, String> ids(List<NewsSource> known) {
    Map<String, String> ids = new HashMap<>();
    for (NewsSource source : known) {
      ids.put(Folding.key(source.name().english()), source.id());
      ids.put(Folding.key(source.name().arabic()), source.id());
      ids.put(Folding.key(source.id()), source.id());
    }
    return ids;
  }

  /** The same sources; others are told what is wrong. */
  WireFacts telling(Problems others) {
    return new WireFacts(ids, others);
  }

  /**
   * The facts of both. A source of the front matter, which may say more of it, wins over the same
   * source in the last line; another one there is a problem.
   */
  Facts merge(Facts facts, WireText wire, Language language) {
    Optional<Located<LocalText>> headline =
        wire.headline()
            .map(
                line ->
                    new Located<>(
                        LocalText.of(Optional.of(language), line.value()), line.location()));
    if (facts.sources().isEmpty()) {
      List<Located<SourceFacts>> sources =
          wire.sources().stream()
              .map(s -> new Located<>(SourceFacts.named(s.value()), s.location()))
              .toList();
      return facts.with(headline, sources);
    }
    wire.sources().forEach(source -> compare(source, facts.sources()));
    return facts.with(headline, facts.sources());
  }

  private void compare(Located<String> line, List<Located<SourceFacts>> named) {
    boolean known =
        named.stream().anyMatch(source -> id(source.value().name()).equals(id(line.value())));
    if (!known) {
      Located<SourceFacts> first = named.get(0);
      problems.add(
          Problem.of(
                  ProblemCode.CONFLICTING_VALUES,
                  line.location(),
                  "source",
                  line.value(),
                  first.value().name())
              .with(first.location()));
    }
  }

  private String id(String name) {
    String key = Folding.key(name);
    return ids.getOrDefault(key, key);
  }
}
