package org.mujaz.browser;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How a page looks now, as far as barriers depend on it: where its elements are, and the colours of
 * what is seen. What is there for screen readers alone, a dot in size, is not.
 *
 * @param places one line an element that is seen: its box
 * @param colours one line an element that is seen: its colours, whether its text is large, and the
 *     elements outside of it that it shares a place with and that are not transparent
 */
record Appearance(List<String> places, Set<String> colours) {

  private static final String PLACES =
      """
      return seen.map(e => at.get(e) + ': ' + ['left', 'top', 'width', 'height']
        .map(side => Math.round(box.get(e)[side])).join(' '));
      """;

  private static final String COLOURS =
      """
      const clear = s => /, 0\\)$|^transparent$/.test(s.backgroundColor) && s.backgroundImage === 'none';
      const solid = seen.filter(e => /^(img|svg|input)$/i.test(e.tagName) || !clear(style.get(e)));
      const words = e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
      const meet = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      const large = s => parseFloat(s.fontSize) >= (s.fontWeight >= 700 ? 56 / 3 : 24);
      const paint = s => [s.color, s.backgroundColor, s.backgroundImage, s.opacity, s.filter,
        s.mixBlendMode, s.textShadow, s.textDecorationLine, s.content].join(' ');
      return seen.map(e => [at.get(e), paint(style.get(e)), paint(getComputedStyle(e, '::before')),
        paint(getComputedStyle(e, '::after')), large(style.get(e)),
        words(e) ? solid.filter(o => !o.contains(e) && !e.contains(o) && meet(box.get(o), box.get(e)))
          .map(o => at.get(o)) : ''].join(' '));
      """;

  private static final String SEEN =
      """
      const all = [...document.querySelectorAll('body, body *')];
      const at = new Map(all.map((e, i) => [e, i]));
      const box = new Map(all.map(e => [e, e.getBoundingClientRect()]));
      const seen = all.filter(e => e.checkVisibility({visibilityProperty: true})
        && box.get(e).width > 2 && box.get(e).height > 2);
      const style = new Map(seen.map(e => [e, getComputedStyle(e)]));
      """;

  /** Looks at the page. */
  static Appearance of(Browser browser) {
    return new Appearance(
        browser.texts(SEEN + PLACES), new HashSet<>(browser.texts(SEEN + COLOURS)));
  }
}
