package org.mujaz.theme;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;

/**
 * One page being rendered: what the functions that its template calls must know.
 *
 * @param templates of the theme
 * @param template of the page
 * @param language of the page
 * @param subject what a report calls the page
 * @param failures takes what goes wrong
 */
record Rendering(
    Templates templates, String template, Language language, String subject, Failures failures) {

  /** A part of the page, by a template of its own. */
  Rendering inside(String part, Failures own) {
    return new Rendering(templates, part, language, subject, own);
  }

  /** Takes a mistake at the place in the template that is being rendered now. */
  void failed(ProblemCode code, Wording... arguments) {
    failures.add(code, place(), subject, arguments);
  }

  /** FreeMarker tells where it is only through exceptions; this one is not thrown. */
  private Location place() {
    return templates.place(
        new TemplateException("", Environment.getCurrentEnvironment()), template);
  }
}
