package org.mujaz.theme;

import freemarker.template.TemplateException;
import java.util.Optional;
import org.mujaz.html.Markup;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.view.Pages;

/** Renders views with the templates of a theme; safe to use from many threads. */
public final class TemplateEngine {
  private final Templates templates;
  private final Words words;
  private final Assets assets;
  private final Settings settings;
  private final Partials partials;
  private final Failures failures = new Failures();

  TemplateEngine(Templates templates, Words words, Assets assets, Settings settings) {
    this.templates = templates;
    this.words = words;
    this.assets = assets;
    this.settings = settings;
    this.partials = new Partials(templates, this::functions);
  }

  /**
   * Renders one page.
   *
   * @param template its name, such as {@code article.ftlh}
   * @param language of the page; of {@code msg} in the template
   * @param page what the template sees
   * @param subject what a report calls the page: the file of the story, or the address
   * @return nothing when the template failed; {@link #report} tells why
   */
  public Optional<Markup> render(String template, Language language, Pages page, String subject) {
    Rendering rendering = new Rendering(templates, template, language, subject, failures);
    PageModel model =
        new PageModel(templates.wrapper().record((Record) page), functions(rendering));
    try {
      return Optional.of(templates.process(template, model));
    } catch (TemplateException e) {
      failures.add(
          ProblemCode.TEMPLATE_FAILED, templates.place(e, template), subject, Reason.of(e));
    } catch (StackOverflowError e) {
      rendering.failed(ProblemCode.TEMPLATE_FAILED, ReportPhrase.ENDLESS_MACRO);
    }
    return Optional.empty();
  }

  private Functions functions(Rendering rendering) {
    return new Functions(
        new MessageFunction(words, rendering, false),
        new MessageFunction(words, rendering, true),
        new AssetFunction(assets, rendering),
        new SettingFunction(settings, assets, rendering),
        new PartialDirective(partials, rendering));
  }

  /** Whether something went wrong in {@link #render} so far. */
  public boolean hasFailed() {
    return !failures.isEmpty();
  }

  /** Tells what went wrong in {@link #render} so far, each mistake once. */
  public void report(Problems problems) {
    failures.reportTo(problems);
  }
}
