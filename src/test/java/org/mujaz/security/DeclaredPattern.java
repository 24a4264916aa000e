package org.mujaz.security;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A pattern of the code, found in its compiled classes.
 *
 * @param place class and field, without what all classes begin with
 */
record DeclaredPattern(String place, Pattern pattern) {

  private static final Path CLASSES = Path.of("target/classes");

  /** All of them, in the order of their classes. */
  static List<DeclaredPattern> all() throws IOException {
    List<DeclaredPattern> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(CLASSES.resolve("org/mujaz"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".class")).sorted().toList()) {
        String name = CLASSES.relativize(file).toString().replaceAll("[/\\\\]", ".");
        String type = name.substring(0, name.length() - ".class".length());
        if (!type.endsWith("-info")) {
          add(type, all);
        }
      }
    }
    return all;
  }

  private static void add(String type, List<DeclaredPattern> all) {
    try {
      Class<?> found = Class.forName(type, false, DeclaredPattern.class.getClassLoader());
      for (Field field : found.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
          field.setAccessible(true);
          String place = type.substring("org.mujaz.".length()) + "." + field.getName();
          all.add(new DeclaredPattern(place, (Pattern) field.get(null)));
        }
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type, e);
    }
  }
}
