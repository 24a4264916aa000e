package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Article;
import org.mujaz.model.LeftOut;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Story;

/**
 * All of a story on which addresses and lists depend: with an equal outline, the plan of a site is
 * the same. What is left are its words.
 *
 * @param versions what counts of each version
 * @param leftOut what is not published now
 */
record Outline(List<List<Object>> versions, List<LeftOut> leftOut) {

  static Outline of(Story story, List<LeftOut> leftOut) {
    return new Outline(story.versions().stream().map(Outline::of).toList(), leftOut);
  }

  private static List<Object> of(Article article) {
    return List.of(
        article.storyId(),
        article.language(),
        article.file(),
        article.slug(),
        article.published(),
        article.section(),
        article.tags(),
        article.authors(),
        article.translators(),
        article.sources(),
        article.picture(),
        article.corrections(),
        article.lead(),
        article.draft(),
        article.aliases(),
        article.anchors(),
        article.links().stream().flatMap(Outline::counts).toList());
  }

  /** Files that are published because a text uses them, and addresses that have to be there. */
  private static Stream<Object> counts(LinkTarget link) {
    if (link instanceof LinkTarget.ToMedia media) {
      return Stream.of(media.file());
    }
    return link instanceof LinkTarget.ToAddress address ? Stream.of(address.path()) : Stream.of();
  }

  /** Whether a story may stand in the place of another in a plan. */
  static boolean isSame(
      Optional<Story> before, List<LeftOut> notThen, Optional<Story> now, List<LeftOut> notNow) {
    return before.map(story -> of(story, notThen)).equals(now.map(story -> of(story, notNow)))
        && before.isPresent();
  }
}
