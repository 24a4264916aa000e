package org.mujaz.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/**
 * Shows templates the view records and the few types that they are made of. Anything else is an
 * error, so there is no way from a template to a Java class or method.
 */
final class ViewWrapper implements ObjectWrapper {
  private static final String VIEWS = Pages.class.getPackageName();

  private final Components components = new Components();

  /** Classes are asked for before interfaces, which takes the virtual machine longer. */
  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (value instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer || value instanceof Long) {
      return new SimpleNumber((Number) value);
    } else if (value instanceof Html html) {
      return new HtmlModel(html);
    } else if (value instanceof Record view && isView(view.getClass())) {
      return record(view);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof TemplateModel model) {
      return model;
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getName());
  }

  /** A view record. */
  RecordModel record(Record view) {
    return new RecordModel(view, components.of(view.getClass()), this);
  }

  private static boolean isView(Class<?> type) {
    return type.getPackageName().equals(VIEWS);
  }
}
