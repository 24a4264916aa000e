package org.mujaz.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.jspecify.annotations.Nullable;

/**
 * The variables of the template of a page: the components of the page's record, and the functions.
 *
 * @param page the record
 * @param functions what the template can call
 */
record PageModel(RecordModel page, Functions functions) implements TemplateHashModel {
  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    TemplateModel function = functions.find(name);
    return function == null ? page.find(name) : function;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
