package org.mujaz.theme;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/**
 * Shows templates the view records and the few types that they are made of. Anything else is an
 * error, so there is no way from a template to a Java class or method.
 */
final class ViewWrapper implements ObjectWrapper {
  private static final String VIEWS = Pages.class.getPackageName();

  private final ConcurrentHashMap<Class<?>, Map<String, MethodHandle>> accessors =
      new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof TemplateModel model) {
      return model;
    } else if (value instanceof String text) {
      return new SimpleScalar(text);
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (value instanceof List<?> list) {
      return new ListModel(list, this);
    } else if (value instanceof Boolean yes) {
      return yes ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof Integer || value instanceof Long) {
      return new SimpleNumber((Number) value);
    } else if (value instanceof Html html) {
      return new HtmlModel(html);
    } else if (value instanceof Record view && isView(view.getClass())) {
      return record(view);
    }
    throw new TemplateModelException("not for templates: " + value.getClass().getName());
  }

  /** A view record. */
  RecordModel record(Record view) {
    return new RecordModel(
        view, accessors.computeIfAbsent(view.getClass(), ViewWrapper::accessors), this);
  }

  private static boolean isView(Class<?> type) {
    return type.getPackageName().equals(VIEWS);
  }

  private static Map<String, MethodHandle> accessors(Class<?> type) {
    Map<String, MethodHandle> found = new LinkedHashMap<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        found.put(
            component.getName(),
            MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Record.class)));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a view record is not public: " + type, e);
    }
    return found;
  }
}
