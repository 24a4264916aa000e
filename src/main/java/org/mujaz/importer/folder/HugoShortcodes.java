package org.mujaz.importer.folder;

import java.util.List;
import java.util.Optional;
import org.mujaz.importer.folder.MarkScanner.Delimiters;
import org.mujaz.importer.folder.MarkScanner.Mark;
import org.mujaz.importer.folder.MarkedText.Replacement;

/**
 * The shortcodes of Hugo. Pictures, links and code become Markdown, videos and posts of other sites
 * links; of the others the words between their two marks remain.
 */
final class HugoShortcodes implements TemplateMarks {

  private static final List<Delimiters> KINDS =
      List.of(new Delimiters("{{<", ">}}"), new Delimiters("{{%", "%}}"));

  @Override
  public String replaced(OldBody body, OldTexts texts, Leftovers leftovers) {
    return MarkedText.replaced(
        body.text(),
        KINDS,
        mark -> new Replacement(replacement(mark, body, texts, leftovers), mark.end()));
  }

  private static String replacement(Mark mark, OldBody body, OldTexts texts, Leftovers leftovers) {
    String inner = mark.inner().strip();
    Delimiters around = mark.delimiters();
    if (inner.startsWith("/*") && inner.endsWith("*/") && inner.length() >= 4) {
      return around.opening() + inner.substring(2, inner.length() - 2) + around.closing();
    }
    if (inner.startsWith("/")) {
      boolean code = inner.substring(1).strip().equals("highlight");
      return code ? MarkedText.closingFence(body.text(), mark.start()) : "";
    }
    Arguments arguments = Arguments.of(inner.replaceFirst("/$", ""));
    Optional<String> kept = kept(arguments, mark, body, texts);
    Optional<String> link = kept.isPresent() ? Optional.empty() : Embeds.link(arguments);
    String quoted = around.opening() + mark.inner() + around.closing();
    if (link.isPresent()) {
      leftovers.embed(body.at(mark.start()), quoted);
    } else if (kept.isEmpty()) {
      leftovers.mark(body.at(mark.start()), quoted);
    }
    return kept.or(() -> link).orElse("");
  }

  private static Optional<String> kept(
      Arguments arguments, Mark mark, OldBody body, OldTexts texts) {
    return switch (arguments.name()) {
      case "figure", "img", "image" -> figure(arguments);
      case "ref", "relref" -> Optional.of(reference(arguments, body, texts));
      case "highlight" ->
          Optional.of(
              MarkedText.fence(body.text(), mark.end(), arguments.first("lang").orElse("")));
      default -> Optional.empty();
    };
  }

  private static Optional<String> figure(Arguments arguments) {
    return arguments
        .first("src")
        .map(
            src -> {
              String alt = arguments.get("alt").or(() -> arguments.get("title")).orElse("");
              String caption = arguments.get("caption").or(() -> arguments.get("title")).orElse("");
              return Embeds.picture(src, alt, caption);
            });
  }

  /** The address of the text that is meant; what was written, where there is none. */
  private static String reference(Arguments arguments, OldBody body, OldTexts texts) {
    String written = arguments.first("path").orElse("");
    String path = WebPath.plain(written);
    String fragment = written.substring(path.length());
    OldText from = body.of();
    String name = HugoPath.referenceName(path);
    String beside = WebPath.folder(from.story()) + name;
    return texts
        .named(beside, from.language())
        .filter(text -> !path.startsWith("/"))
        .or(() -> texts.named(name, from.language()))
        .map(text -> text.address() + fragment)
        .orElse(written);
  }
}
