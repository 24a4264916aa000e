package org.mujaz.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a script into tokens (ECMAScript, 12), as far as one must to know what is a comment, a text
 * or a regular expression, and what is code.
 */
final class ScriptTokens {

  /** What a token is. */
  enum Kind {
    SPACE,
    COMMENT,
    STRING,
    /** A template with what is filled in. */
    TEMPLATE,
    REGEX,
    /** A name, a keyword or a number. */
    WORD,
    /** One character of any other kind. */
    SIGN
  }

  /** A piece of the script. */
  record Token(Kind kind, String text) {

    boolean is(String sign) {
      return kind != Kind.STRING && text.equals(sign);
    }
  }

  /** Behind these words a slash begins a regular expression, behind others it divides. */
  private static final Set<String> BEFORE_VALUE =
      Set.of(
          "await",
          "case",
          "delete",
          "do",
          "else",
          "in",
          "instanceof",
          "new",
          "of",
          "return",
          "throw",
          "typeof",
          "void",
          "yield");

  private final String script;
  private final List<Token> tokens = new ArrayList<>();
  private Token last = new Token(Kind.SIGN, ";");

  private ScriptTokens(String script) {
    this.script = script;
  }

  /** The tokens, which together are the script; nothing when one has no end. */
  static Optional<List<Token>> of(String script) {
    ScriptTokens cutting = new ScriptTokens(script);
    int end = cutting.cut(0, false);
    return end == script.length() ? Optional.of(cutting.tokens) : Optional.empty();
  }

  /** Cuts to the end, or to the brace that closes what is filled into a template; −1 fails. */
  private int cut(int start, boolean filledIn) {
    int depth = 0;
    int at = start;
    while (at >= 0 && at < script.length()) {
      char c = script.charAt(at);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (filledIn && depth < 0) {
        return at;
      }
      Kind kind = kind(at);
      int end = end(kind, at);
      if (end > 0) {
        add(new Token(kind, script.substring(at, end)));
      }
      at = end;
    }
    return filledIn ? -1 : at;
  }

  private void add(Token token) {
    tokens.add(token);
    if (token.kind() != Kind.SPACE && token.kind() != Kind.COMMENT) {
      last = token;
    }
  }

  private Kind kind(int at) {
    char c = script.charAt(at);
    if (Character.isWhitespace(c) || c == '\uFEFF') {
      return Kind.SPACE;
    } else if (isWord(c)) {
      return Kind.WORD;
    } else if (script.startsWith("//", at) || script.startsWith("/*", at)) {
      return Kind.COMMENT;
    } else if (c == '"' || c == '\'') {
      return Kind.STRING;
    } else if (c == '`') {
      return Kind.TEMPLATE;
    }
    return c == '/' && beginsValue() && regexEnd(at) > 0 ? Kind.REGEX : Kind.SIGN;
  }

  private static boolean isWord(char c) {
    return Character.isUnicodeIdentifierPart(c) || c == '$' || c == '\\' || c == '#';
  }

  private boolean beginsValue() {
    return last.kind() == Kind.SIGN
        ? ")]}".indexOf(last.text()) < 0
        : last.kind() == Kind.WORD && BEFORE_VALUE.contains(last.text());
  }

  /** The offset behind the token, or −1 when it does not end. */
  private int end(Kind kind, int at) {
    return switch (kind) {
      case SPACE, WORD -> {
        int end = at + 1;
        while (end < script.length() && kind(end) == kind) {
          end++;
        }
        yield end;
      }
      case COMMENT -> commentEnd(at);
      case STRING -> stringEnd(at);
      case TEMPLATE -> templateEnd(at);
      case REGEX -> regexEnd(at);
      case SIGN -> at + 1;
    };
  }

  private int commentEnd(int at) {
    if (script.charAt(at + 1) == '*') {
      int end = script.indexOf("*/", at + 2);
      return end < 0 ? -1 : end + 2;
    }
    int end = script.indexOf('\n', at);
    return end < 0 ? script.length() : end;
  }

  private int stringEnd(int start) {
    for (int at = start + 1; at < script.length() && script.charAt(at) != '\n'; at++) {
      if (script.charAt(at) == script.charAt(start)) {
        return at + 1;
      }
      at += script.charAt(at) == '\\' ? 1 : 0;
    }
    return -1;
  }

  private int templateEnd(int start) {
    int at = start + 1;
    while (at > 0 && at < script.length() && script.charAt(at) != '`') {
      if (script.startsWith("${", at)) {
        int close = new ScriptTokens(script).cut(at + 2, true);
        at = close < 0 ? -1 : close + 1;
      } else {
        at += script.charAt(at) == '\\' ? 2 : 1;
      }
    }
    return at > 0 && at < script.length() ? at + 1 : -1;
  }

  private int regexEnd(int start) {
    boolean inClass = false;
    for (int at = start + 1; at < script.length() && script.charAt(at) != '\n'; at++) {
      char c = script.charAt(at);
      if (c == '/' && !inClass) {
        return at + 1;
      }
      inClass = c == '[' || (inClass && c != ']');
      at += c == '\\' ? 1 : 0;
    }
    return -1;
  }
}
