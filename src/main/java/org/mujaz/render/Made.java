package org.mujaz.render;

import org.mujaz.model.FeedFormat;
import org.mujaz.plan.EmailFormat;
import org.mujaz.view.Pages;

/**
 * A view and the template that shows it.
 *
 * @param template such as {@code article.ftlh}
 * @param view what the template sees
 */
record Made(String template, Pages view) {

  /** The template of a feed. */
  static String template(FeedFormat format) {
    return switch (format) {
      case RSS -> "feed-rss.ftlx";
      case ATOM -> "feed-atom.ftlx";
      case JSON -> "feed-json.ftlj";
    };
  }

  /** The template of a file of a mail edition. */
  static String template(EmailFormat format) {
    return switch (format) {
      case HTML -> "email.ftlh";
      case TEXT -> "email.ftlt";
      case JSON -> "email.ftlj";
    };
  }
}
