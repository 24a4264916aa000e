package org.mujaz.theme;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import org.mujaz.text.JsonString;

/**
 * The output format of {@code .ftlj} templates: what is printed becomes the {@linkplain JsonString
 * content of a JSON string}.
 */
final class JsonFormat extends CommonMarkupOutputFormat<JsonText> {
  static final JsonFormat INSTANCE = new JsonFormat();

  private JsonFormat() {}

  @Override
  public String getName() {
    return "JSON";
  }

  @Override
  public String getMimeType() {
    return "application/json";
  }

  @Override
  public void output(String text, Writer out) throws IOException {
    out.write(escapePlainText(text));
  }

  @Override
  public String escapePlainText(String text) {
    return JsonString.escaped(text);
  }

  @Override
  public boolean isLegacyBuiltInBypassed(String builtInName) {
    return builtInName.equals("json_string");
  }

  @Override
  protected JsonText newTemplateMarkupOutputModel(String plain, String escaped) {
    return new JsonText(plain, escaped);
  }
}
