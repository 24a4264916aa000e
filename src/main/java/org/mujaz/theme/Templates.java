package org.mujaz.theme;

import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mujaz.html.Markup;
import org.mujaz.html.MarkupWriter;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;

/** The parsed templates of a folder of a theme, shared by all threads. */
final class Templates {
  /** Where a theme has those of its pages. */
  static final String FOLDER = "templates/";

  private static final int USUAL_PAGE = 16_384;

  private final TemplateSource source;
  private final ViewWrapper wrapper = new ViewWrapper();
  private final Configuration configuration;

  /** Takes the templates below {@code folder}, which ends in a slash. */
  Templates(ThemeFiles files, String folder) {
    source = new TemplateSource(files, folder);
    configuration = Sandbox.configuration(source, wrapper);
  }

  /** Parses every template, and reports those that cannot be parsed. */
  void check(Problems problems) {
    for (String name : source.names()) {
      try {
        configuration.getTemplate(name);
        checkClock(Objects.requireNonNull(source.file(name)), problems);
      } catch (ParseException e) {
        problems.add(ProblemCode.INVALID_TEMPLATE, place(e, name), Reason.of(e));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static void checkClock(ThemeFile file, Problems problems) {
    ClockUse.find(file.text())
        .ifPresent(
            offset ->
                problems.add(
                    ProblemCode.INVALID_TEMPLATE,
                    SourceFile.of(file.source(), file.text()).at(offset),
                    ReportPhrase.TEMPLATE_CLOCK.with(".now")));
  }

  private Location place(ParseException failure, String name) {
    ThemeFile file = Objects.requireNonNull(source.file(name));
    Optional<Integer> unclosed = UnclosedTag.find(file.text(), failure.getEditorMessage());
    if (unclosed.isPresent()) {
      return SourceFile.of(file.source(), file.text()).at(unclosed.get());
    }
    return failure.getLineNumber() > 0
        ? new Location(
            file.source(), failure.getLineNumber(), Math.max(0, failure.getColumnNumber()))
        : Location.of(file.source());
  }

  /** Whether there is such a template. */
  boolean has(String name) {
    return source.file(name) != null;
  }

  /** The names of its partials. */
  Set<String> partials() {
    return source.names().stream()
        .flatMap(name -> Partials.name(name).stream())
        .collect(Collectors.toSet());
  }

  /** What turns views into models. */
  ViewWrapper wrapper() {
    return wrapper;
  }

  /** What the template makes of the model. */
  Markup process(String name, TemplateHashModel model) throws TemplateException {
    try {
      Template template = configuration.getTemplate(name);
      MarkupWriter out = new MarkupWriter(USUAL_PAGE);
      template.createProcessingEnvironment(model, out, wrapper).process();
      return out.markup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a template failed; the whole file {@code name} when the exception does not say. */
  Location place(TemplateException failure, String name) {
    Optional<ThemeFile> file =
        Optional.ofNullable(failure.getTemplateSourceName()).map(source::file);
    Integer line = failure.getLineNumber();
    Integer column = failure.getColumnNumber();
    if (file.isEmpty() || line == null || column == null || line < 1) {
      return Location.of(Objects.requireNonNull(source.file(name)).source());
    }
    return new Location(file.get().source(), line, Math.max(0, column));
  }
}
