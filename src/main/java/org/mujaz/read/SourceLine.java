package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/**
 * The line of a wire text that names its sources.
 *
 * <p>It begins with «المصدر:» or “Source:”, or the plural of these before several names with commas
 * between them. Tashkeel, tatweel, direction marks and parentheses around the line do not matter. A
 * dash may stand for the colon where what follows is short and has no other dash: «المصدر – وهو
 * ضابط – قال» begins a sentence. «و» between names parts nothing, since names begin with it too.
 */
final class SourceLine {

  private static final String MARKS = "[\\x{640}\\p{Mn}]*+";
  private static final String EDGE = "[\\s\\p{Z}\\x{200E}\\x{200F}\\x{61C}]";

  private static final Pattern LINE =
      Pattern.compile(
          "(?i)%1$s*+(?<open>\\(%1$s*+)?+(?<label>%2$s|%3$s|sources?+)%1$s*+"
                  .formatted(EDGE, stretched("المصدر"), stretched("المصادر"))
              + "(?:[:：﹕∶]|(?:(?<=%1$s)[-–—]|[-–—](?=%1$s))(?=[^-–—]{1,60}+$))(?<names>.++)"
                  .formatted(EDGE));

  private static final Pattern COMMA = Pattern.compile("[،,؛;]");
  private static final Pattern INNER_EDGE = Pattern.compile(EDGE);
  private static final List<String> QUOTES = List.of("«»", "“”", "\"\"", "‘’", "''");

  private SourceLine() {}

  private static String stretched(String word) {
    return String.join(MARKS, word.split("")) + MARKS;
  }

  /** The names in a line of {@code file}, with their places; none when it is another line. */
  static List<Located<String>> names(SourceFile file, int line) {
    String text = file.lines().lineText(line);
    Matcher matcher = LINE.matcher(text);
    if (!matcher.matches()) {
      return List.of();
    }
    int end = matcher.end("names");
    if (matcher.group("open") != null) {
      int close = text.lastIndexOf(')');
      end = close > matcher.start("names") && isEnd(text.substring(close + 1)) ? close : end;
    }
    String label = matcher.group("label").replaceAll("[\\x{640}\\p{Mn}]", "");
    boolean several = label.endsWith("s") || label.endsWith("S") || label.equals("المصادر");
    List<Located<String>> names = new ArrayList<>();
    Matcher comma = COMMA.matcher(text).region(matcher.start("names"), end);
    int from = matcher.start("names");
    while (several && comma.find()) {
      name(file, line, from, comma.start()).ifPresent(names::add);
      from = comma.end();
    }
    name(file, line, from, end).ifPresent(names::add);
    return names;
  }

  private static boolean isEnd(String rest) {
    return INNER_EDGE.matcher(rest).replaceAll("").replace(".", "").isEmpty();
  }

  private static Optional<Located<String>> name(SourceFile file, int line, int from, int to) {
    String text = file.lines().lineText(line);
    int start = from;
    int end = to;
    boolean again = true;
    while (again && start < end) {
      again = true;
      if (isEdge(text.charAt(start))) {
        start++;
      } else if (isEdge(text.charAt(end - 1)) || endsWithFullStop(text.substring(start, end))) {
        end--;
      } else if (isQuoted(text.substring(start, end))) {
        start++;
        end--;
      } else {
        again = false;
      }
    }
    Location place =
        new Location(file.path(), line, text.codePointCount(0, Math.min(start, to)) + 1);
    return start < end
        ? Optional.of(new Located<>(text.substring(start, end), place))
        : Optional.empty();
  }

  private static boolean isEdge(char unit) {
    return INNER_EDGE.matcher(String.valueOf(unit)).matches();
  }

  /** A full stop that ends the line, not an abbreviation such as «أ.ف.ب.». */
  private static boolean endsWithFullStop(String name) {
    int before = name.lastIndexOf('.', name.length() - 2);
    return name.endsWith(".") && (before < 0 || before < name.length() - 3);
  }

  private static boolean isQuoted(String name) {
    return name.length() > 1
        && QUOTES.stream()
            .anyMatch(
                marks ->
                    name.charAt(0) == marks.charAt(0)
                        && name.indexOf(marks.charAt(1), 1) == name.length() - 1);
  }
}
