package org.mujaz.image;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks for what an SVG drawing could do by itself when a browser opens it as a page of the site
 * (SVG 2, 2.2, "secure static mode" forbids it only inside {@code img}).
 */
final class SvgInspection {

  private static final Set<String> ELEMENTS =
      Set.of("script", "foreignObject", "iframe", "object", "embed", "handler", "listener");

  private static final String HTML = "http://www.w3.org/1999/xhtml";

  /** What loads by a style: CSS Images 4 and CSS Values 5 know more than {@code url()}. */
  private static final List<String> LOADING = List.of("@import", "url(", "src(", "image-set(");

  /** So deep do browsers read; drawing programs stay far above. */
  private static final int DEEPEST = 256;

  private final XMLStreamReader xml;
  private Optional<PictureHeader.Active> active = Optional.empty();
  private final StringBuilder style = new StringBuilder();
  private boolean inStyle;
  private int depth;

  SvgInspection(XMLStreamReader xml) {
    this.xml = xml;
  }

  /** The first active part, when there is one. */
  Optional<PictureHeader.Active> active() {
    return active;
  }

  /** Looks at the event at which the reader stands. */
  void look() {
    switch (xml.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> element();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.DTD -> found("<!DOCTYPE […]>", declares(xml.getText()));
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          found("<?" + xml.getPITarget() + "?>", !xml.getPITarget().equals("xml"));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          style.append(inStyle ? xml.getText() : "");
      default -> {
        // Comments and white space do nothing.
      }
    }
  }

  private void element() {
    String name = xml.getLocalName();
    inStyle |= name.equals("style");
    depth++;
    found("<" + name + ">", ELEMENTS.contains(name) || HTML.equals(xml.getNamespaceURI()));
    found("<" + name + ">", depth > DEEPEST);
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      found(attribute + "=", attribute.regionMatches(true, 0, "on", 0, 2));
      found(attribute + "=", value.contains("javascript:") || loads(value, attribute));
      found(attribute + "=", attribute.equals("base"));
      found(attribute + "=", attribute.equals("attributeName") && isDangerous(value));
      found(attribute + "=", attribute.equals("href") && !isHarmless(name, value));
    }
  }

  /** A style may be cut into pieces by comments and the like; browsers put it together. */
  private void end() {
    depth--;
    if (inStyle && xml.getLocalName().equals("style")) {
      found(Optional.empty(), loads(style.toString().toLowerCase(Locale.ROOT), "style"));
      style.setLength(0);
      inStyle = false;
    }
  }

  /** Whether a document type declares entities or attributes of its own. */
  private static boolean declares(String type) {
    return type.replaceAll("\"[^\"]*\"|'[^']*'", "").contains("[");
  }

  /** What an animation must not change: it could make a link or a handler of what is harmless. */
  private static boolean isDangerous(String attribute) {
    return attribute.endsWith("href") || attribute.startsWith("on");
  }

  /** A reference within the drawing, a picture in the drawing itself, or a plain link. */
  private static boolean isHarmless(String element, String address) {
    return address.startsWith("#")
        || (address.startsWith("data:image/") && !address.startsWith("data:image/svg"))
        || (element.equals("a") && address.matches("https?://.*"));
  }

  /** Backslashes can hide a function's name (CSS Syntax 3, 4.3.7). */
  private static boolean loads(String style, String attribute) {
    String text = style.replaceAll("[\\s\"']", "").replace("url(#", "");
    boolean hides = text.contains("\\") && (attribute.equals("style") || text.contains("("));
    return hides || LOADING.stream().anyMatch(text::contains);
  }

  private void found(String part, boolean isActive) {
    found(Optional.of(part), isActive);
  }

  private void found(Optional<String> part, boolean isActive) {
    if (isActive && active.isEmpty()) {
      active = Optional.of(new PictureHeader.Active(part));
    }
  }
}
