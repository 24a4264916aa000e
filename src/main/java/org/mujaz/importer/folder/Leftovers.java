package org.mujaz.importer.folder;

import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Scalar;

/** Tells what an import cannot carry over, each with its place. */
final class Leftovers {

  /** In code points; the beginning is enough to find the rest. */
  private static final int LONGEST_QUOTATION = 60;

  private final Problems problems;

  Leftovers(Problems problems) {
    this.problems = problems;
  }

  /** A key of the metadata that has no meaning here. */
  void key(Mapping.Entry entry) {
    String key = entry.key().text();
    String written = entry.value() instanceof Scalar scalar ? key + ": " + scalar.text() : key;
    add(entry.key().location(), ReportPhrase.FOREIGN_KEY, written);
  }

  /** A value that cannot be read as what it should be. */
  void value(Scalar value) {
    add(value.location(), ReportPhrase.FOREIGN_VALUE, value.text());
  }

  /** A shortcode or another mark of a template, which was taken out of the text. */
  void mark(Location place, String mark) {
    add(place, ReportPhrase.FOREIGN_MARK, mark);
  }

  /** What a mark shows of another site; a link to it stands in its place. */
  void embed(Location place, String mark) {
    add(place, ReportPhrase.FOREIGN_EMBED, mark);
  }

  /** A picture of which there is no file. */
  void picture(SourceFile file, int from, String target) {
    problems.add(ProblemCode.MISSING_MEDIA, place(file, from, target), target);
  }

  /** Classes and ids of Markdown's relatives, which were taken out of the text. */
  void attributes(SourceFile file, int from, String list) {
    add(place(file, from, list), ReportPhrase.FOREIGN_ATTRIBUTES, list);
  }

  /** A link that led to a page which is not imported; its words remain. */
  void link(SourceFile file, int from, String target) {
    add(place(file, from, target), ReportPhrase.FOREIGN_LINK, target);
  }

  /** The part of a text that a link led to; now it leads to the text. */
  void fragment(SourceFile file, int from, String target) {
    add(place(file, from, target), ReportPhrase.FOREIGN_FRAGMENT, target);
  }

  /** An element of HTML that Markdown has no place for. */
  void markup(SourceFile file, int from, String tag) {
    problems.add(
        ProblemCode.NOT_CARRIED_OVER, place(file, from, tag), Wording.quoted(shortened(tag)));
  }

  /** Something else, in words of its own. */
  void other(Location place, Wording words) {
    problems.add(ProblemCode.NOT_CARRIED_OVER, place, words);
  }

  private void add(Location place, ReportPhrase phrase, String quoted) {
    problems.add(ProblemCode.NOT_CARRIED_OVER, place, phrase.with(shortened(quoted)));
  }

  /** Where the words stand in the body; the file where they do not stand there as such. */
  private static Location place(SourceFile file, int from, String words) {
    int at = file.text().indexOf(words, from);
    return at < 0 ? Location.of(file.path()) : file.at(at);
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    int length = line.codePointCount(0, line.length());
    return length <= LONGEST_QUOTATION
        ? line
        : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTATION)) + "…";
  }
}
