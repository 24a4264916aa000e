package org.mujaz.search;

/**
 * The order of keys in the index: first by the letters that nothing adds to a word or takes away
 * from it, then by the key. The keys of one word differ in the other letters alone, so they lie
 * beside each other, and a word that is looked for costs one file in most cases.
 *
 * <p>The manifest tells the letters to the page's script, which orders by them likewise.
 */
final class Place {

  /** The letters of articles, particles, possessives and endings, and the changing hamza. */
  static final String LOOSE = "اويءهتنملكبف";

  private Place() {}

  /** What keys are compared by, in UTF-16, as JavaScript does. */
  static String of(String key) {
    StringBuilder place = new StringBuilder(key.length() * 2 + 1);
    for (int i = 0; i < key.length(); i++) {
      if (LOOSE.indexOf(key.charAt(i)) < 0) {
        place.append(key.charAt(i));
      }
    }
    return place.append(' ').append(key).toString();
  }

  /** The key that has a place. */
  static String key(String place) {
    return place.substring(place.indexOf(' ') + 1);
  }

  /** How many characters two places have in common at their beginning. */
  static int shared(String one, String other) {
    int longest = Math.min(one.length(), other.length());
    int same = 0;
    while (same < longest && one.charAt(same) == other.charAt(same)) {
      same++;
    }
    return same;
  }
}
