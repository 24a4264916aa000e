package org.mujaz.read;

import java.time.ZoneId;
import java.util.List;
import org.mujaz.config.SiteConfig;
import org.mujaz.model.Digits;
import org.mujaz.model.HtmlPolicy;
import org.mujaz.model.NewsSource;

/**
 * The settings of a site on which it depends what is read of its texts.
 *
 * @param html what becomes of raw HTML
 * @param digits of Arabic text
 * @param zone of dates without one
 * @param sources whose names wire texts may have in their last line
 */
public record TextSettings(HtmlPolicy html, Digits digits, ZoneId zone, List<NewsSource> sources) {

  /** Copies the list. */
  public TextSettings {
    sources = List.copyOf(sources);
  }

  /** Those that site.yaml has. */
  public static TextSettings of(SiteConfig config) {
    return new TextSettings(config.html(), config.digits(), config.timeZone(), config.sources());
  }

  /** The same with another treatment of raw HTML. */
  public TextSettings with(HtmlPolicy other) {
    return new TextSettings(other, digits, zone, sources);
  }
}
