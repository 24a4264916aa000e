package org.mujaz.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** axe, which looks for barriers in the page that the browser shows. */
final class Axe {

  /** Those of the rules below whose answer depends on colours. */
  private static final String COLOURS =
      """
      return axe.run(arguments[0] ? some(arguments[0]) : document, {
        runOnly: {type: 'rule', values: ['color-contrast', 'link-in-text-block']}, resultTypes: ['violations']
      }).then(violations);
      """;

  /** Every other rule of WCAG 2.0 to 2.2, A and AA, and the best practices. */
  private static final String PLACES =
      """
      const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
      return axe.run(document, {
        runOnly: rules,
        rules: {'target-size': {enabled: true}, 'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}},
        resultTypes: ['violations']
      }).then(violations);
      """;

  /**
   * The contrast of WCAG AAA, 7:1 for text that is not large; its rule leaves out what AA reports.
   */
  private static final String PALE =
      """
      return axe.run(some(arguments[0]), {
        runOnly: {type: 'rule', values: ['color-contrast', 'color-contrast-enhanced']}, resultTypes: ['violations']
      }).then(violations);
      """;

  private static final String VIOLATIONS =
      """
      const some = numbers => { const all = document.querySelectorAll('body, body *');
        return {include: numbers.map(i => all[i])}; };
      const violations = results => results.violations.flatMap(rule => rule.nodes.map(node =>
        rule.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')));
      """;

  private static final String SCRIPT = script();

  private Axe() {}

  private static String script() {
    try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
      if (script == null) {
        throw new IllegalStateException("axe.min.js is not on the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes it ready in the page, if it is not. */
  static void load(Browser browser) {
    if (!Boolean.TRUE.equals(browser.run("return 'axe' in window"))) {
      // Quicker than as the body of a function.
      browser.devTools("Runtime.evaluate", Map.of("expression", SCRIPT, "silent", true));
    }
  }

  /** What is wrong on the page as it looks now. */
  static List<String> violations(Browser browser) {
    List<String> found = new ArrayList<>(violationsOfPlaces(browser));
    found.addAll(violationsOfColours(browser));
    return found;
  }

  /** What is wrong on the page as it looks now, whatever its colours are. */
  static List<String> violationsOfPlaces(Browser browser) {
    return browser.texts(VIOLATIONS + PLACES);
  }

  /** What is wrong with the colours of the page as it looks now. */
  static List<String> violationsOfColours(Browser browser) {
    return browser.texts(VIOLATIONS + COLOURS);
  }

  /** What is wrong with the colours of the elements with these numbers. */
  static List<String> violationsOfColours(Browser browser, List<Integer> elements) {
    return browser.texts(VIOLATIONS + COLOURS, elements);
  }

  /** Where the contrast of the text in {@code place} is less than 7:1. */
  static List<String> paleText(Browser browser, String place) {
    return new LooksAlike().wrong(browser, Appearance.colours(browser, place), Axe::paleText);
  }

  /** The same of the text in the elements with these numbers. */
  static List<String> paleText(Browser browser, List<Integer> elements) {
    load(browser);
    return browser.texts(VIOLATIONS + PALE, elements);
  }
}
