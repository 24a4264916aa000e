package org.mujaz.theme;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.Writer;
import org.mujaz.html.MarkupWriter;

/**
 * The output format of {@code .ftlh} templates: FreeMarker's own, but quick where there is nothing
 * to escape.
 */
final class HtmlFormat extends HTMLOutputFormat {
  static final HtmlFormat INSTANCE = new HtmlFormat();

  private HtmlFormat() {}

  @Override
  public void output(String text, Writer out) throws IOException, TemplateModelException {
    if (!(out instanceof MarkupWriter markup && markup.writePlain(text))) {
      super.output(text, out);
    }
  }

  @Override
  protected TemplateHTMLOutputModel newTemplateMarkupOutputModel(String plain, String escaped) {
    return new HtmlModel(plain, escaped);
  }
}
