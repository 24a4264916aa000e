package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.card.CardPress;
import org.mujaz.plan.CardFile;
import org.mujaz.plan.PlannedPage;
import org.mujaz.view.PictureView;

/**
 * Finds the picture that a page is shared with.
 *
 * @param around knows them
 * @param urls writes their addresses
 */
record CardViews(Surroundings around, Urls urls) {

  /** The page's own picture, else its card, else that of its edition. */
  Optional<PictureView> picture(PlannedPage page, Head head) {
    return head.picture()
        .filter(picture -> !picture.type().equals("image/svg+xml"))
        .or(() -> card(page).map(file -> view(file, head.title())));
  }

  private Optional<CardFile> card(PlannedPage page) {
    return around
        .card(page.subject())
        .or(() -> page.language().map(around::card).orElseGet(around::sharedCard));
  }

  private PictureView view(CardFile file, String alt) {
    return new PictureView(
        urls.local(file.route()),
        urls.absolute(file.route()),
        "image/png",
        Optional.of(CardPress.WIDTH),
        Optional.of(CardPress.HEIGHT),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        alt,
        Optional.empty(),
        Optional.empty());
  }
}
