package org.mujaz.assemble;

import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.model.Revision;
import org.mujaz.model.TranslationOf;
import org.mujaz.model.TranslationState;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.ArticleFile;
import org.mujaz.read.Located;
import org.mujaz.read.StoryFiles;

/** Tells how the versions of a story stand to each other, by what their files say. */
public final class Translations {

  private Translations() {}

  /** The state of the version in {@code language}, whether there is one or not. */
  public static TranslationState state(StoryFiles story, Language language) {
    Optional<ArticleFile> version = story.in(language);
    if (version.isEmpty()) {
      return story.has(language) ? TranslationState.UNTRACKED : TranslationState.MISSING;
    }
    Optional<TranslationOf> said = said(version);
    boolean original = isMadeFrom(language, said(story.in(language.other())));
    if (said.isEmpty()) {
      boolean alone = !story.has(language.other());
      return original || alone ? TranslationState.ORIGINAL : TranslationState.UNTRACKED;
    }
    boolean translation = isMadeFrom(language.other(), said) && !original;
    return translation ? translation(story, said.get()) : TranslationState.UNTRACKED;
  }

  private static TranslationState translation(StoryFiles story, TranslationOf said) {
    Optional<ArticleFile> original = story.in(said.language());
    if (original.isEmpty()) {
      boolean unread = story.has(said.language());
      return unread ? TranslationState.UNTRACKED : TranslationState.ORPHANED;
    }
    Optional<Revision> now = original.get().revision();
    return said.revision()
        .filter(then -> now.isPresent())
        .map(then -> then.isSameAs(now.get()) ? TranslationState.CURRENT : TranslationState.STALE)
        .orElse(TranslationState.UNTRACKED);
  }

  private static Optional<TranslationOf> said(Optional<ArticleFile> version) {
    return version.flatMap(file -> file.facts().translationOf()).map(Located::value);
  }

  private static boolean isMadeFrom(Language original, Optional<TranslationOf> said) {
    return said.filter(of -> of.language() == original).isPresent();
  }

  /** Reports what the files of a story say of its versions that cannot be. */
  public static void check(StoryFiles story, Problems problems) {
    story
        .shared()
        .flatMap(shared -> shared.facts().translationOf())
        .ifPresent(said -> problems.add(ProblemCode.SHARED_TRANSLATION, said.location()));
    for (ArticleFile version : story.versions()) {
      version
          .facts()
          .translationOf()
          .filter(said -> said.value().language() == version.language())
          .ifPresent(said -> reportOfItself(said, problems));
    }
    Optional<Located<TranslationOf>> arabic = madeFromOther(story, Language.ARABIC);
    Optional<Located<TranslationOf>> english = madeFromOther(story, Language.ENGLISH);
    if (arabic.isPresent() && english.isPresent()) {
      problems.add(
          Problem.of(ProblemCode.MUTUAL_TRANSLATIONS, arabic.get().location())
              .with(english.get().location()));
    }
  }

  private static void reportOfItself(Located<TranslationOf> said, Problems problems) {
    Language language = said.value().language();
    problems.add(
        Problem.of(
            ProblemCode.TRANSLATION_OF_ITSELF,
            said.location(),
            ReportPhrase.of(language),
            Wording.quoted(language.other().code())));
  }

  private static Optional<Located<TranslationOf>> madeFromOther(
      StoryFiles story, Language language) {
    return story
        .in(language)
        .flatMap(version -> version.facts().translationOf())
        .filter(said -> said.value().language() == language.other());
  }
}
