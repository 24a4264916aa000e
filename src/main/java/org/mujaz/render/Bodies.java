package org.mujaz.render;

import java.util.List;
import java.util.Optional;
import org.mujaz.markdown.Prose;
import org.mujaz.markdown.Reference;
import org.mujaz.model.Language;
import org.mujaz.model.LinkTarget;
import org.mujaz.model.MediaFile;
import org.mujaz.model.ProseRef;
import org.mujaz.model.Route;
import org.mujaz.plan.Address;
import org.mujaz.plan.Addresses;
import org.mujaz.view.Html;

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
                    ? picture(image, links.get(index), place)
                    : escaped(address(links.get(index), self, place))));
  }

  private String address(LinkTarget target, Route self, Place place) {
    Urls urls = context.urls();
    Language reader = context.language();
    if (target instanceof LinkTarget.Elsewhere elsewhere) {
      return elsewhere.url();
    } else if (target instanceof LinkTarget.ToStory story) {
      return context.plan().address(story, reader).map(a -> url(a, place)).orElse("");
    } else if (target instanceof LinkTarget.ToPage page) {
      return context.plan().address(page, reader).map(a -> url(a, place)).orElse("");
    } else if (target instanceof LinkTarget.ToTerm term) {
      return url(route(Addresses.term(reader, term.kind(), term.id())), place);
    } else if (target instanceof LinkTarget.ToMedia file) {
      return media.file(file.file()).map(f -> url(route(Addresses.media(f)), place)).orElse("");
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

  private String picture(Reference.Image image, LinkTarget target, Place place) {
    Optional<MediaFile> file =
        target instanceof LinkTarget.ToMedia found ? media.file(found.file()) : Optional.empty();
    return file.map(f -> element(image, f, place)).orElse("");
  }

  private String element(Reference.Image image, MediaFile file, Place place) {
    StringBuilder element = new StringBuilder("<img src=\"");
    element.append(escaped(url(route(Addresses.media(file)), place))).append('"');
    element.append(" alt=\"").append(escaped(image.alt())).append('"');
    file.size()
        .ifPresent(
            size ->
                element
                    .append(" width=\"")
                    .append(size.width())
                    .append("\" height=\"")
                    .append(size.height())
                    .append('"'));
    if (place == Place.PAGE) {
      element.append(" loading=\"lazy\" decoding=\"async\"");
    }
    return element.append('>').toString();
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
