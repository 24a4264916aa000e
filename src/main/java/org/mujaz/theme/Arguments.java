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

/** Reads what a template passes to a function. */
final class Arguments {
  private final String function;
  private final List<?> given;

  /** What was passed to {@code function}, checked to be {@code least} to {@code most} values. */
  Arguments(String function, List<?> given, int least, int most) throws TemplateModelException {
    this.function = function;
    this.given = given;
    if (given.size() < least || given.size() > most) {
      throw new TemplateModelException(
          "%s() takes %s, not %d"
              .formatted(
                  function, least == most ? "" + least : least + " or " + most, given.size()));
    }
  }

  /** A text. */
  String text(int index) throws TemplateModelException {
    if (given.get(index) instanceof TemplateScalarModel scalar) {
      return scalar.getAsString();
    }
    throw new TemplateModelException(
        "argument %d of %s() must be a text".formatted(index + 1, function));
  }

  /** Named values, {@code {"count": 3}}; none when the argument was left out. */
  Map<String, Object> named(int index) throws TemplateModelException {
    Map<String, Object> values = new HashMap<>();
    if (index < given.size()) {
      if (!(given.get(index) instanceof TemplateHashModelEx hash)) {
        throw new TemplateModelException(
            "argument %d of %s() must be named values".formatted(index + 1, function));
      }
      TemplateModelIterator keys = hash.keys().iterator();
      while (keys.hasNext()) {
        String key = ((TemplateScalarModel) keys.next()).getAsString();
        values.put(key, value(key, hash.get(key)));
      }
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
    throw new TemplateModelException(
        "«%s» of %s() must be a text or a number".formatted(key, function));
  }
}
