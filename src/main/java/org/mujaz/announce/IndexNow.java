package org.mujaz.announce;

import java.net.URI;
import java.util.List;
import org.mujaz.text.Json;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;
import org.mujaz.web.Web;

/**
 * Tells search engines of addresses, new, changed or gone.
 *
 * @param service where to tell it
 * @param site the address of the site, ending in {@code /}
 * @param key which the site shows that it is its own
 * @see <a href="https://www.indexnow.org/documentation">IndexNow</a>
 */
record IndexNow(URI service, URI site, String key, Web web) {

  /** So many addresses fit into one message. */
  static final int MOST = 10_000;

  private static final String JSON = "application/json; charset=utf-8";

  Answer changed(List<String> addresses) {
    String body =
        new Json.Members()
            .with("host", Json.text(site.getHost()))
            .with("key", Json.text(key))
            .with("keyLocation", Json.text(site + key + ".txt"))
            .with("urlList", Json.texts(addresses))
            .toString();
    return web.ask(Ask.post(service, JSON, body));
  }
}
