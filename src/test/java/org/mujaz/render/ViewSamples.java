package org.mujaz.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Views in which everything is there, and the same with one part that differs: a value, a list that
 * is longer, something optional that is missing. Their parts are named as they are made, those of
 * each kind of record alike.
 */
final class ViewSamples {

  private int differs = -1;
  private final List<List<String>> parts = new ArrayList<>();
  private final Deque<String> way = new ArrayDeque<>();

  /** A view. */
  Object of(Class<?> type) {
    return differing(type, -1);
  }

  /** The same view with another value in its part of this number, from 0 on. */
  Object differing(Class<?> type, int part) {
    differs = part;
    parts.clear();
    return record(type);
  }

  /** The parts of the last view, each as the components on the way to it. */
  List<List<String>> parts() {
    return List.copyOf(parts);
  }

  private Object record(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < values.length; i++) {
      way.addLast(type.getSimpleName() + "." + components[i].getName());
      values[i] = value(components[i].getGenericType());
      way.removeLast();
    }
    try {
      return type.getDeclaredConstructor(
              Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
          .newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType container) {
      way.addLast(way.getLast() + " itself");
      boolean differ = isNext();
      way.removeLast();
      Object element = value(container.getActualTypeArguments()[0]);
      return container.getRawType() == List.class
          ? differ ? List.of(element, element) : List.of(element)
          : differ ? Optional.empty() : Optional.of(element);
    }
    if (type == String.class) {
      return isNext() ? "other" : "text";
    } else if (type == boolean.class || type == Boolean.class) {
      return isNext();
    } else if (type == int.class || type == Integer.class) {
      return isNext() ? 8 : 7;
    } else if (type == long.class) {
      return isNext() ? 8L : 7L;
    }
    Class<?> view = (Class<?>) type;
    if (!view.isRecord()) {
      throw new IllegalStateException("no sample of a " + view);
    }
    return record(view);
  }

  private boolean isNext() {
    parts.add(List.copyOf(way));
    return parts.size() - 1 == differs;
  }
}
