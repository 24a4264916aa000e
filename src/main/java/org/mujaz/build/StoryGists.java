package org.mujaz.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.concurrent.Workers;
import org.mujaz.markdown.ProseStore;
import org.mujaz.model.Article;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Site;
import org.mujaz.plan.Gists;
import org.mujaz.search.BodyText;
import org.mujaz.search.Gist;
import org.mujaz.search.GistReader;

/** Reads all bodies once more for what they are about, which is what stays of them in memory. */
final class StoryGists {

  private StoryGists() {}

  /** The gist of each article. */
  static Gists read(Site site, ProseStore prose, Workers workers) {
    List<Article> articles =
        site.stories().stream().flatMap(story -> story.versions().stream()).toList();
    GistReader reader = new GistReader();
    List<Gist> gists = workers.map(articles, article -> gist(article, prose, reader));
    Map<ProseRef, Gist> byBody = new HashMap<>();
    for (int i = 0; i < gists.size(); i++) {
      byBody.put(articles.get(i).prose(), gists.get(i));
    }
    return article -> byBody.getOrDefault(article.prose(), Gist.NONE);
  }

  private static Gist gist(Article article, ProseStore prose, GistReader reader) {
    // What stands for addresses and pictures has no words.
    String body = prose.get(article.prose()).html(mark -> "");
    return reader.gist(article.title(), article.summary(), BodyText.of(body));
  }
}
