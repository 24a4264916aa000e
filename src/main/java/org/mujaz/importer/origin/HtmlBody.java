package org.mujaz.importer.origin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import org.mujaz.markdown.conversion.ConvertedHtml;
import org.mujaz.markdown.conversion.ConvertedHtml.Lost;
import org.mujaz.markdown.conversion.HtmlToMarkdown;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;
import org.mujaz.markdown.conversion.References;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/**
 * A body in HTML.
 *
 * @param html as it stands in the origin
 * @param lineEnds what they mean in it
 * @param base what relative addresses are relative to
 * @param start the line in the origin on which it begins
 * @param problems takes what Markdown has no place for
 */
public record HtmlBody(
    String html, LineEnds lineEnds, Optional<URI> base, Location start, Problems problems)
    implements ImportedBody {

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What a report quotes of an address. */
  private static final int LONGEST_QUOTE = 150;

  @Override
  public String write(Surroundings around) {
    ConvertedHtml converted =
        HtmlToMarkdown.convert(
            html,
            lineEnds,
            new References() {
              @Override
              public Optional<String> link(String href) {
                return target(href).map(around::link);
              }

              @Override
              public Optional<String> picture(String src) {
                return around.picture(absolute(src));
              }
            });
    converted.lost().forEach(this::report);
    return converted.markdown();
  }

  private void report(Lost lost) {
    int line = start.line() == 0 ? 0 : start.line() + lost.line() - 1;
    String what = lost.what();
    problems.add(
        ProblemCode.NOT_CARRIED_OVER,
        new Location(start.path(), line, 0),
        Wording.quoted(
            what.length() > LONGEST_QUOTE ? what.substring(0, LONGEST_QUOTE) + "…" : what));
  }

  /** A link within the text led to what the origin made of it. */
  private Optional<String> target(String href) {
    String address = absolute(href);
    int colon = address.indexOf(':');
    boolean known =
        colon > 0
            && SCHEMES.contains(address.substring(0, colon).toLowerCase(java.util.Locale.ROOT));
    return Optional.of(address).filter(a -> known && !href.startsWith("#"));
  }

  private String absolute(String address) {
    try {
      String written = address.strip();
      return base.isPresent() ? base.get().resolve(new URI(written)).toString() : written;
    } catch (URISyntaxException e) {
      return resolved(address.strip());
    }
  }

  /**
   * What Java takes for no address, such as one with a space or with Arabic letters as they are.
   */
  private String resolved(String address) {
    if (base.isEmpty() || address.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
      return address;
    }
    String site = base.get().getScheme() + "://" + base.get().getAuthority();
    return address.startsWith("/") ? site + address : site + "/" + address;
  }
}
