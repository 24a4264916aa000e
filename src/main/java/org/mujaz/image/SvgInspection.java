package org.mujaz.image;

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

  private final XMLStreamReader xml;
  private Optional<PictureHeader.Active> active = Optional.empty();
  private boolean inStyle;

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
      case XMLStreamConstants.END_ELEMENT -> inStyle = false;
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          found("<?" + xml.getPITarget() + "?>", !xml.getPITarget().equals("xml"));
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
          found(Optional.empty(), inStyle && loads(xml.getText()));
      default -> {
        // Comments and white space do nothing.
      }
    }
  }

  private void element() {
    String name = xml.getLocalName();
    inStyle = name.equals("style");
    found("<" + name + ">", ELEMENTS.contains(name));
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String attribute = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      found(attribute + "=", attribute.regionMatches(true, 0, "on", 0, 2));
      found(attribute + "=", value.contains("javascript:") || loads(value));
      found(attribute + "=", attribute.equals("href") && !isHarmless(name, value));
    }
  }

  /** A reference within the drawing, a picture in the drawing itself, or a plain link. */
  private static boolean isHarmless(String element, String address) {
    return address.startsWith("#")
        || (address.startsWith("data:image/") && !address.startsWith("data:image/svg"))
        || (element.equals("a") && address.matches("https?://.*"));
  }

  private static boolean loads(String style) {
    String text = style.replaceAll("\\s", "").replace("\"", "").replace("'", "");
    return text.contains("@import") || text.replace("url(#", "").contains("url(");
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
