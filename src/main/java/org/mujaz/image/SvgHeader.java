package org.mujaz.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
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

  private static final Pattern BOX_PART = Pattern.compile("[\\s,]+");

  private SvgHeader() {}

  /**
   * Reads the size from the root, and looks through the rest for what could act by itself. What
   * matters is ASCII, so other encodings than Unicode's need not be known.
   *
   * @param start the first bytes
   * @param in all bytes
   */
  static PictureHeader header(Bytes start, InputStream in) throws IOException {
    boolean wide = start.has(0, 0xFE, 0xFF) || start.has(0, 0xFF, 0xFE);
    Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      in.skipNBytes(start.has(0, 0xEF, 0xBB, 0xBF) ? 3 : 0);
      byte[] text = in.readNBytes(LONGEST + 1);
      if (text.length > LONGEST) {
        return new PictureHeader.Broken();
      }
      XMLStreamReader xml =
          factory.createXMLStreamReader(
              new InputStreamReader(new ByteArrayInputStream(text), charset));
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
    return size.isPresent()
        ? new PictureHeader.Sized(size.get(), PictureType.SVG)
        : new PictureHeader.Sizeless();
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
