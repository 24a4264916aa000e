package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.bidi.Isolation;
import org.mujaz.model.Route;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Address;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.Subject;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;
import org.mujaz.view.Pages;

/** Makes the views of the feeds of corrections. */
final class CorrectionFeeds {

  private final Context context;
  private final FeedViews feeds;
  private final TagUris ids;

  CorrectionFeeds(Context context, FeedViews feeds) {
    this.context = context;
    this.feeds = feeds;
    this.ids = new TagUris(context.urls().host());
  }

  Pages feed(Route self, Subject.CorrectionsFeed feed) {
    List<CorrectionLog> newest =
        CorrectionLog.of(feed.corrected()).stream()
            .limit(context.config().feeds().items())
            .toList();
    String title =
        context.words(
            "title.document",
            Map.of("title", context.words("title.corrections"), "site", context.siteTitle()));
    return new Pages.Feed(
        feeds.view(
            self,
            Addresses.corrections(context.language()),
            title,
            context.words("description.corrections", Map.of("site", context.siteTitle())),
            FeedViews.newest(newest.stream().map(entry -> entry.correction().date())),
            newest.stream().map(this::item).toList()));
  }

  private FeedView.Item item(CorrectionLog entry) {
    Timestamp date = entry.correction().date();
    Route article = Addresses.article(context.language(), entry.article());
    String url = context.urls().absolute(new Address(article, Optional.of("corrections")));
    String text = Bodies.escaped(entry.correction().text());
    String link =
        "<a href=\"%s\">%s</a>"
            .formatted(Bodies.escaped(url), Bodies.escaped(entry.article().title()));
    return new FeedView.Item(
        ids.correction(entry),
        url,
        context.words("title.correction", Map.of("title", entry.article().title())),
        entry.correction().text(),
        Optional.of(
            feeds.directed(
                Isolation.body("<p>" + text + "</p><p>" + link + "</p>", context.language()))),
        MachineDate.rfc3339(date.at()),
        MachineDate.rfc822(date.at()),
        MachineDate.rfc3339(date.at()),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
