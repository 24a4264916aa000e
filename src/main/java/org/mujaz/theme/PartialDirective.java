package org.mujaz.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;

/**
 * {@code <@partial name="story" of=item level=2/>}: what {@code partials/story.ftlh} makes of a
 * view, made once for all pages that show it.
 *
 * @param partials those of the theme
 * @param rendering the page
 */
record PartialDirective(Partials partials, Rendering rendering) implements TemplateDirectiveModel {

  @Override
  @SuppressWarnings("unchecked")
  public void execute(
      Environment environment,
      @SuppressWarnings("rawtypes") Map given,
      TemplateModel[] loopVariables,
      @Nullable TemplateDirectiveBody body)
      throws TemplateException, IOException {
    if (body != null) {
      throw new Misuse(ReportPhrase.PARTIAL_NESTS);
    }
    if (environment.getCurrentDirectiveCallPlace().getTemplate().getOutputFormat()
        != HtmlFormat.INSTANCE) {
      throw new Misuse(ReportPhrase.PARTIAL_OUTSIDE_HTML);
    }
    partials
        .get(new Handed((Map<String, @Nullable TemplateModel>) given), rendering)
        .writeTo(environment.getOut());
  }
}
