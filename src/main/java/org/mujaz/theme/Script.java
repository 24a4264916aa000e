package org.mujaz.theme;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.mujaz.theme.ScriptTokens.Kind;
import org.mujaz.theme.ScriptTokens.Token;

/**
 * Finishes a script for browsers: modules that it imports get their published names, and what is
 * only there for people who read it goes, except comments that begin with an exclamation mark.
 */
final class Script {

  private static final Pattern RELATIVE = Pattern.compile("\\.\\.?/.+");

  /** Beside these signs a space means nothing. */
  private static final String LOOSE = ",;:(){}[]=>?|&";

  /** Nor beside these, but for a few pairs. */
  private static final String TERMS = "+-%<";

  /** No statement ends behind these, so a line may. */
  private static final String OPEN = ",;:({[=?|&";

  private final UnaryOperator<String> rewrite;
  private final StringBuilder finished = new StringBuilder();
  private String pending = "";
  private Token last = new Token(Kind.SIGN, ";");
  private Token before = last;

  private Script(UnaryOperator<String> rewrite) {
    this.rewrite = rewrite;
  }

  /**
   * The finished script; one that is none stays as it is.
   *
   * @param rewrite the new form of what is imported by a path that begins with a dot
   */
  static String finish(String script, UnaryOperator<String> rewrite) {
    Optional<List<Token>> tokens = ScriptTokens.of(script);
    if (tokens.isEmpty()) {
      return script;
    }
    Script finishing = new Script(rewrite);
    tokens.get().forEach(finishing::take);
    return finishing.finished.append('\n').toString();
  }

  private void take(Token token) {
    if (token.kind() == Kind.SPACE || (token.kind() == Kind.COMMENT && !isKept(token))) {
      boolean line = token.text().indexOf('\n') >= 0;
      pending = line || pending.equals("\n") ? "\n" : " ";
      return;
    }
    if (token.is(")") && last.is(",")) {
      finished.setLength(finished.length() - 1);
    }
    finished.append(space(token)).append(isImported(token) ? imported(token) : token.text());
    pending = token.kind() == Kind.COMMENT ? "\n" : "";
    before = last;
    last = token;
  }

  private static boolean isKept(Token comment) {
    return comment.text().startsWith("!", 2);
  }

  /** What has to stay between the last token and the next. */
  private String space(Token next) {
    if (pending.isEmpty() || finished.isEmpty() || last.kind() == Kind.COMMENT) {
      return finished.isEmpty() ? "" : pending;
    }
    boolean needless =
        pending.equals("\n")
            ? isOneOf(OPEN, last) || next.is("}")
            : isOneOf(LOOSE, last) || isOneOf(LOOSE, next) || isLooseTerm(next);
    return needless ? "" : pending;
  }

  /**
   * Two signs of a sum would become another one, and {@code <!} and a slash may begin a comment.
   */
  private boolean isLooseTerm(Token next) {
    boolean sum = isOneOf("+-", last) && isOneOf("+-", next);
    boolean comment = next.is("!") || next.is("/");
    return (isOneOf(TERMS, last) || isOneOf(TERMS, next)) && !sum && !comment;
  }

  private static boolean isOneOf(String signs, Token token) {
    return token.kind() == Kind.SIGN && signs.contains(token.text());
  }

  private boolean isImported(Token token) {
    boolean named = last.is("from") || last.is("import");
    boolean called = last.is("(") && before.is("import");
    return token.kind() == Kind.STRING
        && (named || called)
        && RELATIVE.matcher(path(token)).matches();
  }

  private String imported(Token token) {
    char quote = token.text().charAt(0);
    return quote + rewrite.apply(path(token)) + quote;
  }

  private static String path(Token string) {
    return string.text().substring(1, string.text().length() - 1);
  }
}
