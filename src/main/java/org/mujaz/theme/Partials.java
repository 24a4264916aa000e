package org.mujaz.theme;

import freemarker.template.TemplateException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.mujaz.concurrent.MadeOnce;
import org.mujaz.html.Partial;
import org.mujaz.problem.ReportPhrase;

/**
 * Pieces of pages that were made for a view which many pages show; safe for any thread. A partial
 * sees nothing of the page, so it is the same on all of them.
 */
final class Partials {
  private static final String FOLDER = "partials/";
  private static final String EXTENSION = ".ftlh";

  private final Templates templates;
  private final Function<Rendering, Functions> functions;
  private final MadeOnce<Record, Map<String, MadePartial>> made =
      new MadeOnce<>(Partial.MOST_REMEMBERED);

  /**
   * Those of a theme, of which none is made yet.
   *
   * @param functions what templates can call
   */
  Partials(Templates templates, Function<Rendering, Functions> functions) {
    this.templates = templates;
    this.functions = functions;
  }

  /** The template of a partial. */
  static String template(String name) {
    return FOLDER + name + EXTENSION;
  }

  /** The partial of which this is the template, if it is one. */
  static Optional<String> name(String template) {
    return template.startsWith(FOLDER) && template.endsWith(EXTENSION)
        ? Optional.of(template.substring(FOLDER.length(), template.length() - EXTENSION.length()))
        : Optional.empty();
  }

  /**
   * What a partial makes of what it is handed on a page. Where something goes wrong it is made
   * again on the next page, so that each tells of it.
   */
  MadePartial get(Handed handed, Rendering page) throws TemplateException {
    Map<String, MadePartial> known = made.get(handed.of(), view -> new ConcurrentHashMap<>());
    String key = page.language().code() + ' ' + handed.values();
    MadePartial before = known.get(key);
    if (before != null) {
      return before;
    }
    Failures failures = new Failures();
    try {
      MadePartial fresh = make(handed, page.inside(template(handed.name()), failures));
      if (failures.isEmpty()) {
        known.put(key, fresh);
      }
      return fresh;
    } finally {
      page.failures().addAll(failures);
    }
  }

  private MadePartial make(Handed handed, Rendering rendering) throws TemplateException {
    if (!templates.has(rendering.template())) {
      throw new Misuse(ReportPhrase.NO_PARTIAL.with(rendering.template()));
    }
    PartialModel model = new PartialModel(handed.variables(), functions.apply(rendering));
    return MadePartial.of(templates.process(rendering.template(), model));
  }
}
