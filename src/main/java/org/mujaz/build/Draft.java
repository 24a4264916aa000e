package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.concurrent.Workers;
import org.mujaz.config.SiteConfig;
import org.mujaz.image.PictureCache;
import org.mujaz.markdown.CachedProse;
import org.mujaz.model.Gallery;
import org.mujaz.model.Route;
import org.mujaz.model.Site;
import org.mujaz.plan.Cards;
import org.mujaz.plan.Gists;
import org.mujaz.plan.Planner;
import org.mujaz.plan.SearchFiles;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problems;
import org.mujaz.read.ContentFolder;
import org.mujaz.render.IndexFolder;
import org.mujaz.render.SiteRenderer;
import org.mujaz.source.Places;
import org.mujaz.source.SourcePath;
import org.mujaz.theme.Theme;
import org.mujaz.theme.ThemeAsset;

/**
 * A site of which everything is known but its pages.
 *
 * @param config its settings
 * @param folder where it was read
 * @param statics the files that are published as they are
 * @param site what was made of it
 * @param gallery its pictures
 * @param drawn its cards
 * @param cards which pages have one
 */
record Draft(
    SiteConfig config,
    ContentFolder folder,
    List<SourcePath> statics,
    Site site,
    Gallery gallery,
    SocialCards drawn,
    Cards cards) {

  /** Its pages. */
  SitePlan plan(
      BuildRequest request,
      Optional<Theme> theme,
      SearchFiles search,
      Gists gists,
      Workers workers,
      Problems problems) {
    Places places = FolderLines.of(request, folder).places();
    return new Planner(config, request.clock(), problems, places, workers)
        .plan(site, gallery, folder.name(), statics, assets(theme), cards, search, gists);
  }

  private static List<Route> assets(Optional<Theme> theme) {
    return theme.stream().flatMap(t -> t.assets().stream()).map(ThemeAsset::route).toList();
  }

  /** What makes its pages. */
  SiteRenderer renderer(
      SitePlan plan, CachedProse prose, Theme theme, PictureCache pictures, IndexFolder index) {
    return new SiteRenderer(
        config,
        site,
        gallery,
        plan,
        prose,
        theme,
        cards,
        drawn,
        folder::path,
        pictures::file,
        index);
  }
}
