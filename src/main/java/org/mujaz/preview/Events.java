package org.mujaz.preview;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Tells one page in a browser what becomes of it, as server-sent events (HTML, 9.2): {@code
 * reload}, {@code css} with style sheets, {@code problems}. The id of an event is the hash of the
 * page that the browser has after it, which it repeats when it comes back.
 */
final class Events {

  /** A connection that nobody reads is found out by then. */
  private static final long HEARTBEAT = 10_000;

  private final Screen screen;
  private final Pages pages;
  private final Bulletin bulletin;

  Events(Screen screen, Pages pages, Bulletin bulletin) {
    this.screen = screen;
    this.pages = pages;
    this.bulletin = bulletin;
  }

  /**
   * Writes events until the browser goes away.
   *
   * @param path of the page
   * @param hash of what the browser has
   */
  void write(OutputStream out, String path, String hash) throws IOException {
    try {
      Showing showing = screen.now();
      Optional<View> has = view(showing, path).filter(view -> view.hash().equals(hash));
      String last = hash;
      String told = "";
      boolean leaving = false;
      while (!leaving) {
        String problems = bulletin.of(showing.state());
        if (!problems.equals(told)) {
          send(out, "problems", problems, last);
          told = problems;
        }
        Optional<View> now = view(showing, path);
        String fresh = now.map(View::hash).orElse("");
        if (!fresh.equals(last)) {
          Optional<List<View.Swap>> styles =
              has.flatMap(old -> now.flatMap(page -> page.styles(old)));
          leaving = styles.isEmpty();
          send(out, leaving ? "reload" : "css", Bulletin.styles(styles.orElse(List.of())), fresh);
        } else {
          send(out, ": still there");
        }
        last = fresh;
        has = now;
        showing = screen.after(showing.number(), HEARTBEAT);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<View> view(Showing showing, String path) {
    return pages.find(showing, path).view();
  }

  private static void send(OutputStream out, String event, String data, String id)
      throws IOException {
    send(out, "event: " + event + "\nid: " + id + "\ndata: " + data);
  }

  private static void send(OutputStream out, String lines) throws IOException {
    out.write((lines + "\n\n").getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
