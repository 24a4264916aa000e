package org.mujaz.feeds;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * A rule of a specification.
 *
 * @param id its name in the table of breaches
 * @param words what the specification says
 * @param breaches the parts of a feed that break it
 */
record Rule<T>(String id, String words, BiFunction<T, FeedFile, Stream<String>> breaches) {

  /** Each of these elements must be so. */
  static Rule<Element> each(String id, String words, String elements, Predicate<Element> holds) {
    return each(id, words, elements, (element, file) -> holds.test(element));
  }

  /** Each of these elements must be so, in this file. */
  static Rule<Element> each(
      String id, String words, String elements, BiPredicate<Element, FeedFile> holds) {
    return new Rule<>(
        id,
        words,
        (feed, file) ->
            feed.select(elements).stream()
                .filter(element -> !holds.test(element, file))
                .map(Element::outerHtml));
  }

  /** What is wrong with a feed, rule by rule. */
  static <T> List<String> broken(List<Rule<T>> rules, T feed, FeedFile file) {
    return rules.stream().flatMap(rule -> rule.told(feed, file).stream()).toList();
  }

  private Optional<String> told(T feed, FeedFile file) {
    return breaches
        .apply(feed, file)
        .findFirst()
        .map(part -> id + ": " + words + ": " + file + ": " + part);
  }
}
