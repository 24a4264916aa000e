package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Prose as bytes. */
final class ProseCodec {

  private ProseCodec() {}

  static byte[] encode(Prose prose) {
    Packer out = new Packer().text(prose.html());
    out.list(prose.references(), reference -> reference(out, reference));
    out.yes(prose.heading().isPresent()).text(prose.heading().orElse(""));
    out.list(prose.headings(), h -> out.number(h.level()).text(h.id()).text(h.text()));
    return out.text(prose.excerpt()).number(prose.words()).bytes();
  }

  private static void reference(Packer out, Reference reference) {
    Optional<String> alt =
        reference instanceof Reference.Image image ? image.alt() : Optional.empty();
    out.yes(reference instanceof Reference.Image).yes(alt.isPresent()).text(alt.orElse(""));
    Location location = reference.location();
    out.text(reference.target()).text(location.path().value());
    out.number(location.line()).number(location.column());
  }

  static Prose decode(Unpacker in) {
    String html = in.text();
    List<Reference> references = in.list(() -> reference(in));
    Optional<String> heading = optional(in);
    List<Prose.Heading> headings =
        in.list(() -> new Prose.Heading((int) in.number(), in.text(), in.text()));
    return new Prose(html, references, heading, headings, in.text(), (int) in.number());
  }

  private static Reference reference(Unpacker in) {
    boolean image = in.yes();
    Optional<String> alt = optional(in);
    String target = in.text();
    SourcePath path = new SourcePath(in.text());
    Location location = new Location(path, (int) in.number(), (int) in.number());
    return image
        ? new Reference.Image(target, alt, location)
        : new Reference.Link(target, location);
  }

  private static Optional<String> optional(Unpacker in) {
    boolean present = in.yes();
    String text = in.text();
    return present ? Optional.of(text) : Optional.empty();
  }
}
