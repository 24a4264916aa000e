package org.mujaz.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.mujaz.config.Outputs;
import org.mujaz.plan.Addresses;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.SitePlan;
import org.mujaz.plan.Subject;
import org.mujaz.source.SourcePath;
import org.mujaz.view.OutputsView;
import org.mujaz.view.Pages;
import org.mujaz.view.RedirectView;

/** Makes the views of the files that crawlers and hosts read, with the publisher's additions. */
final class HostFiles {

  private final SitePlan plan;
  private final Urls urls;
  private final SourceFolder sources;
  private final Outputs outputs;

  HostFiles(SitePlan plan, Urls urls, SourceFolder sources, Outputs outputs) {
    this.plan = plan;
    this.urls = urls;
    this.sources = sources;
    this.outputs = outputs;
  }

  Pages robots(Subject.Robots robots) {
    return new Pages.Robots(
        urls.absolute(Addresses.SITEMAP),
        urls.absolute(Addresses.NEWS_SITEMAP),
        text(robots.additions()));
  }

  Pages redirects(Subject.Redirects subject) {
    List<RedirectView> redirects =
        plan.redirects().stream().flatMap(page -> redirect(page).stream()).toList();
    return new Pages.Redirects(redirects, text(subject.additions()));
  }

  /** Hosts compare the address that a browser sends, which is percent-encoded. */
  private Optional<RedirectView> redirect(PlannedPage page) {
    return page.subject() instanceof Subject.Redirect redirect
        ? Optional.of(
            new RedirectView(urls.localEncoded(page.route()), urls.localEncoded(redirect.to())))
        : Optional.empty();
  }

  Pages headers(Subject.Headers headers) {
    return new Pages.Headers(urls.local(Addresses.FRONT), outputs(), text(headers.additions()));
  }

  private OutputsView outputs() {
    return new OutputsView(
        outputs.feeds().stream()
            .map(format -> new OutputsView.Format(format.extension(), format.mediaType()))
            .toList(),
        outputs.digestFeeds(),
        outputs.corrections(),
        outputs.parallel());
  }

  private String text(Optional<SourcePath> additions) {
    return additions.map(this::read).orElse("");
  }

  private String read(SourcePath file) {
    try {
      return Files.readString(sources.path(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
