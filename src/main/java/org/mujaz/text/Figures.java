package org.mujaz.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Phone numbers, amounts with a currency sign before them, thousands set apart by spaces. */
final class Figures {

  private static final String DIGIT = "[0-9٠-٩۰-۹]";
  private static final String CURRENCY = "[$¢£¤¥\\u20A0-\\u20CF]";
  private static final String SPACE = "[ \\u00A0\\u2009\\u202F]";
  private static final String NUMBER = DIGIT + "+(?:[.,٫٬]" + DIGIT + "+)*+";

  private static final Pattern AMOUNT =
      Pattern.compile(
          "[-−]?"
              + CURRENCY
              + SPACE
              + "?"
              + NUMBER
              + "(?:[-–]"
              + CURRENCY
              + "?"
              + NUMBER
              + ")?"
              + "(?:"
              + SPACE
              + "?(?:bn|mn|tn|[kKmMbB]|thousand|million|billion|trillion)(?![a-zA-Z]))?");

  private static final Pattern THOUSANDS =
      Pattern.compile(
          "[1-9١-٩۱-۹]"
              + DIGIT
              + "{0,2}(?:"
              + SPACE
              + DIGIT
              + "{3}(?!"
              + DIGIT
              + ")){1,6}+(?:[.,٫]"
              + DIGIT
              + "++)?(?!"
              + SPACE
              + "[0٠۰])");

  private static final Pattern PHONE =
      Pattern.compile(
          "\\+?\\(?"
              + DIGIT
              + "{1,15}+\\)?(?:[ \\u00A0\\u202F‑-]?\\(?"
              + DIGIT
              + "{1,11}+\\)?){0,6}+");

  private static final Pattern GROUP = Pattern.compile(DIGIT + "+");

  /** ITU-T E.164: at most 15 digits; fewer than seven are no number that one dials with spaces. */
  private static final int MIN_DIGITS = 7;

  private static final int MAX_DIGITS = 15;

  private final String text;
  private final Matcher amount;
  private final Matcher thousands;
  private final Matcher phone;

  Figures(String text) {
    this.text = text;
    this.amount = AMOUNT.matcher(text);
    this.thousands = THOUSANDS.matcher(text);
    this.phone = PHONE.matcher(text);
  }

  /** The figure that begins with this digit or sign. */
  Optional<Atom> at(int start) {
    char first = text.charAt(start);
    boolean digit = Strength.of(first) == Strength.DIGIT;
    if (!digit && amount.region(start, text.length()).lookingAt()) {
      return figure(start, amount.end());
    }
    Optional<Atom> apart = digit ? thousands(start) : Optional.empty();
    if (apart.isPresent()) {
      return apart;
    }
    return (digit || first == '+' || first == '(') && phone.region(start, text.length()).lookingAt()
        ? longestPhone(start, phone.end())
        : Optional.empty();
  }

  /** The last group may be the beginning of something else, which will be a run of its own. */
  private Optional<Atom> thousands(int start) {
    int end = text.length();
    while (end > start && thousands.region(start, end).lookingAt()) {
      if (isWhole(thousands.end())) {
        return figure(start, thousands.end());
      }
      end = thousands.end() - 1;
      while (end > start && !WhiteSpace.is(text.charAt(end))) {
        end--;
      }
    }
    return Optional.empty();
  }

  /** Two numbers may stand side by side, and brackets of the sentence may stand beside one. */
  private Optional<Atom> longestPhone(int start, int found) {
    int end = found;
    Optional<Atom> longest = phone(start, end);
    while (longest.isEmpty() && end - start > MIN_DIGITS) {
      do {
        end--;
      } while (end > start && !mayEnd(end));
      if (end == start) {
        break;
      }
      longest = phone(start, end);
    }
    return longest;
  }

  private boolean mayEnd(int end) {
    char next = text.charAt(end);
    boolean bracket = next == '(' || next == ')';
    char last = text.charAt(end - 1);
    return WhiteSpace.is(next) || last == ')' || (bracket && !WhiteSpace.is(last));
  }

  private static Optional<Atom> figure(int start, int end) {
    return Optional.of(new Atom(Atom.Kind.FIGURE, start, end));
  }

  /**
   * Whether the digits end here: no letter, percent sign or further digits follow. Behind a bracket
   * that closes, a letter begins something else.
   */
  private boolean isWhole(int end) {
    if (end >= text.length() || text.charAt(end - 1) == ')') {
      return true;
    }
    char next = text.charAt(end);
    boolean joins = ".,:/-–".indexOf(next) >= 0 && Strength.at(text, end + 1) == Strength.DIGIT;
    return !joins && !Strength.of(next).isLtrOrDigit() && next != '%' && next != '٪';
  }

  private Optional<Atom> phone(int start, int end) {
    String number = text.substring(start, end);
    boolean around = number.startsWith("(") && number.indexOf(')') == number.length() - 1;
    if (around || !isBalanced(number)) {
      return Optional.empty();
    }
    List<String> groups = new ArrayList<>();
    Matcher group = GROUP.matcher(number);
    while (group.find()) {
      groups.add(AsciiDigits.of(group.group()));
    }
    boolean dialled =
        text.charAt(start) == '+'
            ? digits(groups) >= MIN_DIGITS
            : isDialled(groups, number.indexOf(' ') < 0);
    return dialled && digits(groups) <= MAX_DIGITS && isWhole(end)
        ? figure(start, end)
        : Optional.empty();
  }

  /** Whether every bracket in it closes in it: one that does not belongs to the sentence. */
  private static boolean isBalanced(String number) {
    int open = 0;
    for (int i = 0; i < number.length() && (open == 0 || open == 1); i++) {
      char c = number.charAt(i);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return open == 0;
  }

  private static int digits(List<String> groups) {
    return groups.stream().mapToInt(String::length).sum();
  }

  private static boolean isDialled(List<String> groups, boolean hyphens) {
    String first = groups.get(0);
    if (digits(groups) < MIN_DIGITS || isDate(groups)) {
      return false;
    }
    if (first.startsWith("0")) {
      return first.length() > 1;
    }
    return groups.size() > 2 ? isUneven(groups) : groups.size() == 2 && isLocal(groups, hyphens);
  }

  /** Three groups of which one is a year: 2017-10-18, 18-10-2017, whatever follows. */
  private static boolean isDate(List<String> groups) {
    if (groups.size() < 3 || groups.get(1).length() > 2) {
      return false;
    }
    int first = groups.get(0).length();
    int third = groups.get(2).length();
    return (first == 4 && third <= 2) || (first <= 2 && third == 4);
  }

  /** Neither a list of years nor the sets of a match. */
  private static boolean isUneven(List<String> groups) {
    return groups.stream().anyMatch(group -> group.length() == 3 || group.length() > 4)
        || groups.stream().anyMatch(group -> group.length() == 4 && !isYear(group));
  }

  private static boolean isYear(String group) {
    return group.startsWith("1") || group.startsWith("20");
  }

  /** "800 4444" and "555-1234"; with a hyphen between round numbers it is a range. */
  private static boolean isLocal(List<String> groups, boolean hyphens) {
    return groups.get(0).length() == 3
        && groups.get(1).length() == 4
        && !(hyphens && groups.get(0).endsWith("0") && groups.get(1).endsWith("0"));
  }
}
