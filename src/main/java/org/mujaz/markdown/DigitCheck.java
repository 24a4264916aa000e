package org.mujaz.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mujaz.problem.ProblemCode;
import org.mujaz.text.ForeignRuns;
import org.mujaz.text.StrayDigits;

/** Reports the first number of a body that is written in other digits than the site's. */
final class DigitCheck {

  private final Rendering rendering;
  private final StringBuilder text = new StringBuilder();

  /** Where in the file a part of {@link #text} stands, by its offset there. */
  private final NavigableMap<Integer, Integer> places = new TreeMap<>();

  private boolean found;

  DigitCheck(Rendering rendering) {
    this.rendering = rendering;
  }

  /** Reports it. */
  void report() {
    if (StrayDigits.mayBeIn(rendering.file.text(), rendering.numbers)) {
      children(rendering.document);
    }
  }

  private void children(Node parent) {
    for (Node node = parent.getFirstChild(); node != null && !found; node = node.getNext()) {
      if (node instanceof Block) {
        end();
        if (!isNoProse(node)) {
          children(node);
        }
        end();
      } else {
        inline(node);
      }
    }
  }

  private static boolean isNoProse(Node block) {
    return block instanceof FencedCodeBlock
        || block instanceof IndentedCodeBlock
        || block instanceof HtmlBlockBase
        || block instanceof Reference;
  }

  private void inline(Node node) {
    if (node instanceof Text) {
      places.put(text.length(), node.getStartOffset());
      text.append(PlainText.string(node.getChars()));
    } else if (node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || node instanceof HtmlEntity) {
      text.append(' ');
    } else if (node instanceof Code
        || node instanceof AutoLink
        || node instanceof MailLink
        || node instanceof HtmlInlineBase
        || node instanceof Footnote) {
      text.append(ForeignRuns.OBJECT);
    } else {
      children(node);
    }
  }

  /** Looks at the text of a block that ends. */
  private void end() {
    if (!found && !text.isEmpty()) {
      Optional<StrayDigits.Found> stray = StrayDigits.first(text.toString(), rendering.numbers);
      stray.ifPresent(this::report);
      found = stray.isPresent();
      text.setLength(0);
      places.clear();
    }
  }

  private void report(StrayDigits.Found stray) {
    var part = places.floorEntry(stray.offset());
    int offset = part.getValue() + stray.offset() - part.getKey();
    rendering.problems.add(
        ProblemCode.MIXED_DIGITS, rendering.at(offset), stray.written(), stray.right());
  }
}
