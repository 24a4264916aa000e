package org.mujaz.theme;

import freemarker.core.CommonTemplateMarkupOutputModel;

/** A text that is already escaped for a JSON string. */
final class JsonText extends CommonTemplateMarkupOutputModel<JsonText> {
  JsonText(String plain, String escaped) {
    super(plain, escaped);
  }

  @Override
  public JsonFormat getOutputFormat() {
    return JsonFormat.INSTANCE;
  }
}
