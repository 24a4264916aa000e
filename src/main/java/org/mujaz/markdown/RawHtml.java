package org.mujaz.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
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

  private static final Pattern NAME = Pattern.compile("^</?([a-zA-Z][^\\s/>]*)");
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
      append(chars);
    } else if (chars.startsWith("<!") || chars.startsWith("<?")) {
      declaration(chars);
    } else if (rendering.policy == HtmlPolicy.SANITIZE) {
      element(chars);
    }
  }

  /**
   * The tags of elements that hide what follows are taken out on their own, since Markdown goes on
   * inside them: {@code a <title> b} must not lose its {@code b}.
   */
  private void element(BasedSequence tag) {
    Matcher name = NAME.matcher(tag);
    if (name.find() && HtmlRules.hidesContent(name.group(1).toLowerCase(Locale.ROOT))) {
      if (!tag.startsWith("</")) {
        report("<" + name.group(1) + ">", tag.getStartOffset());
      }
    } else {
      append(tag);
    }
  }

  /** Ends the elements that began in inline content since {@code start} and have no end there. */
  void end(int start) {
    if (rendering.policy == HtmlPolicy.SANITIZE && !rendering.raw.isEmpty()) {
      rendering.html.append(HtmlRules.missingEndTags(rendering.raw.since(start)));
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
    List<BasedSequence> lines = block.getContentLines();
    if (rendering.policy == HtmlPolicy.ESCAPE) {
      escaped(block, lines);
    } else if (rendering.policy == HtmlPolicy.TRUST || !(block instanceof HtmlCommentBlock)) {
      for (BasedSequence line : lines) {
        append(line.trimEOL());
        rendering.html.append('\n');
        rendering.plain.append(TAGS.matcher(line).replaceAll(" "));
      }
      if (rendering.policy == HtmlPolicy.SANITIZE) {
        rendering.html.append(HtmlRules.missingEndTags(block.getContentChars()));
      }
    }
  }

  private void escaped(HtmlBlockBase block, List<BasedSequence> lines) {
    if (block instanceof HtmlCommentBlock) {
      return;
    }
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : lines) {
      text.append(line.trimEOL()).append('\n');
    }
    rendering.html.append("<p>");
    rendering.text(text.toString().strip());
    rendering.html.append("</p>");
  }

  /** Writes HTML, with as many characters as it has in the file and without the marks of ours. */
  private void append(BasedSequence chars) {
    rendering.raw.add(rendering.html.length(), chars);
    String plain = chars.toString().replace(Prose.MARK, '\uFFFD').replace('\r', ' ');
    rendering.html.append(
        MARK_ENTITY
            .matcher(plain)
            .replaceAll(found -> found.group().length() == 4 ? "FFFD" : "65533"));
  }
}
