package org.mujaz.assemble;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.model.Article;
import org.mujaz.model.Language;
import org.mujaz.model.StandingPage;
import org.mujaz.model.StandingText;
import org.mujaz.model.Story;

/**
 * What of a story or standing page is shown. What is not is made too, so that its problems are
 * found before its day comes.
 *
 * @param audience whether what is not due is left out
 * @param repeated what is left out for its id
 */
record Shown(Audience audience, RepeatedIds repeated) {

  /** A story, if one of its versions is shown. */
  Optional<Story> story(List<Candidate> versions, Articles articles) {
    Map<Language, Article> live = live(versions, articles::article);
    // Versions of two days are a problem already.
    if (live.isEmpty() || areOfTwoDays(live)) {
      return Optional.empty();
    }
    return Optional.of(
        new Story(
            live.values().iterator().next().storyId(),
            Optional.ofNullable(live.get(Language.ARABIC)),
            Optional.ofNullable(live.get(Language.ENGLISH))));
  }

  private static boolean areOfTwoDays(Map<Language, Article> live) {
    Iterator<Article> articles = live.values().iterator();
    LocalDate day = articles.next().published().day();
    return articles.hasNext() && !articles.next().published().day().equals(day);
  }

  /** A standing page, if one of its versions is shown. */
  Optional<StandingPage> page(List<Candidate> versions, Articles articles) {
    Map<Language, StandingText> live = live(versions, articles::standing);
    return live.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new StandingPage(
                live.values().iterator().next().pageId(),
                Optional.ofNullable(live.get(Language.ARABIC)),
                Optional.ofNullable(live.get(Language.ENGLISH))));
  }

  /** Of a draft without a text there is nothing to show yet. */
  private <T> Map<Language, T> live(List<Candidate> versions, Function<Candidate, T> make) {
    Map<Language, T> live = new EnumMap<>(Language.class);
    for (Candidate candidate : versions) {
      if (candidate.file().prose().isPresent()) {
        T made = make.apply(candidate);
        if (isShown(candidate)) {
          live.put(candidate.file().language(), made);
        }
      }
    }
    return live;
  }

  private boolean isShown(Candidate candidate) {
    boolean due = candidate.leftOut().isEmpty() || audience == Audience.EDITORS;
    return due && !repeated.has(candidate.story());
  }
}
