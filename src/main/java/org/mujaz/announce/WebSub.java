package org.mujaz.announce;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.mujaz.web.Answer;
import org.mujaz.web.Ask;
import org.mujaz.web.Web;

/**
 * Tells a hub that a feed has changed. WebSub leaves it open how (section 7); hubs take what
 * PubSubHubbub had (0.3, section 7.1), one feed in a message.
 */
record WebSub(URI hub, Web web) {

  private static final String FORM = "application/x-www-form-urlencoded";

  Answer changed(String feed) {
    String topic = URLEncoder.encode(feed, StandardCharsets.UTF_8);
    return web.ask(Ask.post(hub, FORM, "hub.mode=publish&hub.url=" + topic));
  }
}
