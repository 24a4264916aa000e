package org.mujaz.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import org.mujaz.html.Markup;
import org.mujaz.model.Route;
import org.mujaz.plan.PlannedPage;
import org.mujaz.plan.Subject;

/** How much a reader has to load for a page besides its pictures, compressed as hosts do it. */
final class PageWeight {

  /**
   * The weight of a page in bytes.
   *
   * @param bar what pages of its kind may weigh
   */
  record Weight(int html, int styles, int scripts, int fonts, int bar) {

    int total() {
      return html + files();
    }

    /** What many pages share. */
    int files() {
      return styles + scripts + fonts;
    }

    boolean isTooMuch() {
      return total() > bar;
    }
  }

  private static final int KILOBYTE = 1024;

  /** An article or a standing page. */
  private static final int TEXT = 50 * KILOBYTE;

  /** A page that shows many stories, or two texts. */
  private static final int LIST = 100 * KILOBYTE;

  /** The head and the end of a file of gzip (RFC 1952). */
  private static final int FRAME = 18;

  /** No page of words is left with half its bytes, so that most need not be compressed. */
  private static final int LEAST_GAIN = 2;

  private final Map<Route, Integer> files = new ConcurrentHashMap<>();

  /** Weighs a file of the theme. */
  void add(Route route, byte[] bytes) {
    files.put(route, compressed(bytes));
  }

  /**
   * The weight of a page.
   *
   * @param loaded the files that a browser loads for it
   * @return nothing where it is surely light enough
   */
  Optional<Weight> of(PlannedPage page, Markup html, List<Route> loaded) {
    int styles = sum(loaded, ".css");
    int scripts = sum(loaded, ".js");
    int fonts = sum(loaded, ".woff2") + sum(loaded, ".woff") + sum(loaded, ".ttf");
    Weight light = new Weight(0, styles, scripts, fonts, bar(page.subject()));
    int most = light.bar() - light.files();
    if (html.length() <= most * LEAST_GAIN / 3 || html.size() <= most * LEAST_GAIN) {
      return Optional.empty();
    }
    int compressed = compressed(html.utf8());
    return Optional.of(new Weight(compressed, styles, scripts, fonts, light.bar()));
  }

  private int sum(List<Route> loaded, String extension) {
    int sum = 0;
    for (Route route : loaded) {
      sum += route.path().endsWith(extension) ? files.getOrDefault(route, 0) : 0;
    }
    return sum;
  }

  private static int bar(Subject subject) {
    return subject instanceof Subject.ArticlePage || subject instanceof Subject.Standing
        ? TEXT
        : LIST;
  }

  private static int compressed(byte[] bytes) {
    Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    try {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[8192];
      int size = FRAME;
      while (!deflater.finished()) {
        size += deflater.deflate(buffer);
      }
      return size;
    } finally {
      deflater.end();
    }
  }
}
