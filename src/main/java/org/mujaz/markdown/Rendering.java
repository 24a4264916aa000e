package org.mujaz.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Numbers;

/** What the writers of one body share: the text so far and what it refers to. */
final class Rendering {

  final SourceFile file;
  final Document document;
  final Language language;
  final HtmlPolicy policy;
  final Numbers numbers;
  final Problems problems;

  /** The HTML so far. */
  final StringBuilder html;

  /** The words so far, for counting. */
  final StringBuilder plain = new StringBuilder();

  /** Which parts of {@link #html} are the editor's own HTML. */
  final RawSegments raw;

  private final List<Reference> references = new ArrayList<>();

  Rendering(
      SourceFile file, Document document, HtmlPolicy policy, Numbers numbers, Problems problems) {
    this.file = file;
    this.document = document;
    this.language = numbers.language();
    this.numbers = numbers;
    this.policy = policy;
    this.problems = problems;
    this.html = new StringBuilder(document.getTextLength() * 5 / 4 + 64);
    this.raw = new RawSegments(file);
  }

  /** Takes in a reference and returns its mark. */
  String mark(Reference reference) {
    references.add(reference);
    return Prose.MARK + Integer.toString(references.size() - 1) + Prose.MARK;
  }

  /** The place of an offset in the file. */
  Location at(int offset) {
    return file.at(offset);
  }

  /** Writes one run of text. */
  void text(CharSequence text) {
    HtmlText.escape(html, text);
    plain.append(text);
  }

  /** Writes an attribute. */
  void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"");
    HtmlText.escape(html, value);
    html.append('"');
  }

  /** What a theme numbers the entries of a list by, where a browser would write 1, 2, 3. */
  String ordinals() {
    return numbers.plain(1).equals("1") ? "" : " class=\"arab\"";
  }

  /** Ends the line, unless a line has just ended. */
  void line() {
    if (html.length() > 0 && html.charAt(html.length() - 1) != '\n') {
      html.append('\n');
    }
    plain.append('\n');
  }

  List<Reference> references() {
    return references;
  }
}
