package org.mujaz.importer.wordpress;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mujaz.importer.origin.HtmlBody;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/**
 * The content of a post as HTML: blocks of Gutenberg are HTML with comments between, and the
 * shortcodes that WordPress brings become what they show. Other shortcodes are the work of plugins;
 * their content stays, and the report says where they stood.
 */
final class PostBody {

  private static final Pattern CAPTION =
      Pattern.compile(
          "\\[caption(?<attributes>[^\\]]{0,2000}+)](?<picture>[^\\[]{0,20000}?<img\\b[^>]{0,5000}+>(?:\\s*</a>)?)"
              + "(?<words>[^\\[]{0,5000}+)\\[/caption]");

  private static final Pattern GALLERY =
      Pattern.compile("\\[gallery(?<attributes>[^\\]]{0,5000}+)]");

  private static final Pattern IDS = Pattern.compile("(?<![a-z])ids=[\"']?([\\d,\\s]{1,4000}+)");

  private static final Pattern MEDIA =
      Pattern.compile(
          "\\[(?:embed|audio|video|playlist)(?<attributes>[^\\]]{0,2000}+)](?:(?<address>[^\\[\\]\\s]{1,2000}+)\\[/(?:embed|audio|video)])?");

  private static final Pattern SOURCE =
      Pattern.compile("(?<![a-z0-9])(?:src|mp3|mp4|m4a|ogg|webm|m4v)=[\"']([^\"']{1,2000}+)[\"']");

  /** An address alone on its line is embedded by WordPress. */
  private static final Pattern ALONE =
      Pattern.compile("(?m)^[ \\t]*+(https?://[^\\s<>\"]{1,2000}+)[ \\t]*+$");

  /** With attributes or an underscore, or closing: a word in brackets alone is text. */
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[(?:/[a-z][a-z0-9_-]{1,60}+|[a-z][a-z0-9_-]{1,60}+\\s++[a-z_-]{1,40}+=[^\\]]{0,5000}+|[a-z][a-z0-9]{0,40}+_[a-z0-9_-]{1,40}+)]");

  private final Survey survey;
  private final Problems problems;

  PostBody(Survey survey, Problems problems) {
    this.survey = survey;
    this.problems = problems;
  }

  /** The body of a post. */
  HtmlBody of(WpItem item) {
    String content = item.fields().getOrDefault("content:encoded", "");
    Optional<URI> base = survey.site();
    LineEnds lineEnds = content.contains("<!-- wp:") ? LineEnds.SPACES : LineEnds.LINES;
    String html = content.indexOf('[') < 0 ? content : withKnownShortcodes(content, item.body());
    html = replaced(ALONE, html, found -> link(found.group(1)));
    return new HtmlBody(
        withoutShortcodes(html, item.body()), lineEnds, base, item.body(), problems);
  }

  private String withKnownShortcodes(String content, Location start) {
    String captioned =
        replaced(
            CAPTION,
            content,
            found ->
                "<figure>%s<figcaption>%s</figcaption></figure>"
                    .formatted(found.group(2), found.group(3).strip()));
    String html = replaced(GALLERY, captioned, found -> gallery(found, captioned, start));
    return replaced(MEDIA, html, PostBody::media);
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> replacement) {
    return pattern
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(replacement.apply(found)));
  }

  /** The pictures that the export names; of a gallery that has others too, the report tells. */
  private String gallery(MatchResult found, String html, Location start) {
    Matcher listed = IDS.matcher(found.group(1));
    List<String> ids = listed.find() ? List.of(listed.group(1).split(",", -1)) : List.of();
    List<Attachment> pictures = ids.stream().flatMap(id -> survey.attachment(id).stream()).toList();
    if (ids.isEmpty() || pictures.size() < ids.size()) {
      int line = start.line() + lines(html, 0, found.start());
      problems.add(
          ProblemCode.NOT_CARRIED_OVER,
          new Location(start.path(), line, 0),
          ReportPhrase.GALLERY.with(found.group()));
    }
    return pictures.stream().map(PostBody::figure).collect(Collectors.joining());
  }

  private static String figure(Attachment picture) {
    return "<figure><img src=\"%s\" alt=\"%s\"><figcaption>%s</figcaption></figure>"
        .formatted(escaped(picture.url()), escaped(picture.alt()), escaped(picture.caption()));
  }

  private static String media(MatchResult found) {
    String address = found.group(2);
    if (address == null) {
      Matcher source = SOURCE.matcher(found.group(1));
      address = source.find() ? source.group(1) : "";
    }
    return address.isEmpty() ? found.group() : "\n\n" + link(address) + "\n\n";
  }

  private static String link(String address) {
    return "<a href=\"%s\">%s</a>".formatted(escaped(address), escaped(address));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private String withoutShortcodes(String html, Location start) {
    if (html.indexOf('[') < 0) {
      return html;
    }
    Matcher shortcode = SHORTCODE.matcher(html);
    StringBuilder kept = new StringBuilder();
    int line = start.line();
    int from = 0;
    while (shortcode.find()) {
      line += lines(html, from, shortcode.start());
      from = shortcode.start();
      if (!shortcode.group().startsWith("[/")) {
        problems.add(
            ProblemCode.NOT_CARRIED_OVER,
            new Location(start.path(), line, 0),
            ReportPhrase.SHORTCODE.with(shortcode.group()));
      }
      shortcode.appendReplacement(kept, "");
    }
    return shortcode.appendTail(kept).toString();
  }

  private static int lines(String text, int from, int to) {
    return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
  }
}
