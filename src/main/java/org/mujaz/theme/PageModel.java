package org.mujaz.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * The variables of a template: the components of the page's record, and the functions.
 *
 * @param page the record
 * @param msg words in the language of the page
 * @param msgIn words in a language
 * @param asset the addresses of the theme's files
 * @param setting what site.yaml set
 */
record PageModel(
    RecordModel page,
    MessageFunction msg,
    MessageFunction msgIn,
    AssetFunction asset,
    SettingFunction setting)
    implements TemplateHashModel {
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    return switch (name) {
      case "msg" -> msg;
      case "msgIn" -> msgIn;
      case "asset" -> asset;
      case "setting" -> setting;
      default -> page.find(name);
    };
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
