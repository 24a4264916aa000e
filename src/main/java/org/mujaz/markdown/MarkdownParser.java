package org.mujaz.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/** The dialect: CommonMark with the extensions that publishers are promised. */
final class MarkdownParser {

  private final Parser whole;
  private final Parser plain;

  MarkdownParser() {
    this.whole =
        parser(
            List.of(
                DefinitionExtension.create(),
                FootnoteExtension.create(),
                StrikethroughExtension.create(),
                TablesExtension.create(),
                TaskListExtension.create()));
    this.plain = parser(List.of());
  }

  private static Parser parser(List<Extension> extensions) {
    MutableDataSet options = new MutableDataSet();
    // Editors' pictures have spaces in their names.
    options.set(Parser.SPACE_IN_LINK_URLS, true);
    // An editor's note before a paragraph makes no HTML of it, other than in CommonMark 4.6.
    options.set(Parser.HTML_BLOCK_COMMENT_ONLY_FULL_LINE, true);
    // Tables as GitHub has them: one heading row, every row as wide as that.
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, true);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true);
    options.set(TablesExtension.WITH_CAPTION, false);
    // Ours stands in its place.
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    return Parser.builder(options)
        .customDelimiterProcessor(new ArabicEmphasis())
        .customBlockParserFactory(new NestingGuard())
        .customInlineParserFactory(LinearInlineParser::new)
        .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
        .extensions(extensions)
        .build();
  }

  /**
   * Parses a body; the offsets of the nodes are those of the file.
   *
   * @return nothing if the text is beyond all measure, which is a problem
   */
  Optional<Document> parse(SourceFile file, int bodyStart, Problems problems) {
    BasedSequence text = CharSubSequence.of(file.text());
    try {
      Lines.check(file, bodyStart);
      Parser parser = Extras.mayBeIn(file.text(), bodyStart) ? whole : plain;
      Document document = parser.parse(text.subSequence(bodyStart));
      Depth.check(document);
      return Optional.of(document);
    } catch (Excess e) {
      problems.add(
          e.kind == Excess.Kind.DEPTH ? ProblemCode.NESTED_TOO_DEEP : ProblemCode.TANGLED_TEXT,
          file.at(e.offset));
    } catch (StackOverflowError e) {
      // Java's regular expressions recurse, some of the parser's over whole paragraphs.
      problems.add(ProblemCode.TANGLED_TEXT, Location.of(file.path()));
    }
    return Optional.empty();
  }
}
