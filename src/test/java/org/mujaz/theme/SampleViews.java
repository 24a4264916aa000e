package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import org.mujaz.view.FeedView;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/** Views made by hand. */
final class SampleViews {
  private SampleViews() {}

  /** A feed with one item. */
  static Pages feed(Optional<Html> content) {
    FeedView.Item item =
        new FeedView.Item(
            "tag:mujaz.example,2026:story:a",
            "https://mujaz.example/en/2026/11/20/a/",
            "A & B",
            "Summary",
            content,
            "2026-11-20T07:30:00+04:00",
            "Fri, 20 Nov 2026 07:30:00 +0400",
            "2026-11-20T07:30:00+04:00",
            List.of("Layan Darwish"),
            List.of("Society"),
            Optional.empty());
    return new Pages.Feed(
        new FeedView(
            "tag:mujaz.example,2026:feed:en",
            "Mujaz",
            "News",
            "en",
            "ltr",
            "https://mujaz.example/en/feed.xml",
            "https://mujaz.example/en/",
            Optional.of("https://hub.example/"),
            "2026-11-20T07:30:00+04:00",
            "Fri, 20 Nov 2026 07:30:00 +0400",
            "Mujaz",
            content.isPresent(),
            1,
            List.of(item)));
  }
}
