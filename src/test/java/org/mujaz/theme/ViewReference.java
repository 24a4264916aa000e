package org.mujaz.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mujaz.view.Html;
import org.mujaz.view.Pages;

/** Writes the reference of templates and views in themes.md from the records and their Javadoc. */
final class ViewReference {
  private static final Path SOURCES = Path.of("src/main/java/org/mujaz/view");
  private static final Pattern DOCUMENTED =
      Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:public )?record (\\w+)\\(");
  private static final Pattern PARAMETER = Pattern.compile("(?s)@param (\\w+) (.*?)(?=@param|\\z)");

  private ViewReference() {}

  /** The two sections, in Markdown. */
  static String markdown() {
    StringBuilder text = new StringBuilder("## Templates and what they see\n");
    Map<String, String> comments = comments();
    for (Class<?> page : Pages.class.getPermittedSubclasses()) {
      text.append("\n### ").append(sentence(comments, page)).append("\n\n");
      table(page, comments, text);
    }
    text.append("\n## Views\n");
    for (Class<?> view : views()) {
      text.append("\n### ").append(name(view)).append("\n\n");
      text.append(sentence(comments, view)).append("\n\n");
      table(view, comments, text);
    }
    return text.toString();
  }

  /** Every record that is not a page of its own. */
  static List<Class<?>> views() {
    List<Class<?>> views = new ArrayList<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
        String name = file.getFileName().toString().replace(".java", "");
        if (!name.equals("package-info")) {
          Class<?> type = Class.forName(Pages.class.getPackageName() + "." + name);
          if (type.isRecord() && type != Html.class) {
            views.add(type);
            views.addAll(
                Stream.of(type.getDeclaredClasses())
                    .filter(Class::isRecord)
                    .sorted(Comparator.comparing(Class::getName))
                    .toList());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
    return views;
  }

  private static void table(Class<?> type, Map<String, String> comments, StringBuilder text) {
    Map<String, String> parameters = new TreeMap<>();
    Matcher parameter = PARAMETER.matcher(comments.getOrDefault(name(type), ""));
    while (parameter.find()) {
      parameters.put(parameter.group(1), plain(parameter.group(2)));
    }
    boolean page = type.getDeclaringClass() == Pages.class;
    text.append(
        page ? "| field | type |\n|---|---|\n" : "| field | type | what |\n|---|---|---|\n");
    for (RecordComponent component : type.getRecordComponents()) {
      String row = "| `" + component.getName() + "` | " + words(component.getGenericType()) + " |";
      String what = " " + parameters.getOrDefault(component.getName(), "") + " |";
      text.append(row).append(page ? "" : what).append('\n');
    }
  }

  private static String words(Type type) {
    if (type instanceof ParameterizedType generic) {
      String inner = words(generic.getActualTypeArguments()[0]);
      return generic.getRawType() == Optional.class ? inner + ", or missing" : "list of " + inner;
    }
    Class<?> plain = (Class<?>) type;
    if (plain == String.class) {
      return "text";
    } else if (plain == boolean.class) {
      return "true or false";
    } else if (plain == int.class || plain == long.class || plain == Integer.class) {
      return "number";
    }
    return plain == Html.class ? "HTML" : name(plain);
  }

  static String name(Class<?> type) {
    Class<?> outer = type.getDeclaringClass();
    return outer == null || outer == Pages.class
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static String sentence(Map<String, String> comments, Class<?> type) {
    String comment = comments.getOrDefault(name(type), "");
    return plain(comment.replaceFirst("(?s)@param.*", "").replaceFirst("(?s)<p>.*", ""));
  }

  private static Map<String, String> comments() {
    Map<String, String> comments = new TreeMap<>();
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.toList()) {
        String outer = file.getFileName().toString().replace(".java", "");
        Matcher found = DOCUMENTED.matcher(Files.readString(file));
        while (found.find()) {
          String name = found.group(2);
          boolean alone = name.equals(outer) || outer.equals("Pages");
          comments.put(
              alone ? name : outer + "." + name, found.group(1).replaceAll("(?m)^\\s*\\* ?", ""));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return comments;
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("\\{@link(?:plain)? #?(\\w+)}", "`$1`")
        .replaceAll("(?s)\\{@code\\s+([^}]*)}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
