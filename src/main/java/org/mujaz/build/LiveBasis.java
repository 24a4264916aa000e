package org.mujaz.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Gallery;
import org.mujaz.model.LeftOut;
import org.mujaz.model.Site;
import org.mujaz.model.Story;
import org.mujaz.plan.Cards;
import org.mujaz.plan.SitePlan;
import org.mujaz.problem.Problem;
import org.mujaz.read.Content;
import org.mujaz.read.ContentReader;
import org.mujaz.source.SourcePath;

/**
 * A site that was read whole, to which changes of its texts and of its theme are compared.
 *
 * @param config its settings
 * @param reader reads texts again, with these settings
 * @param content what was read
 * @param site what was made of it
 * @param drawn its cards
 * @param cards which pages have one
 * @param gallery its pictures
 * @param plan its pages
 * @param problems what is wrong with it, the theme aside
 * @param byId the stories of the site
 */
record LiveBasis(
    SiteConfig config,
    ContentReader reader,
    Content content,
    Site site,
    SocialCards drawn,
    Cards cards,
    Gallery gallery,
    SitePlan plan,
    List<Problem> problems,
    Map<String, Story> byId) {

  LiveBasis(
      SiteConfig config,
      ContentReader reader,
      Content content,
      Site site,
      SocialCards drawn,
      Cards cards,
      Gallery gallery,
      SitePlan plan,
      List<Problem> problems) {
    this(
        config,
        reader,
        content,
        site,
        drawn,
        cards,
        gallery,
        plan,
        List.copyOf(problems),
        byId(site));
  }

  private static Map<String, Story> byId(Site site) {
    Map<String, Story> byId = new HashMap<>();
    site.stories().forEach(story -> byId.put(story.id(), story));
    return byId;
  }

  /** What is not published now, of these files. */
  List<LeftOut> leftOut(List<SourcePath> files) {
    return site.leftOut().stream().filter(text -> files.contains(text.file())).toList();
  }
}
