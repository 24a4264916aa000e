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

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /** {@link Accessor#of}. */
  private static final MethodType ERASED = MethodType.methodType(Object.class, Record.class);

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
      found.put(component.getName(), accessor(type, component));
    }
    return Collections.unmodifiableMap(found);
  }

  /** A class that calls the accessor, as for a lambda: a method handle takes four times as long. */
  private static Accessor accessor(Class<?> type, RecordComponent component) {
    try {
      MethodHandle accessor = LOOKUP.unreflect(component.getAccessor());
      MethodType called = MethodType.methodType(Object.class, type);
      return (Accessor)
          LambdaMetafactory.metafactory(
                  LOOKUP, "of", MethodType.methodType(Accessor.class), ERASED, accessor, called)
              .getTarget()
              .invoke();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a view record is not public: " + type, e);
    } catch (Throwable e) {
      throw new IllegalStateException("an accessor of a record cannot be called: " + type, e);
    }
  }
}
