package org.mujaz.render;

import java.net.URI;
import java.util.Map;
import org.mujaz.bidi.Isolation;
import org.mujaz.model.Article;
import org.mujaz.model.Citation;
import org.mujaz.model.Correction;
import org.mujaz.model.Language;
import org.mujaz.model.Route;
import org.mujaz.plan.Addresses;
import org.mujaz.view.Html;
import org.mujaz.view.PictureView;

/** Writes stories for feeds: all that a reader needs who never opens the page. */
final class FeedTexts {

  private final Context context;
  private final MediaViews media;
  private final Bodies bodies;
  private final FeedCuts cuts;

  FeedTexts(Context context, MediaViews media, FeedCuts cuts) {
    this.context = context;
    this.media = media;
    this.bodies = new Bodies(context, media);
    this.cuts = cuts;
  }

  /** Feed readers show a text in the direction of their own interface unless it says otherwise. */
  Html directed(String markup) {
    return new Html(directed(markup, context.language()));
  }

  static String directed(String markup, Language language) {
    return "<div dir=\"%s\" lang=\"%s\">%s</div>"
        .formatted(language.direction().attribute(), language.code(), markup);
  }

  /** The text of an item about this story alone. */
  Html whole(Article article) {
    return directed(fitting(FeedHtml.whole(text(article), address(article)), article));
  }

  /** The text of this story among others. */
  String part(Article article) {
    return fitting(FeedHtml.part(text(article), address(article)), article);
  }

  private String fitting(String text, Article article) {
    if (text.length() <= FeedSize.MOST_OF_A_TEXT) {
      return text;
    }
    cuts.text(article);
    return summary(article) + more(article);
  }

  /** The standfirst as a paragraph. */
  String summary(Article article) {
    return isolated("<p>" + Bodies.escaped(article.summary()) + "</p>", article);
  }

  String url(Article article) {
    return context.urls().absolute(route(article));
  }

  private static Route route(Article article) {
    return Addresses.article(article.language(), article);
  }

  private PageAddress address(Article article) {
    return new PageAddress(URI.create(url(article)));
  }

  private String text(Article article) {
    String body =
        bodies.html(article.prose(), article.links(), route(article), Bodies.Place.FEED).markup();
    return isolated(beginning(article), article) + body + isolated(end(article), article);
  }

  private String isolated(String html, Article article) {
    return Isolation.body(html, article.language());
  }

  private String beginning(Article article) {
    StringBuilder html = new StringBuilder();
    article.picture().flatMap(media::picture).ifPresent(picture -> figure(html, picture));
    if (article.summarised()) {
      html.append("<p><strong>").append(Bodies.escaped(article.summary())).append("</strong></p>");
    }
    return html.toString();
  }

  private static void figure(StringBuilder html, PictureView picture) {
    html.append("<figure>").append(Bodies.image(picture));
    if (picture.caption().isPresent() || picture.credit().isPresent()) {
      html.append("<figcaption>");
      picture.caption().ifPresent(text -> html.append(Bodies.escaped(text)).append(' '));
      picture
          .credit()
          .ifPresent(
              text -> html.append("<small>").append(Bodies.escaped(text)).append("</small>"));
      html.append("</figcaption>");
    }
    html.append("</figure>");
  }

  private String end(Article article) {
    StringBuilder html = new StringBuilder();
    article.corrections().forEach(correction -> correction(html, correction));
    article.sources().forEach(source -> source(html, source));
    return html.toString();
  }

  private void correction(StringBuilder html, Correction correction) {
    String date = context.dates().writer().longDate(correction.date().day());
    html.append("<p><strong>")
        .append(Bodies.escaped(context.words("feed.correction", Map.of("date", date))))
        .append("</strong> ")
        .append(Bodies.escaped(correction.text()))
        .append("</p>");
  }

  private void source(StringBuilder html, Citation citation) {
    String name = citation.source().name().in(context.language());
    String text = Bodies.escaped(context.words("feed.source", Map.of("name", name)));
    html.append("<p>")
        .append(
            citation
                .url()
                .map(url -> "<a href=\"%s\">%s</a>".formatted(Bodies.escaped(url.toString()), text))
                .orElse(text))
        .append("</p>");
  }

  private String more(Article article) {
    String link =
        "<p><a href=\"%s\">%s</a></p>"
            .formatted(Bodies.escaped(url(article)), Bodies.escaped(context.words("feed.more")));
    return isolated(link, article);
  }
}
