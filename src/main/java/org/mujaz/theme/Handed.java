package org.mujaz.theme;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;

/** What a template hands to a partial: its name, the view that it shows, and plain values. */
final class Handed {
  private static final String NAME = "name";
  private static final String OF = "of";

  private final Map<String, @Nullable TemplateModel> given;

  /** By their names. */
  Handed(Map<String, @Nullable TemplateModel> given) {
    this.given = given;
  }

  /** The name of the partial. */
  String name() throws TemplateModelException {
    if (given.get(NAME) instanceof TemplateScalarModel name) {
      return name.getAsString();
    }
    throw new Misuse(ReportPhrase.PARTIAL_WITHOUT_NAME);
  }

  /** The view. */
  Record of() throws TemplateModelException {
    if (given.get(OF) instanceof RecordModel view) {
      return view.view();
    }
    throw new Misuse(ReportPhrase.PARTIAL_WITHOUT_VIEW);
  }

  /** The name and the values as one text, which is another for whatever is not the same. */
  String values() throws TemplateModelException {
    StringBuilder values = new StringBuilder(64);
    for (Map.Entry<String, @Nullable TemplateModel> entry : given.entrySet()) {
      if (!entry.getKey().equals(OF)) {
        values.append(entry.getKey()).append('=');
        value(entry.getKey(), entry.getValue(), values);
        values.append(' ');
      }
    }
    return values.toString();
  }

  private static void value(String name, @Nullable TemplateModel value, StringBuilder values)
      throws TemplateModelException {
    if (value instanceof TemplateScalarModel text) {
      String written = text.getAsString();
      values.append(written.length()).append(':').append(written);
    } else if (value instanceof TemplateNumberModel number) {
      values.append('n').append(number.getAsNumber());
    } else if (value instanceof TemplateBooleanModel yes) {
      values.append(yes.getAsBoolean());
    } else {
      throw new Misuse(ReportPhrase.PARTIAL_VALUE.with(name));
    }
  }

  /** All of it as the partial's template sees it. */
  Map<String, TemplateModel> variables() {
    Map<String, TemplateModel> variables = new HashMap<>();
    given.forEach(
        (name, value) -> {
          if (value != null && !name.equals(NAME)) {
            variables.put(name, value);
          }
        });
    return variables;
  }
}
