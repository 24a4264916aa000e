package org.mujaz.render;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.html.Markup;
import org.mujaz.mail.MailHtml;
import org.mujaz.mail.MailText;
import org.mujaz.model.Language;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.theme.Theme;

/** Makes mail editions of what their templates print, so short that Gmail shows them whole. */
final class EmailDesk {

  /**
   * The greatest size of a mail. Gmail cuts off behind 102 KB, and the programs of senders add to
   * each link and to the end.
   */
  private static final SizeLimit LIMIT = new SizeLimit(84 * 1024);

  private final Theme theme;
  private final Optional<String> unsubscribe;
  private final Map<Language, EditionRenderer> editions;

  EmailDesk(Theme theme, Optional<String> unsubscribe, Map<Language, EditionRenderer> editions) {
    this.theme = theme;
    this.unsubscribe = unsubscribe;
    this.editions = editions;
  }

  /**
   * The finished file.
   *
   * @param fill what the template makes of a view; nothing where it fails
   */
  Optional<Markup> finish(
      PlannedPage page, Subject.Email email, Function<Made, Optional<Markup>> fill) {
    int all = email.digest().articles().size();
    return switch (email.format()) {
      case HTML -> html(page, email, fill, all);
      case TEXT ->
          fill.apply(made(page, email, all))
              .map(
                  text ->
                      Markup.of(
                          MailText.of(text.toString(), email.digest().language().direction())));
      case JSON -> fill.apply(made(page, email, all));
    };
  }

  private Made made(PlannedPage page, Subject.Email email, int shown) {
    EmailViews views =
        Optional.ofNullable(editions.get(email.digest().language())).orElseThrow().emails();
    return new Made(Made.template(email.format()), views.email(page, email, shown));
  }

  /** With as many stories as fit in. */
  private Optional<Markup> html(
      PlannedPage page, Subject.Email email, Function<Made, Optional<Markup>> fill, int all) {
    Optional<Markup> whole = mail(page, email, fill, all);
    return whole.filter(mail -> !LIMIT.admits(mail)).isEmpty()
        ? whole
        : mail(page, email, fill, LIMIT.most(all, shown -> mail(page, email, fill, shown)));
  }

  private Optional<Markup> mail(
      PlannedPage page, Subject.Email email, Function<Made, Optional<Markup>> fill, int shown) {
    return fill.apply(made(page, email, shown))
        .map(html -> Markup.of(MailHtml.of(html.toString(), theme.mailStyles(), unsubscribe)));
  }
}
