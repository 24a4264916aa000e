package org.mujaz.markdown;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Prose as bytes, for files that live no longer than the build. */
final class ProseCodec {

  private static final int LINK = 0;
  private static final int IMAGE = 1;

  private ProseCodec() {}

  static byte[] encode(Prose prose) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(prose.html().length() * 2 + 128);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      text(out, prose.html());
      out.writeInt(prose.references().size());
      for (Reference reference : prose.references()) {
        reference(out, reference);
      }
      out.writeBoolean(prose.heading().isPresent());
      text(out, prose.heading().orElse(""));
      out.writeInt(prose.headings().size());
      for (Prose.Heading heading : prose.headings()) {
        out.writeInt(heading.level());
        text(out, heading.id());
        text(out, heading.text());
      }
      text(out, prose.excerpt());
      out.writeInt(prose.words());
    } catch (IOException e) {
      throw new IllegalStateException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void reference(DataOutputStream out, Reference reference) throws IOException {
    if (reference instanceof Reference.Image image) {
      out.writeByte(IMAGE);
      out.writeBoolean(image.alt().isPresent());
      text(out, image.alt().orElse(""));
    } else {
      out.writeByte(LINK);
    }
    text(out, reference.target());
    text(out, reference.location().path().value());
    out.writeInt(reference.location().line());
    out.writeInt(reference.location().column());
  }

  private static void text(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static Prose decode(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String html = text(in);
      List<Reference> references = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        references.add(reference(in));
      }
      boolean hasHeading = in.readBoolean();
      String heading = text(in);
      List<Prose.Heading> headings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        headings.add(new Prose.Heading(in.readInt(), text(in), text(in)));
      }
      return new Prose(
          html,
          references,
          hasHeading ? Optional.of(heading) : Optional.empty(),
          headings,
          text(in),
          in.readInt());
    }
  }

  private static Reference reference(DataInputStream in) throws IOException {
    boolean image = in.readByte() == IMAGE;
    boolean described = image && in.readBoolean();
    Optional<String> alt = Optional.of(image ? text(in) : "").filter(words -> described);
    String target = text(in);
    Location location = new Location(new SourcePath(text(in)), in.readInt(), in.readInt());
    return image
        ? new Reference.Image(target, alt, location)
        : new Reference.Link(target, location);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
