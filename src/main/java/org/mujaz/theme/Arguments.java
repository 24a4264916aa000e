package org.mujaz.theme;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Reads what a template passes to a function. */
final class Arguments {
  private final String function;
  private final List<?> given;

  /** What was passed to {@code function}, checked to be {@code least} to {@code most} values. */
  Arguments(String function, List<?> given, int least, int most) throws TemplateModelException {
    this.function = function;
    this.given = given;
    if (given.size() < least || given.size() > most) {
      throw new Misuse(count(least, most));
    }
  }

  /** A text. */
  String text(int index) throws TemplateModelException {
    if (given.get(index) instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new Misuse(place(ReportPhrase.ARGUMENT_NOT_TEXT, index));
  }

  private Wording count(int least, int most) {
    String name = function + "()";
    String size = Integer.toString(given.size());
    return least == most
        ? ReportPhrase.ARGUMENT_COUNT.with(name, Integer.toString(least), size)
        : ReportPhrase.ARGUMENT_COUNTS.with(
            name, Integer.toString(least), Integer.toString(most), size);
  }

  private Wording place(ReportPhrase phrase, int index) {
    return phrase.with(Integer.toString(index + 1), function + "()");
  }

  /** Named values, {@code {"count": 3}}; none when the argument was left out. */
  Map<String, Object> named(int index) throws TemplateModelException {
    if (index >= given.size()) {
      return Map.of();
    }
    if (!(given.get(index) instanceof TemplateHashModelEx hash)) {
      throw new Misuse(place(ReportPhrase.ARGUMENT_NOT_NAMED, index));
    }
    Map<String, Object> values = new HashMap<>();
    TemplateModelIterator keys = hash.keys().iterator();
    while (keys.hasNext()) {
      String key = ((TemplateScalarModel) keys.next()).getAsString();
      values.put(key, value(key, hash.get(key)));
    }
    return values;
  }

  private Object value(String key, @Nullable TemplateModel model) throws TemplateModelException {
    if (model instanceof TemplateNumberModel number) {
      return number.getAsNumber();
    } else if (model instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    } else if (model instanceof TemplateBooleanModel yes) {
      return String.valueOf(yes.getAsBoolean());
    }
    throw new Misuse(ReportPhrase.ARGUMENT_NOT_VALUE.with(key, function + "()"));
  }
}
