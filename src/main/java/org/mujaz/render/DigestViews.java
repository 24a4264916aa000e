package org.mujaz.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Section;
import org.mujaz.plan.Addresses;
import org.mujaz.text.Words;
import org.mujaz.view.DigestView;
import org.mujaz.view.GroupView;

/** Makes the views of digests. */
final class DigestViews {

  private final Context context;
  private final StoryViews stories;

  DigestViews(Context context, StoryViews stories) {
    this.context = context;
    this.stories = stories;
  }

  DigestView digest(Digest digest) {
    return digest(digest, digest.articles().size());
  }

  /** A digest of which only the first stories are shown, though all are counted. */
  DigestView digest(Digest digest, int shown) {
    List<Article> articles = digest.articles().subList(0, shown);
    return new DigestView(
        context.urls().local(Addresses.day(digest.language(), digest.day())),
        context.dates().day(digest.day()),
        digest.articles().size(),
        minutes(digest),
        articles.stream().findFirst().map(stories::story),
        groups(articles.subList(Math.min(1, shown), shown)));
  }

  /** Versions of the other edition stand in some digests, and are read at the pace of theirs. */
  private static int minutes(Digest digest) {
    Map<Language, Integer> words = new EnumMap<>(Language.class);
    digest.articles().forEach(a -> words.merge(a.language(), a.words(), Integer::sum));
    return words.entrySet().stream()
        .mapToInt(read -> Words.minutes(read.getValue(), read.getKey()))
        .sum();
  }

  List<DigestView> digests(List<Digest> digests) {
    return digests.stream().map(this::digest).toList();
  }

  private List<GroupView> groups(List<Article> articles) {
    return bySection(articles, context.config().sections()).entrySet().stream()
        .map(
            group ->
                new GroupView(
                    group.getKey().map(stories::section),
                    group.getValue().stream().map(stories::story).toList()))
        .toList();
  }

  /** The stories of a day in the order in which its page shows them. */
  static List<Article> inOrder(Digest digest, List<Section> sections) {
    List<Article> others = digest.articles().subList(1, digest.articles().size());
    return Stream.concat(
            Stream.of(digest.lead()),
            bySection(others, sections).values().stream().flatMap(List::stream))
        .toList();
  }

  /** Sections in the order of site.yaml; stories without one come last. */
  private static Map<Optional<Section>, List<Article>> bySection(
      List<Article> articles, List<Section> sections) {
    Map<Optional<Section>, List<Article>> bySection = new LinkedHashMap<>();
    sections.forEach(section -> bySection.put(Optional.of(section), new ArrayList<>()));
    for (Article article : articles) {
      bySection.computeIfAbsent(article.section(), section -> new ArrayList<>()).add(article);
    }
    bySection.values().removeIf(List::isEmpty);
    return bySection;
  }
}
