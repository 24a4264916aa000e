package org.mujaz.theme;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads the components of view records without knowing the records; safe for any thread. */
public final class Components {

  /** Reads one component of a record. */
  public interface Accessor {

    /** What it is in {@code view}. */
    Object of(Record view);
  }

  private final Map<Class<?>, Map<String, Accessor>> accessors = new ConcurrentHashMap<>();

  /** Nothing read yet. */
  public Components() {}

  /**
   * The components of a record by name, in their order.
   *
   * @throws IllegalStateException if the record is not public
   */
  public Map<String, Accessor> of(Class<? extends Record> type) {
    Map<String, Accessor> known = accessors.get(type);
    return known != null ? known : accessors.computeIfAbsent(type, Components::read);
  }

  private static Map<String, Accessor> read(Class<?> type) {
    Map<String, Accessor> found = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      found.put(component.getName(), accessor(component));
    }
    return Collections.unmodifiableMap(found);
  }

  /** A class that calls the component's method, as a method reference would: a handle is slow. */
  private static Accessor accessor(RecordComponent component) {
    try {
      MethodHandle method = MethodHandles.publicLookup().unreflect(component.getAccessor());
      MethodType type = method.type();
      return (Accessor)
          LambdaMetafactory.metafactory(
                  MethodHandles.lookup(),
                  "of",
                  MethodType.methodType(Accessor.class),
                  MethodType.methodType(Object.class, Record.class),
                  method,
                  type.changeReturnType(type.wrap().returnType()))
              .getTarget()
              .invoke();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a view record is not public: " + component, e);
    } catch (Throwable e) {
      throw new IllegalStateException("no way to read " + component, e);
    }
  }
}
