package org.mujaz.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.text.Spelling;

/** Reports markers that lead to no note, and notes to which no marker leads. */
final class FootnoteCheck {

  /** How many notes may be suggested, the first ones: each is compared with each unknown name. */
  private static final int MOST = 50;

  private final Rendering rendering;
  private final List<Footnote> undefined = new ArrayList<>();
  private final List<FootnoteBlock> notes = new ArrayList<>();

  FootnoteCheck(Rendering rendering) {
    this.rendering = rendering;
  }

  /**
   * Reports what does not fit together in the whole body.
   *
   * @param written the notes that stand at the end of the text
   */
  void report(Set<FootnoteBlock> written) {
    for (Node node : rendering.document.getDescendants()) {
      if (node instanceof FootnoteBlock note) {
        notes.add(note);
      } else if (node instanceof Footnote marker
          && !marker.getText().isBlank()
          && PlainText.isUndefined(marker)) {
        undefined.add(marker);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    notes.stream().limit(MOST).forEach(note -> names.add(name(note.getText())));
    undefined.forEach(marker -> undefined(marker, names));
    notes.stream().filter(note -> !written.contains(note)).forEach(this::unused);
  }

  private void undefined(Footnote marker, Set<String> names) {
    String name = name(marker.getText());
    rendering.problems.add(
        Problem.of(ProblemCode.UNDEFINED_FOOTNOTE, rendering.at(marker.getStartOffset()), name)
            .suggesting(Spelling.nearest(name, names)));
  }

  private void unused(FootnoteBlock note) {
    rendering.problems.add(
        ProblemCode.UNUSED_FOOTNOTE, rendering.at(note.getStartOffset()), name(note.getText()));
  }

  private static String name(BasedSequence written) {
    return HtmlText.clean(written.toString()).strip();
  }
}
