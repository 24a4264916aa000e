package org.mujaz.render;

import org.mujaz.model.Article;
import org.mujaz.model.Correction;
import org.mujaz.view.CorrectedStoryView;
import org.mujaz.view.CorrectionView;

/** Makes the views of corrections, alone and with the story that they correct. */
final class CorrectionViews {

  private final Context context;
  private final StoryViews stories;

  CorrectionViews(Context context, StoryViews stories) {
    this.context = context;
    this.stories = stories;
  }

  /** A correction and both versions of its story. */
  CorrectedStoryView corrected(CorrectionLog entry) {
    Article article = entry.article();
    return new CorrectedStoryView(
        stories.headline(article),
        context.around().version(article, article.language().other()).map(stories::headline),
        correction(entry.correction()));
  }

  CorrectionView correction(Correction correction) {
    return new CorrectionView(context.dates().moment(correction.date()), correction.text());
  }
}
