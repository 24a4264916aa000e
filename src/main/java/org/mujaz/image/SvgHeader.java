package org.mujaz.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.mujaz.model.PictureType;
import org.mujaz.model.PixelSize;

/** The size of an SVG drawing, from the attributes of its root element. */
final class SvgHeader {

  private static final Pattern LENGTH =
      Pattern.compile("\\s*\\+?(\\d{1,7}(?:\\.\\d{1,9})?)(px|pt|pc|in|cm|mm)?\\s*");

  /** In bytes; no drawing of a newsroom is so large, and readers would not wait for it. */
  private static final int LONGEST = 1 << 24;

  /** What browsers give to a drawing that says nothing of its size (CSS Images 3, 4.2). */
  private static final PixelSize UNSIZED = new PixelSize(300, 150);

  private static final Pattern BOX_PART = Pattern.compile("[\\s,]+");

  private SvgHeader() {}

  /**
   * Reads the size from the root, and looks through the rest for what could act by itself.
   *
   * @param in all bytes
   */
  static PictureHeader header(InputStream in) throws IOException {
    try {
      byte[] text = in.readNBytes(LONGEST + 1);
      if (text.length > LONGEST) {
        return new PictureHeader.Broken();
      }
      XMLStreamReader xml = SvgSource.open(text);
      SvgInspection inspection = new SvgInspection(xml);
      while (xml.hasNext() && !xml.isStartElement()) {
        xml.next();
        inspection.look();
      }
      if (!xml.isStartElement() || !xml.getLocalName().equals("svg")) {
        return new PictureHeader.Broken();
      }
      PictureHeader root = root(xml);
      while (xml.hasNext()) {
        xml.next();
        inspection.look();
      }
      return inspection.active().<PictureHeader>map(part -> part).orElse(root);
    } catch (XMLStreamException e) {
      return new PictureHeader.Broken();
    }
  }

  private static PictureHeader root(XMLStreamReader svg) {
    Optional<PixelSize> size =
        length(attribute(svg, "width"))
            .flatMap(
                width ->
                    length(attribute(svg, "height"))
                        .flatMap(height -> PictureProbe.size(width, height)))
            .or(() -> box(attribute(svg, "viewBox")));
    return new PictureHeader.Sized(size.orElse(UNSIZED), PictureType.SVG);
  }

  private static String attribute(XMLStreamReader svg, String name) {
    String value = svg.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  private static Optional<PixelSize> box(String viewBox) {
    List<String> parts = BOX_PART.splitAsStream(viewBox.strip()).toList();
    return parts.size() == 4
        ? length(parts.get(2))
            .flatMap(width -> length(parts.get(3)).flatMap(h -> PictureProbe.size(width, h)))
        : Optional.empty();
  }

  /** CSS pixels (CSS Values 4, 6.2); nothing for a percentage. */
  private static Optional<Long> length(String text) {
    Matcher matcher = LENGTH.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String unit = matcher.group(2) == null ? "px" : matcher.group(2);
    double pixels =
        switch (unit) {
          case "in" -> 96;
          case "cm" -> 96 / 2.54;
          case "mm" -> 96 / 25.4;
          case "pt" -> 96 / 72.0;
          case "pc" -> 16;
          default -> 1;
        };
    return Optional.of(Math.round(Double.parseDouble(matcher.group(1)) * pixels));
  }
}
