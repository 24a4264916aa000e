package org.mujaz.markdown;

import java.util.List;
import java.util.Optional;
import org.mujaz.cache.Packer;
import org.mujaz.cache.Unpacker;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** Prose as bytes: what it tells, and behind that its HTML, which is most of it. */
final class ProseCodec {

  private ProseCodec() {}

  static byte[] encode(Prose prose) {
    Packer out = new Packer().yes(prose.isEmpty());
    out.list(prose.references(), reference -> reference(out, reference));
    out.yes(prose.heading().isPresent()).text(prose.heading().orElse(""));
    out.list(prose.headings(), h -> out.number(h.level()).text(h.id()).text(h.text()));
    return out.text(prose.excerpt()).number(prose.words()).text(prose.html()).bytes();
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
    in.yes();
    List<Reference> references = in.list(() -> reference(in));
    Optional<String> heading = optional(in);
    List<Prose.Heading> headings = in.list(() -> heading(in));
    String excerpt = in.text();
    int words = (int) in.number();
    return new Prose(in.text(), references, heading, headings, excerpt, words);
  }

  /** The beginning of {@link #decode}. */
  static ProseFacts facts(Unpacker in) {
    return new ProseFacts(
        in.yes(),
        in.list(() -> reference(in)),
        optional(in),
        in.list(() -> heading(in).id()),
        in.text(),
        (int) in.number());
  }

  private static Prose.Heading heading(Unpacker in) {
    return new Prose.Heading((int) in.number(), in.text(), in.text());
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
