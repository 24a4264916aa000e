package org.mujaz.preview;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mujaz.build.LiveFile;
import org.mujaz.build.LivePages;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.problem.Messages;
import org.mujaz.problem.ReportPhrase;

/**
 * Finds what is sent for an address, as a host would, and puts into pages what the preview adds.
 */
final class Pages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String POLICY = "Content-Security-Policy";
  private static final String CACHE = "Cache-Control";

  private final Messages messages;

  Pages(Messages messages) {
    this.messages = messages;
  }

  /** What is sent, and of a page what the browser then has. */
  record Found(Answer answer, Optional<View> view) {}

  /**
   * What is sent for an address.
   *
   * @param path as decoded
   */
  Found find(Showing showing, String path) {
    return showing.state().pages().map(pages -> find(showing, pages, path)).orElseGet(this::empty);
  }

  private Found find(Showing showing, LivePages pages, String path) {
    String base = pages.config().basePath();
    if (!path.startsWith(base)) {
      boolean above = path.equals("/") || (path + "/").equals(base);
      return above
          ? new Found(Answer.redirect(302, Route.encoded(base)), Optional.empty())
          : missing(showing, pages, path);
    }
    Optional<Route> route = route("/" + path.substring(base.length()));
    Optional<LiveFile> file = route.flatMap(showing::file);
    if (file.isPresent()) {
      return found(showing, pages, route.get(), file.get(), Answer.OK);
    }
    if (route.filter(r -> pages.contains(r)).isPresent()) {
      return broken(pages);
    }
    if (route.flatMap(r -> route(r.path() + "/")).filter(pages::contains).isPresent()) {
      return new Found(Answer.redirect(301, Route.encoded(path + "/")), Optional.empty());
    }
    return showing
        .redirects()
        .of(Route.encoded(path))
        .map(target -> redirected(showing, pages, target))
        .orElseGet(() -> missing(showing, pages, path));
  }

  private static Optional<Route> route(String path) {
    try {
      return Optional.of(new Route(path));
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }

  private Found redirected(Showing showing, LivePages pages, HostRedirects.Target target) {
    boolean moved = target.status() >= 300 && target.status() < 400;
    if (moved) {
      return new Found(Answer.redirect(target.status(), target.to()), Optional.empty());
    }
    String base = pages.config().basePath();
    Optional<Route> route =
        Route.decoded(target.to())
            .filter(to -> to.startsWith(base))
            .flatMap(to -> route("/" + to.substring(base.length())));
    return route
        .flatMap(showing::file)
        .map(file -> found(showing, pages, route.get(), file, target.status()))
        .orElseGet(() -> missing(showing, pages, target.to()));
  }

  private Found missing(Showing showing, LivePages pages, String path) {
    return showing
        .file(Addresses.NOT_FOUND)
        .map(file -> found(showing, pages, Addresses.NOT_FOUND, file, Answer.NOT_FOUND))
        .orElseGet(() -> new Found(Answer.text(Answer.NOT_FOUND, path + "\n"), Optional.empty()));
  }

  private Found found(Showing showing, LivePages pages, Route route, LiveFile file, int status) {
    String base = pages.config().basePath();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", MediaTypes.of(route.path()));
    String address = Route.encoded(base + route.path().substring(1));
    showing.headers().of(address).forEach((name, value) -> put(headers, name, value));
    // A certificate is not there, and a browser would ask for one ever after.
    headers.keySet().removeIf("Strict-Transport-Security"::equalsIgnoreCase);
    if (!route.path().startsWith("/assets/")) {
      put(headers, CACHE, "no-store");
    }
    if (file instanceof LiveFile.Copy copy) {
      return new Found(new Answer(status, headers, Answer.Body.of(copy.file())), Optional.empty());
    }
    if (!(file instanceof LiveFile.Page page)) {
      Answer.Body body = Answer.Body.of(Showing.bytes(file));
      return new Found(new Answer(status, headers, body), Optional.empty());
    }
    Marks marks = new Marks(pages.unpublished(), pages.config().timeZone(), base);
    View view = View.of(marks.page(route, page.html(), OwnFiles.HEAD, ""));
    headers.computeIfPresent(POLICY, (name, policy) -> SecurityPolicy.widened(policy));
    return page(status, headers, view);
  }

  private static void put(Map<String, String> headers, String name, String value) {
    headers.keySet().removeIf(name::equalsIgnoreCase);
    headers.put(name, value);
  }

  private static Found page(int status, Map<String, String> headers, View view) {
    byte[] body = OwnFiles.withScript(view).getBytes(StandardCharsets.UTF_8);
    return new Found(new Answer(status, headers, Answer.Body.of(body)), Optional.of(view));
  }

  /** The template of this page fails, and always did. */
  private Found broken(LivePages pages) {
    return shell(ReportPhrase.PREVIEW_PAGE_BROKEN, pages.config().basePath());
  }

  /** There is nothing to show yet. */
  private Found empty() {
    return shell(ReportPhrase.PREVIEW_EMPTY, "/");
  }

  private Found shell(ReportPhrase sentence, String home) {
    String words = Html.text(messages.words(sentence));
    String html =
        """
        <!doctype html>
        <html lang="%s" dir="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        %s</head>
        <body class="mujaz-shell">
        <p><a href="%s">%s</a></p>
        </body>
        </html>
        """
            .formatted(
                messages.language().code(),
                messages.language().direction().attribute(),
                words,
                OwnFiles.HEAD,
                Html.text(home),
                words);
    Map<String, String> headers = new LinkedHashMap<>(Map.of("Content-Type", HTML));
    headers.put(CACHE, "no-store");
    return page(Answer.UNAVAILABLE, headers, View.of(html));
  }
}
