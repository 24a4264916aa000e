package org.mujaz.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Article;
import org.mujaz.model.Digest;
import org.mujaz.model.Language;
import org.mujaz.model.Route;

/** Plans the newest digests of an edition as mails: what is older was sent long ago. */
final class EmailEditions {

  private final Edition edition;
  private final SiteConfig config;
  private final Consumer<PlanBuilder.Proposal> plan;

  EmailEditions(Edition edition, SiteConfig config, Consumer<PlanBuilder.Proposal> plan) {
    this.edition = edition;
    this.config = config;
    this.plan = plan;
  }

  void add(Instant clock) {
    LocalDate today = clock.atZone(config.timeZone()).toLocalDate();
    LocalDate before = today.minusDays(config.email().days());
    edition.digests().stream()
        .filter(digest -> digest.day().isAfter(before))
        .filter(EmailEditions::isForItsReaders)
        .forEach(this::add);
  }

  /** Own stories come first; a letter without any has nothing that its readers can read. */
  private static boolean isForItsReaders(Digest digest) {
    return digest.lead().language() == digest.language();
  }

  private void add(Digest digest) {
    List<Article> corrected =
        edition.articles().stream().filter(a -> isCorrected(a, digest.day())).toList();
    Language language = digest.language();
    for (EmailFormat format : EmailFormat.values()) {
      plan.accept(
          PlanBuilder.Proposal.page(
              language,
              Addresses.email(language, digest.day(), format),
              new Subject.Email(digest, format, corrected),
              () -> otherDay(digest)));
    }
  }

  private static OtherEdition otherDay(Digest digest) {
    Route day = Addresses.day(digest.language().other(), digest.day());
    return OtherEdition.from(digest.language(), Optional.empty(), List.of(day));
  }

  private static boolean isCorrected(Article article, LocalDate day) {
    return article.corrections().stream().anyMatch(c -> c.date().day().equals(day));
  }
}
