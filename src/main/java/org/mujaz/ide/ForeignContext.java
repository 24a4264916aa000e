package org.mujaz.ide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The build context of an IDE, called by the names of its methods: this plugin has no class of it,
 * which every command line would have to download for nothing.
 */
final class ForeignContext {

  private final Object context;
  private final Map<Method, Method> methods;

  private ForeignContext(Object context, Map<Method, Method> methods) {
    this.context = context;
    this.methods = methods;
  }

  /**
   * The build context behind a component, if an IDE listens to it.
   *
   * @param role the interface of the component
   */
  static Optional<BuildContext> of(Class<?> role, Object component) {
    try {
      Object context = current(component);
      if (context == null || isDefault(context.getClass(), role)) {
        return Optional.empty();
      }
      ForeignContext foreign = new ForeignContext(context, methods(role));
      ClassLoader ours = BuildContext.class.getClassLoader();
      Class<?>[] offered = {BuildContext.class};
      return Optional.of((BuildContext) Proxy.newProxyInstance(ours, offered, foreign::call));
    } catch (ReflectiveOperationException e) {
      // Before 0.0.7 the library had other methods: an IDE with that shows no markers of ours.
      return Optional.empty();
    }
  }

  /**
   * The component of m2e stands for the context of the thread, which its {@code getContext} tells:
   * none when it was released, or the default one when none was ever set.
   */
  private static @Nullable Object current(Object component) throws ReflectiveOperationException {
    Optional<Method> stated =
        Stream.of(component.getClass().getMethods())
            .filter(method -> method.getName().equals("getContext"))
            .filter(method -> Modifier.isStatic(method.getModifiers()))
            .filter(method -> method.getParameterCount() == 0)
            .findFirst();
    return stated.isPresent() ? stated.get().invoke(null) : component;
  }

  /** That of the library, which logs a second time what the goal logs anyway. */
  static boolean isDefault(Class<?> type, Class<?> role) {
    String name = role.getPackageName() + ".DefaultBuildContext";
    return Stream.<Class<?>>iterate(type, Objects::nonNull, Class::getSuperclass)
        .anyMatch(each -> each.getName().equals(name));
  }

  private static Map<Method, Method> methods(Class<?> role) throws NoSuchMethodException {
    Map<Method, Method> methods = new HashMap<>();
    for (Method own : BuildContext.class.getMethods()) {
      methods.put(own, role.getMethod(own.getName(), own.getParameterTypes()));
    }
    return methods;
  }

  /** Where a method takes nothing, there are no arguments at all: both ways hand that on. */
  private @Nullable Object call(Object proxy, Method method, Object[] arguments) throws Throwable {
    Method foreign = methods.get(method);
    if (foreign == null) {
      return method.invoke(this, arguments);
    }
    try {
      return foreign.invoke(context, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause() == null ? e : e.getCause();
    }
  }
}
