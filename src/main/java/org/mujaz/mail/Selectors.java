package org.mujaz.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;

/** Reads the selectors of a style sheet. */
final class Selectors {

  /** What no element is yet when a mail is made: pointed at, or recoloured by Outlook. */
  private static final Pattern LATER =
      Pattern.compile("::|:(?:hover|focus|active|visited|link)\\b|\\[data-og");

  private static final Pattern SIMPLE =
      Pattern.compile(
          "(#[\\w-]+)|(\\.[\\w-]+|\\[[^\\]]*]|:(?!not\\()[\\w-]+)|(?<![\\w-])([a-z]\\w*)");

  private static final int CLASS = 1_000;
  private static final int ID = 1_000_000;

  private Selectors() {}

  /** The selectors between commas. */
  static List<String> split(String list) {
    List<String> selectors = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
      if (c == ',' && depth == 0) {
        selectors.add(list.substring(from, i).strip());
        from = i + 1;
      }
    }
    selectors.add(list.substring(from).strip());
    return selectors;
  }

  /** Whether only a mail program can tell what it selects. */
  static boolean isForLater(String selector) {
    return LATER.matcher(selector).find();
  }

  /** What finds the elements; nothing for what is no selector. */
  static Optional<Evaluator> evaluator(String selector) {
    try {
      return Optional.of(QueryParser.parse(selector));
    } catch (Selector.SelectorParseException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Ids before classes, attributes and pseudo-classes, and these before names of elements. */
  static int specificity(String selector) {
    int specificity = 0;
    Matcher simple = SIMPLE.matcher(selector);
    while (simple.find()) {
      specificity += simple.group(1) != null ? ID : simple.group(2) != null ? CLASS : 1;
    }
    return specificity;
  }
}
