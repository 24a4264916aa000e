package org.mujaz.theme;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;

/**
 * The variables of a partial: what it was handed, and the functions; nothing of the page.
 *
 * @param handed by name
 * @param functions what the template can call
 */
record PartialModel(Map<String, TemplateModel> handed, Functions functions)
    implements TemplateHashModel {

  /** What authors of themes are used to have. */
  private static final Set<String> PAGE = Set.of("page", "site");

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    TemplateModel function = functions.find(name);
    TemplateModel found = function == null ? handed.get(name) : function;
    if (found == null && PAGE.contains(name)) {
      throw new Misuse(ReportPhrase.PARTIAL_SEES_NO_PAGE.with(name));
    }
    return found;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }
}
