package org.mujaz.theme;

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
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        MethodHandle handle =
            MethodHandles.publicLookup()
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Record.class));
        found.put(component.getName(), view -> value(handle, view));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a view record is not public: " + type, e);
    }
    return Collections.unmodifiableMap(found);
  }

  private static Object value(MethodHandle accessor, Record view) {
    try {
      return (Object) accessor.invokeExact(view);
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record failed", e);
    }
  }
}
