package org.mujaz.importer.folder;

import java.util.Optional;
import org.mujaz.importer.origin.Surroundings;
import org.mujaz.markdown.conversion.ConvertedHtml;
import org.mujaz.markdown.conversion.HtmlToMarkdown;
import org.mujaz.markdown.conversion.HtmlToMarkdown.LineEnds;
import org.mujaz.markdown.conversion.References;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;

/** Makes the body of a text in another tool the Markdown of a story. */
final class BodyConversion {

  /** The mark that ends the summary in Hugo and Jekyll. */
  private static final String MORE = "\\s*<!--\\s*more\\s*-->[ \\t]*";

  private final OldProject project;
  private final UsedFiles used;
  private final Leftovers leftovers;

  BodyConversion(OldProject project, UsedFiles used, Leftovers leftovers) {
    this.project = project;
    this.used = used;
    this.leftovers = leftovers;
  }

  /** The body as it will stand below the metadata. */
  String of(OldBody body, Surroundings around) {
    if (body.of().markup() == Markup.OTHER) {
      return unconverted(body);
    }
    String plain = project.marks().replaced(body, project.texts(), leftovers);
    String text = withoutHeadline(plain.replaceFirst(MORE, ""), body.of().facts().title());
    References references = new OldReferences(project, body, around, used, leftovers);
    return body.of().markup() == Markup.HTML
        ? converted(text, body, references)
        : MarkdownReferences.change(
            text, references, list -> leftovers.attributes(body.file(), body.of().body(), list));
  }

  private String converted(String html, OldBody body, References references) {
    ConvertedHtml converted = HtmlToMarkdown.convert(html, LineEnds.SPACES, references);
    converted.lost().forEach(lost -> leftovers.markup(body.file(), body.of().body(), lost.what()));
    return converted.markdown();
  }

  /** A headline stands above every text; a heading that repeats it would show it twice. */
  private static String withoutHeadline(String text, String title) {
    Optional<FirstHeading> heading =
        FirstHeading.of(text, 0).filter(first -> first.words().equals(title));
    return heading.map(first -> text.substring(first.end())).orElse(text);
  }

  /** Kept word for word, in a draft, for somebody to convert. */
  private String unconverted(OldBody body) {
    String name = body.of().path();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    leftovers.other(
        Location.of(body.file().path()), ReportPhrase.FOREIGN_MARKUP.with("." + ending));
    String fence = "`".repeat(Math.max(3, longestRun(body.text()) + 1));
    return fence + ending + "\n" + body.text().strip() + "\n" + fence;
  }

  private static int longestRun(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
