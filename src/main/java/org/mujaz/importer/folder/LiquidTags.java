package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.importer.folder.MarkScanner.Delimiters;
import org.mujaz.importer.folder.MarkScanner.Mark;
import org.mujaz.importer.folder.MarkedText.Replacement;

/**
 * Liquid, the template language of Jekyll. Addresses, code and pictures become Markdown; the others
 * are taken out, and included files are never read.
 */
final class LiquidTags implements TemplateMarks {

  private static final Delimiters TAG = new Delimiters("{%", "%}");

  private static final List<Delimiters> KINDS = List.of(TAG, new Delimiters("{{", "}}"));

  private static final Pattern ADDRESS =
      Pattern.compile("[\"']([^\"']*)[\"']\\s*\\|\\s*(?:relative_url|absolute_url)");

  private static final Pattern SITE = Pattern.compile("site\\.(?:baseurl|url|github\\.url)");

  @Override
  public String replaced(OldBody body, OldTexts texts, Leftovers leftovers) {
    return MarkedText.replaced(
        body.text(),
        KINDS,
        mark -> {
          String name = inner(mark).split("\\s", 2)[0];
          boolean block = name.equals("raw") || name.equals("comment");
          return mark.delimiters().equals(TAG) && block
              ? block(mark, name, body, leftovers)
              : new Replacement(replacement(mark, body, texts, leftovers), mark.end());
        });
  }

  /** What stands in {@code raw} stays as it is, what stands in {@code comment} goes. */
  private static Replacement block(Mark mark, String name, OldBody body, Leftovers leftovers) {
    String text = body.text();
    int end = text.indexOf("end" + name, mark.end());
    int closing = end < 0 ? -1 : text.indexOf("%}", end);
    int opening = end < 0 ? -1 : text.lastIndexOf("{%", end);
    if (closing < 0
        || opening < mark.end()
        || !text.substring(opening + 2, end).matches("-?\\s*")) {
      leftovers.mark(body.at(mark.start()), text.substring(mark.start(), mark.end()));
      return new Replacement("", mark.end());
    }
    boolean raw = name.equals("raw");
    if (!raw) {
      leftovers.mark(body.at(mark.start()), text.substring(mark.start(), closing + 2));
    }
    return new Replacement(raw ? text.substring(mark.end(), opening) : "", closing + 2);
  }

  private static String inner(Mark mark) {
    return mark.inner().replaceFirst("^-", "").replaceFirst("-$", "").strip();
  }

  private static String replacement(Mark mark, OldBody body, OldTexts texts, Leftovers leftovers) {
    String inner = inner(mark);
    Optional<String> kept =
        mark.delimiters().equals(TAG) ? tag(inner, mark, body, texts) : variable(inner, body);
    if (kept.isEmpty()) {
      String text = body.text();
      leftovers.mark(body.at(mark.start()), text.substring(mark.start(), mark.end()));
    }
    return kept.orElse("");
  }

  private static Optional<String> variable(String inner, OldBody body) {
    Matcher address = ADDRESS.matcher(inner);
    if (address.matches()) {
      return Optional.of(address.group(1));
    } else if (SITE.matcher(inner).matches()) {
      return Optional.of("");
    }
    return inner.equals("page.title") ? Optional.of(body.of().facts().title()) : Optional.empty();
  }

  private static Optional<String> tag(String inner, Mark mark, OldBody body, OldTexts texts) {
    Arguments arguments = Arguments.of(inner);
    String first = arguments.values().isEmpty() ? "" : arguments.values().get(0);
    return switch (arguments.name()) {
      case "highlight" -> Optional.of(MarkedText.fence(body.text(), mark.end(), first));
      case "endhighlight" -> Optional.of(MarkedText.closingFence(body.text(), mark.start()));
      case "post_url" -> Optional.of(post(first, body, texts));
      case "link" -> Optional.of("/" + first);
      case "include" -> picture(arguments);
      default -> arguments.name().startsWith("end") ? Optional.of("") : Optional.empty();
    };
  }

  /** The address of the post that is meant; what was written, where there is none. */
  private static String post(String reference, OldBody body, OldTexts texts) {
    return texts
        .named("post " + WebPath.name(reference), body.of().language())
        .map(OldText::address)
        .orElse(reference);
  }

  /** Themes include a file to show a picture. */
  private static Optional<String> picture(Arguments arguments) {
    return arguments
        .get("src", "url", "image", "image_path", "file", "path")
        .filter(PictureName::is)
        .map(
            src ->
                Embeds.picture(
                    src,
                    arguments.get("alt").or(() -> arguments.get("title")).orElse(""),
                    arguments.get("caption").orElse("")));
  }
}
