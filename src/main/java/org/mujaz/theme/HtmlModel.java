package org.mujaz.theme;

import freemarker.core.TemplateHTMLOutputModel;
import org.mujaz.view.Html;

/**
 * Finished HTML: printed as it is in HTML templates; in XML and JSON ones its markup is the text,
 * so it is escaped.
 */
final class HtmlModel extends TemplateHTMLOutputModel {
  HtmlModel(Html html) {
    this(html.markup(), html.markup());
  }

  HtmlModel(String plain, String escaped) {
    super(plain, escaped);
  }

  @Override
  public HtmlFormat getOutputFormat() {
    return HtmlFormat.INSTANCE;
  }
}
