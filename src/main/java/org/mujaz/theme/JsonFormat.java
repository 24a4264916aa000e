package org.mujaz.theme;

import freemarker.core.CommonMarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;

/**
 * The output format of {@code .ftlj} templates: what is printed becomes the content of a JSON
 * string (RFC 8259, section 7).
 *
 * <p>{@code <}, {@code >}, {@code &} and the line separators U+2028 and U+2029 are escaped too, so
 * that the result can stand inside a script element.
 */
final class JsonFormat extends CommonMarkupOutputFormat<JsonText> {
  static final JsonFormat INSTANCE = new JsonFormat();

  private static final String HEX = "0123456789abcdef";

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
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), escaped);
    }
    return escaped.toString();
  }

  private static void append(char c, StringBuilder escaped) {
    switch (c) {
      case '"', '\\' -> escaped.append('\\').append(c);
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        if (c < ' ' || c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029') {
          escaped.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(HEX.charAt((c >> shift) & 0xf));
          }
        } else {
          escaped.append(c);
        }
      }
    }
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
