package org.mujaz.theme;

import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/**
 * What templates can call.
 *
 * @param msg words in the language of the page
 * @param msgIn words in a language
 * @param asset the addresses of the theme's files
 * @param setting what site.yaml set
 * @param partial pieces that many pages have
 */
record Functions(
    MessageFunction msg,
    MessageFunction msgIn,
    AssetFunction asset,
    SettingFunction setting,
    PartialDirective partial) {

  /** One of them; nothing when none has this name. */
  @Nullable TemplateModel find(String name) {
    return switch (name) {
      case "msg" -> msg;
      case "msgIn" -> msgIn;
      case "asset" -> asset;
      case "setting" -> setting;
      case "partial" -> partial;
      default -> null;
    };
  }
}
