package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.markdown.Prose;
import org.mujaz.markdown.Reference;
import org.mujaz.model.Focus;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.Picture;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Route;
import org.mujaz.plan.Address;
import org.mujaz.plan.Addresses;
import org.mujaz.view.Html;
import org.mujaz.view.PictureView;

/** Finishes bodies: links get addresses in the reader's language, pictures their elements. */
final class Bodies {

  /** Where a body is shown. */
  enum Place {
    /** On its own page. */
    PAGE,
    /** In a feed, where every address must be absolute. */
    FEED
  }

  private final Context context;
  private final MediaViews media;

  Bodies(Context context, MediaViews media) {
    this.context = context;
    this.media = media;
  }

  /**
   * A finished body.
   *
   * @param links what its references lead to
   * @param self the page that it belongs to
   */
  Html html(ProseRef ref, List<LinkTarget> links, Route self, Place place) {
    Prose prose = context.prose().get(ref);
    return new Html(
        prose.html(
            index ->
                prose.references().get(index) instanceof Reference.Image image
                    ? picture(image, links.get(index), self, place)
                    : escaped(address(links.get(index), self, place))));
  }

  private String address(LinkTarget target, Route self, Place place) {
    Urls urls = context.urls();
    Language reader = context.language();
    if (target instanceof LinkTarget.Elsewhere elsewhere) {
      return elsewhere.url();
    } else if (target instanceof LinkTarget.ToStory story) {
      return context.around().address(story, reader).map(a -> url(a, place)).orElse("");
    } else if (target instanceof LinkTarget.ToPage page) {
      return context.around().address(page, reader).map(a -> url(a, place)).orElse("");
    } else if (target instanceof LinkTarget.ToTerm term) {
      return url(route(Addresses.term(reader, term.kind(), term.id())), place);
    } else if (target instanceof LinkTarget.ToMedia file) {
      return media.route(file.file()).map(f -> url(route(f), place)).orElse("");
    } else if (target instanceof LinkTarget.ToAddress address) {
      return place == Place.FEED ? urls.absolute(address.path()) : urls.local(address.path());
    } else if (target instanceof LinkTarget.ToFragment fragment) {
      return place == Place.FEED
          ? url(new Address(self, Optional.of(fragment.fragment())), place)
          : "#" + fragment.fragment();
    }
    return "";
  }

  private static Address route(Route route) {
    return new Address(route, Optional.empty());
  }

  private String url(Address address, Place place) {
    return place == Place.FEED ? context.urls().absolute(address) : context.urls().local(address);
  }

  private String picture(Reference.Image image, LinkTarget target, Route self, Place place) {
    if (!(target instanceof LinkTarget.ToMedia found)) {
      return "";
    }
    Picture shown =
        new Picture(found.file(), image.alt(), Optional.empty(), Optional.empty(), Focus.USUAL);
    return media
        .picture(shown)
        .map(
            view ->
                place == Place.PAGE ? context.pictures().element(view, self.path()) : image(view))
        .orElse("");
  }

  /** For readers of feeds: one file, which every program reads. */
  static String image(PictureView picture) {
    StringBuilder element = new StringBuilder("<img src=\"");
    element.append(escaped(picture.absolute())).append('"');
    element.append(" alt=\"").append(escaped(picture.alt())).append('"');
    picture.width().ifPresent(width -> element.append(" width=\"").append(width).append('"'));
    picture.height().ifPresent(height -> element.append(" height=\"").append(height).append('"'));
    return element.append('>').toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
