package org.mujaz.verify;

import java.security.MessageDigest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mujaz.hash.Md5;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;

/**
 * Marks for what pages lead to: its address and, of a picture, its size, which pages repeat. So a
 * page that was right is right as long as all its marks are there.
 */
final class Targets {

  private final Map<Route, Long> marks = new HashMap<>();
  private final LongSet all;
  private final SitePlan plan;

  /** The pages and files of a plan. */
  Targets(SitePlan plan) {
    this.plan = plan;
    this.all = new LongSet(plan.pages().size());
    MessageDigest digest = Md5.digest();
    for (PlannedPage page : plan.pages()) {
      String size = PictureSizes.of(page).map(pixels -> " " + pixels).orElse("");
      long mark = Md5.number(digest, page.route().path() + size);
      marks.put(page.route(), mark);
      all.add(mark);
    }
  }

  /** The mark of a page of the plan. */
  long mark(PlannedPage page) {
    return marks.getOrDefault(page.route(), 0L);
  }

  /** The pages of the plan that these mark, in its order. */
  List<PlannedPage> pages(Collection<Long> targets) {
    LongSet wanted = new LongSet(targets.size());
    targets.forEach(wanted::add);
    return plan.pages().stream().filter(page -> wanted.contains(mark(page))).toList();
  }

  /** Whether the plan has all that these mark. */
  boolean has(Iterable<Long> targets) {
    for (long mark : targets) {
      if (!all.contains(mark)) {
        return false;
      }
    }
    return true;
  }
}
