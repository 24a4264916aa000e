package org.mujaz.render;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.mail.MailHtml;
import org.mujaz.mail.MailText;
import org.mujaz.model.Language;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;
import org.mujaz.theme.Theme;

/** Makes mail editions of what their templates print, so short that Gmail shows them whole. */
final class EmailDesk {

  /**
   * The greatest size of a mail in bytes of UTF-8. Gmail cuts off behind 102 KB, and the programs
   * of senders add to each link and to the end.
   */
  private static final int MOST = 84 * 1024;

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
  Optional<String> finish(
      PlannedPage page, Subject.Email email, Function<Made, Optional<String>> fill) {
    int all = email.digest().articles().size();
    return switch (email.format()) {
      case HTML -> html(page, email, fill, all);
      case TEXT ->
          fill.apply(made(page, email, all))
              .map(text -> MailText.of(text, email.digest().language().direction()));
      case JSON -> fill.apply(made(page, email, all));
    };
  }

  private Made made(PlannedPage page, Subject.Email email, int shown) {
    EmailViews views =
        Optional.ofNullable(editions.get(email.digest().language())).orElseThrow().emails();
    return new Made(Made.template(email.format()), views.email(page, email, shown));
  }

  /** With as many stories as fit in: the greatest number, found by halving. */
  private Optional<String> html(
      PlannedPage page, Subject.Email email, Function<Made, Optional<String>> fill, int all) {
    Optional<String> best = mail(page, email, fill, all);
    if (best.isEmpty() || fits(best.get())) {
      return best;
    }
    int fitting = 0;
    int tooMany = all;
    best = mail(page, email, fill, fitting);
    while (tooMany - fitting > 1) {
      int middle = (fitting + tooMany) >>> 1;
      Optional<String> mail = mail(page, email, fill, middle);
      if (mail.filter(EmailDesk::fits).isPresent()) {
        fitting = middle;
        best = mail;
      } else {
        tooMany = middle;
      }
    }
    return best;
  }

  private Optional<String> mail(
      PlannedPage page, Subject.Email email, Function<Made, Optional<String>> fill, int shown) {
    return fill.apply(made(page, email, shown))
        .map(html -> MailHtml.of(html, theme.mailStyles(), unsubscribe));
  }

  private static boolean fits(String mail) {
    return mail.getBytes(StandardCharsets.UTF_8).length <= MOST;
  }
}
