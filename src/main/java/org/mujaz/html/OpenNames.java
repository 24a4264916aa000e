package org.mujaz.html;

import java.util.HashMap;
import java.util.Map;

/**
 * How many elements of each name are open at a place of a page. An end tag ends what was left open
 * inside; one that ends nothing means nothing.
 */
public final class OpenNames {

  /** Of the usual names, each at its number. */
  private final int[] usual = new int[HtmlName.COUNT];

  private final Map<String, Integer> others = new HashMap<>();

  /** Nothing is open. */
  public OpenNames() {}

  private void add(HtmlName name, int more) {
    if (name.number() > 0) {
      usual[name.number()] += more;
    } else {
      others.merge(name.text(), more, Integer::sum);
    }
  }

  /** An element begins. */
  public void begin(Token tag) {
    add(tag.htmlName(), 1);
  }

  /** The element that began with this tag ends. */
  public void end(Token tag) {
    add(tag.htmlName(), -1);
  }

  /** An element of this name that has begun ends. */
  public void end(String name) {
    add(HtmlName.of(name), -1);
  }

  /** Whether an end tag ends anything. */
  public boolean has(Token tag) {
    return has(tag.htmlName());
  }

  private boolean has(HtmlName name) {
    return name.number() > 0
        ? usual[name.number()] > 0
        : !others.isEmpty() && others.getOrDefault(name.text(), 0) > 0;
  }
}
