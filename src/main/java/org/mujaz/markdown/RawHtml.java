package org.mujaz.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.problem.ProblemCode;

/**
 * Writes the HTML that an editor wrote, as the policy of the site has it; {@link HtmlCleaner} looks
 * at it afterwards.
 *
 * <p>Comments are an editor's own notes: only {@link HtmlPolicy#TRUST} publishes them.
 */
final class RawHtml {

  private static final String COMMENT_END = "-->";

  private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

  /** The number of {@link Prose#MARK} in an entity, which ends with a semicolon or without. */
  private static final Pattern MARK_ENTITY =
      Pattern.compile("(?<=&#(?:x0{0,64}|0{0,64}))(?:FFFE|65534)", Pattern.CASE_INSENSITIVE);

  private final Rendering rendering;

  RawHtml(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Whether the policy takes a tag for ordinary text. */
  boolean isText(HtmlInlineBase tag) {
    return rendering.policy == HtmlPolicy.ESCAPE && !(tag instanceof HtmlInlineComment);
  }

  /** Writes a tag inside a paragraph, unless it is {@linkplain #isText text}. */
  void inline(HtmlInlineBase tag) {
    BasedSequence chars = tag.getChars();
    if (rendering.policy == HtmlPolicy.TRUST) {
      append(chars, rendering.html, rendering.raw);
    } else if (chars.startsWith("<!") || chars.startsWith("<?")) {
      declaration(chars);
    } else if (rendering.policy == HtmlPolicy.SANITIZE) {
      element(tag);
    }
  }

  /** The last node that is not published because of {@code node}, or {@code node} itself. */
  Node last(Node node) {
    return rendering.policy == HtmlPolicy.SANITIZE ? HiddenContent.last(node) : node;
  }

  /**
   * The tags of elements that hide their content are taken out here, with the content if they end
   * in the same place: {@code a <title> b} must not lose its {@code b}.
   */
  private void element(HtmlInlineBase tag) {
    BasedSequence chars = tag.getChars();
    if (HiddenContent.isTag(tag)) {
      if (!chars.startsWith("</")) {
        report("<" + HiddenContent.written(tag) + ">", chars.getStartOffset());
      }
    } else {
      append(chars, rendering.html, rendering.raw);
    }
  }

  /** Ends the elements that began in inline content since {@code start} and have no end there. */
  void end(int start) {
    if (rendering.policy == HtmlPolicy.SANITIZE && !rendering.raw.isEmpty()) {
      rendering.html.append(HtmlRules.missingEnds(rendering.raw.since(start)));
    }
  }

  private void declaration(BasedSequence chars) {
    if (!chars.startsWith("<!--")) {
      report(chars.toString().split("\\s", 2)[0], chars.getStartOffset());
    }
  }

  private void report(String what, int offset) {
    rendering.problems.add(ProblemCode.HTML_REMOVED, rendering.at(offset), HtmlText.clean(what));
  }

  /** Writes a block of HTML. */
  void block(HtmlBlockBase block) {
    if (rendering.policy == HtmlPolicy.TRUST) {
      block(block.getContentLines());
    } else if (block instanceof HtmlCommentBlock) {
      if (isOpen(block)) {
        report("<!--", block.getStartOffset());
      }
      rest(block.getContentLines()).ifPresent(rest -> block(List.of(rest)));
    } else {
      if (rendering.policy == HtmlPolicy.SANITIZE && isDeclaration(block)) {
        declaration(block.getChars());
      }
      block(block.getContentLines());
    }
  }

  private static boolean isDeclaration(HtmlBlockBase block) {
    return block.getChars().startsWith("<!") || block.getChars().startsWith("<?");
  }

  /** What stands behind a comment in its last line; the block ends there (CommonMark, 4.6). */
  private static Optional<BasedSequence> rest(List<BasedSequence> lines) {
    BasedSequence last = lines.get(lines.size() - 1);
    int end = last.indexOf(COMMENT_END);
    return end < 0
        ? Optional.empty()
        : Optional.of(last.subSequence(end + COMMENT_END.length())).filter(rest -> !rest.isBlank());
  }

  private void block(List<BasedSequence> lines) {
    if (rendering.policy == HtmlPolicy.ESCAPE) {
      escaped(lines);
    } else {
      StringBuilder source = new StringBuilder();
      lines.forEach(line -> source.append(line).append('\n'));
      rendering.plain.append(TAGS.matcher(source).replaceAll(" "));
      if (rendering.policy == HtmlPolicy.SANITIZE && HtmlRules.maySwallow(source)) {
        rendering.html.append(contained(lines));
      } else {
        lines(lines, rendering.html, rendering.raw);
        if (rendering.policy == HtmlPolicy.SANITIZE) {
          rendering.html.append(HtmlRules.missingEnds(source));
        }
      }
    }
  }

  /** A comment without an end lasts to the end of the body, so an editor should hear of it. */
  private static boolean isOpen(HtmlBlockBase comment) {
    return comment.getContentChars().indexOf(COMMENT_END) < 0;
  }

  /**
   * Most blocks may leave elements open for the Markdown that follows, as {@code details} does. One
   * with elements that would swallow what follows is cleaned on its own.
   */
  private String contained(List<BasedSequence> lines) {
    StringBuilder html = new StringBuilder();
    RawSegments raw = new RawSegments(rendering.file);
    lines(lines, html, raw);
    return new HtmlCleaner(rendering, html, raw).clean();
  }

  private static void lines(List<BasedSequence> lines, StringBuilder html, RawSegments raw) {
    String end = "";
    for (BasedSequence line : lines) {
      html.append(end);
      append(line.trimEOL(), html, raw);
      end = "\n";
    }
  }

  private void escaped(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : lines) {
      text.append(line.trimEOL()).append('\n');
    }
    rendering.html.append("<p>");
    rendering.text(text.toString().strip());
    rendering.html.append("</p>");
  }

  /** Writes HTML, with as many characters as it has in the file and without the marks of ours. */
  private static void append(BasedSequence chars, StringBuilder html, RawSegments raw) {
    raw.add(html.length(), chars);
    String plain = chars.toString().replace(Prose.MARK, '\uFFFD').replace('\r', ' ');
    html.append(
        MARK_ENTITY
            .matcher(plain)
            .replaceAll(found -> found.group().length() == 4 ? "FFFD" : "65533"));
  }
}
