package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.bidi.Isolation;
import org.mujaz.model.Route;
import org.mujaz.model.Timestamp;
import org.mujaz.plan.Address;
import org.mujaz.plan.Addresses;
import org.mujaz.text.MachineDate;
import org.mujaz.view.FeedView;

/** Makes the items of feeds of corrections. */
final class CorrectionItems {

  private final Context context;
  private final FeedTexts texts;
  private final TagUris ids;

  CorrectionItems(Context context, FeedTexts texts) {
    this.context = context;
    this.texts = texts;
    this.ids = new TagUris(context.config().url());
  }

  FeedView.Item item(CorrectionLog entry) {
    Timestamp date = entry.correction().date();
    Route article = Addresses.article(context.language(), entry.article());
    String url = context.urls().absolute(new Address(article, Optional.of("_corrections")));
    String text = Bodies.escaped(entry.correction().text());
    String link =
        "<a href=\"%s\">%s</a>"
            .formatted(Bodies.escaped(url), Bodies.escaped(entry.article().title()));
    String id = ids.correction(entry);
    return new FeedView.Item(
        id,
        url,
        context.words("title.correction", Map.of("title", entry.article().title())),
        entry.correction().text(),
        Optional.of(
            texts.directed(
                Isolation.body("<p>" + text + "</p><p>" + link + "</p>", context.language()))),
        MachineDate.rfc3339(date.at()),
        MachineDate.rfc822(date.at()),
        UpdateTime.of(date.at(), id),
        List.of(),
        List.of(),
        Optional.empty());
  }
}
