package org.mujaz.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks at each place where a block may begin, before the parser does, and stops it where it would
 * take for ever: it spends time by the square of the depth, and its patterns recurse over long
 * rules.
 */
final class NestingGuard implements CustomBlockParserFactory {

  /** How deep quotations and lists may stand in each other; an item takes two. */
  static final int DEPTH = 50;

  /** How many characters of rules and of the line below a table's heading may stand in a row. */
  static final int RULE = 1000;

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new Guard(options);
  }

  /** Nothing: the order is that of registration, and this is the first. */
  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class);
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  private static final class Guard extends AbstractBlockParserFactory {

    private Guard(DataHolder options) {
      super(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int start = state.getNextNonSpaceIndex();
      if (state.getActiveBlockParsers().size() > DEPTH) {
        throw new Excess(Excess.Kind.DEPTH, line.getStartOffset() + start);
      }
      if (line.length() - start > RULE && isRule(line, start)) {
        throw new Excess(Excess.Kind.LENGTH, line.getStartOffset() + start);
      }
      return BlockStart.none();
    }

    private static boolean isRule(BasedSequence line, int start) {
      for (int i = start; i < start + RULE; i++) {
        if ("*_-:| \t".indexOf(line.charAt(i)) < 0) {
          return false;
        }
      }
      return true;
    }
  }
}
