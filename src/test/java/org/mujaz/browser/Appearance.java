package org.mujaz.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How a page looks now, as far as barriers depend on it: where its elements are, and the colours of
 * what is seen. What is there for screen readers alone, a dot in size, is not.
 *
 * @param places one line an element that is seen: its box
 * @param colours the first element, by its number in the document, of all that look alike: with the
 *     same colours, text as large, on and above the same grounds, in a text of the same colour
 * @param prose the same of those in a body
 */
record Appearance(String places, Map<String, Integer> colours, Map<String, Integer> prose) {

  private static final String PLACES =
      """
      const places = seen.map(e => at.get(e) + ': ' + ['left', 'top', 'width', 'height']
        .map(side => Math.round(box.get(e)[side])).join(' ')).join('\\n');
      """;

  private static final String COLOURS =
      """
      const memo = of => { const known = new Map(); return e => {
        if (!known.has(e)) known.set(e, of(e));
        return known.get(e); }; };
      const style = memo(e => getComputedStyle(e));
      const clear = s => /, 0\\)$|^transparent$/.test(s.backgroundColor) && s.backgroundImage === 'none';
      const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const within = (a, b) => a.left >= b.left - 1 && a.right <= b.right + 1 && a.top >= b.top - 1
        && a.bottom <= b.bottom + 1;
      const large = s => parseFloat(s.fontSize) >= (s.fontWeight >= 700 ? 56 / 3 : 24);
      const paint = s => [s.color, s.backgroundColor, s.backgroundImage, s.opacity, s.filter,
        s.mixBlendMode, s.textShadow, s.textDecorationLine, s.content].join(' ');
      const paints = memo(e => [style(e), getComputedStyle(e, '::before'), getComputedStyle(e, '::after')]
        .map(paint).join(' '));
      const drawn = e => /^(img|svg|input)$/i.test(e.tagName);
      const solid = seen.filter(e => drawn(e) || !clear(style(e)));
      const plain = e => clear(style(e)) && style(e).opacity === '1' && style(e).filter === 'none'
        && style(e).mixBlendMode === 'normal' && ['::before', '::after'].every(part =>
          /^(none|normal)$/.test(getComputedStyle(e, part).content));
      const grounds = memo(e => { const up = e.parentElement;
        return up ? [...(plain(up) ? [] : [up]), ...grounds(up)] : []; });
      const ground = e => [drawn(e), paints(e)].join(' ');
      const above = (e, o) => e.compareDocumentPosition(o) & Node.DOCUMENT_POSITION_FOLLOWING ? 'above' : 'below';
      const look = memo(e => [e.localName, paints(e), large(style(e)),
        grounds(e).map(g => ground(g) + within(box.get(e), box.get(g) ?? g.getBoundingClientRect())),
        words(e.parentElement) + paint(style(e.parentElement)),
        words(e) ? [...new Set(solid.filter(o => !o.contains(e) && !e.contains(o) && meet(box.get(o), box.get(e)))
          .map(o => above(e, o) + ground(o)))] : ''].join(' ').replace(/\\s+/g, ' '));
      const firsts = place => { const first = new Map();
        seen.filter(e => e.closest(place)).forEach(e => first.has(look(e)) || first.set(look(e), at.get(e)));
        return [...first].map(([looks, number]) => number + ' ' + looks).join('\\n'); };
      """;

  private static final String SEEN =
      """
      const all = [...document.querySelectorAll('body, body *')];
      const at = new Map(all.map((e, i) => [e, i]));
      const box = new Map(all.map(e => [e, e.getBoundingClientRect()]));
      const seen = all.filter(e => e.checkVisibility({visibilityProperty: true})
        && box.get(e).width > 2 && box.get(e).height > 2);
      """;

  /** Looks at the page. */
  static Appearance of(Browser browser) {
    List<String> seen =
        browser.texts(
            SEEN + PLACES + COLOURS + "return [places, firsts('body'), firsts('.prose')]");
    return new Appearance(seen.get(0), firsts(seen.get(1)), firsts(seen.get(2)));
  }

  /** Looks at the colours of what is in {@code place}. */
  static Map<String, Integer> colours(Browser browser, String place) {
    Object seen = browser.run(SEEN + COLOURS + "return firsts(arguments[0])", place);
    return firsts(Objects.requireNonNull(seen).toString());
  }

  private static Map<String, Integer> firsts(String lines) {
    Map<String, Integer> first = new LinkedHashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              int end = line.indexOf(' ');
              first.put(line.substring(end), Integer.valueOf(line.substring(0, end)));
            });
    return first;
  }
}
