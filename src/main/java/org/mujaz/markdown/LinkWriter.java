package org.mujaz.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/**
 * Writes links and pictures as marks, and notes what they lead to.
 *
 * <p>No target is ever written into the HTML: {@code javascript:} and {@code data:} have no way in
 * except through whoever resolves the references.
 */
final class LinkWriter {

  private final Rendering rendering;
  private final InlineWriter inlines;

  /** Whether the words of a link are being written. */
  private boolean inAnchor;

  LinkWriter(Rendering rendering, InlineWriter inlines) {
    this.rendering = rendering;
    this.inlines = inlines;
  }

  /** {@code [words](target "title")}. */
  void inline(Link link) {
    anchor(link, link.getUrl(), offset(link), title(link));
  }

  /** {@code [words][name]}; its place is where the target is written. */
  void reference(LinkRef ref) {
    LinkNodeBase definition = definition(ref);
    anchor(ref, definition.getUrl(), offset(definition), title(definition));
  }

  private void anchor(Node node, BasedSequence url, int offset, Optional<String> title) {
    String target = Targets.clean(url.unescape());
    open(new Reference.Link(target, rendering.at(offset)));
    title.ifPresent(text -> rendering.attribute("title", text));
    rendering.html.append('>');
    inAnchor = true;
    inlines.content(node);
    inAnchor = false;
    rendering.html.append("</a>");
  }

  private void open(Reference.Link link) {
    rendering.html.append("<a href=\"").append(rendering.mark(link)).append('"');
  }

  /**
   * {@code <https://…>} and {@code <a@b.c>}: an address is read from left to right. Among the words
   * of a link it leads nowhere by itself, for no link holds another (HTML, 4.5.1).
   */
  void bare(BasedSequence address, String scheme) {
    if (inAnchor) {
      rendering.html.append("<bdi dir=\"ltr\">");
      HtmlText.escape(rendering.html, address);
      rendering.html.append("</bdi>");
    } else {
      anchor(address, scheme);
    }
    rendering.plain.append(address);
  }

  private void anchor(BasedSequence address, String scheme) {
    String target = Targets.clean(scheme + address);
    open(new Reference.Link(target, rendering.at(address.getStartOffset())));
    rendering.html.append(" dir=\"ltr\">");
    HtmlText.escape(rendering.html, address);
    rendering.html.append("</a>");
  }

  /** {@code ![words](file)} and {@code ![words][name]}. */
  void picture(Node image) {
    LinkNodeBase written = image instanceof ImageRef ref ? definition(ref) : (LinkNodeBase) image;
    Reference.Image reference =
        new Reference.Image(
            Targets.clean(written.getUrl().unescape()),
            Optional.of(PlainText.ofPicture(image)).filter(alt -> !alt.isBlank()),
            rendering.at(offset(written)));
    rendering.html.append(rendering.mark(reference));
  }

  /** The title of a picture, which becomes its caption where the picture stands alone. */
  static Optional<String> caption(Node node) {
    if (node instanceof Image image) {
      return title(image);
    }
    return node instanceof ImageRef ref && !PlainText.isUndefined(ref)
        ? title(definition(ref))
        : Optional.empty();
  }

  private static LinkNodeBase definition(RefNode ref) {
    return ref.getReferenceNode(ref.getDocument());
  }

  private static Optional<String> title(LinkNodeBase link) {
    return Optional.of(link.getTitle())
        .map(title -> HtmlText.clean(title.unescape()).strip())
        .filter(title -> !title.isEmpty());
  }

  private static int offset(LinkNodeBase link) {
    return link.getUrl().isEmpty() ? link.getStartOffset() : link.getUrl().getStartOffset();
  }
}
