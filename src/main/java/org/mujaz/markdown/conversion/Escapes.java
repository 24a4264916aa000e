package org.mujaz.markdown.conversion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Keeps text from being taken for Markdown. */
final class Escapes {

  /**
   * What makes a line a heading, a list, a quotation, a rule or a definition: CommonMark 4 and 5.
   */
  private static final Pattern LINE_START =
      Pattern.compile("#{1,6}+(?:\\s|$)|[-+:](?:\\s|$)|>|=++\\s*+$|[-|: ]++$");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");

  private static final Pattern REFERENCE = Pattern.compile("&(?=#\\w|[a-zA-Z]\\w*;)");

  private static final Pattern TAG = Pattern.compile("<(?=[a-zA-Z/!?])");

  private static final Pattern PICTURE = Pattern.compile("!(?=\\[)");

  /** More characters than a reference has. */
  private static final int LONGEST = 40;

  private Escapes() {}

  /** Text inside of a paragraph. */
  static String text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isSign(c) || (c == '_' && !isInWord(text, i))) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    String words = escaped.toString();
    String tags = words.indexOf('<') < 0 ? words : TAG.matcher(words).replaceAll("\\\\<");
    return tags.indexOf('&') < 0 ? tags : REFERENCE.matcher(tags).replaceAll("\\\\&");
  }

  private static boolean isSign(char c) {
    return switch (c) {
      case '\\', '`', '*', '[', ']', '~' -> true;
      default -> false;
    };
  }

  /**
   * Appends what is escaped, so that it makes no tag, reference or picture of what is before it.
   */
  static void append(StringBuilder out, String text) {
    int begun = begun(out);
    if (begun >= 0 && !isEscaped(out, begun)) {
      String joined = out.substring(begun) + text.substring(0, Math.min(LONGEST, text.length()));
      if (Stream.of(TAG, REFERENCE, PICTURE).anyMatch(sign -> sign.matcher(joined).lookingAt())) {
        out.insert(begun, '\\');
      }
    }
    out.append(text);
  }

  /** Where a tag, a reference or a picture may begin that is not at its end; -1 where none does. */
  private static int begun(StringBuilder out) {
    int at = out.length() - 1;
    if (at >= 0 && (out.charAt(at) == '<' || out.charAt(at) == '!')) {
      return at;
    }
    int first = Math.max(0, at - LONGEST);
    while (at > first && isOfReference(out.charAt(at))) {
      at--;
    }
    return at >= 0 && out.charAt(at) == '&' ? at : -1;
  }

  private static boolean isOfReference(char c) {
    return c == '#' || c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  /** Whether the character has a backslash before it that is none itself. */
  static boolean isEscaped(CharSequence out, int at) {
    int signs = 0;
    while (signs < at && out.charAt(at - signs - 1) == '\\') {
      signs++;
    }
    return signs % 2 == 1;
  }

  /** Underscores in words mean nothing: CommonMark 6.2. */
  private static boolean isInWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }

  /** A line of a paragraph whose text is escaped. */
  static String line(String line) {
    Matcher number = NUMBER.matcher(line);
    if (number.lookingAt()) {
      return number.group(1) + "\\" + line.substring(number.start(2));
    }
    return LINE_START.matcher(line).lookingAt() ? "\\" + line : line;
  }

  /** The target of a link or picture. */
  static String target(String address) {
    StringBuilder target = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c <= ' ' || "()<>\\\"".indexOf(c) >= 0) {
        target.append("%%%02X".formatted((int) c));
      } else {
        target.append(c);
      }
    }
    return target.toString();
  }

  /** Words between quotation marks behind a target. */
  static String title(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ");
  }
}
