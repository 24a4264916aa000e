package org.mujaz.security;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mujaz.config.DeclaredSettings;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.ListType;
import org.mujaz.schema.MappedType;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ShortForm;
import org.mujaz.schema.ValueType;

/** Every key that a shape declares, in YAML with one value a line. */
final class KeyLines {

  /** What a key needs where it takes no other text, and its group is nothing without it. */
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("site.url", "https://digest.example/"),
          Map.entry("section", "t0"),
          Map.entry("date", "2026-11-20"),
          Map.entry("corrections.date", "2026-11-20"),
          Map.entry("image.src", "p.svg"),
          Map.entry("translationOf.language", "ar"),
          Map.entry("site.menu.to", "archive"),
          Map.entry("site.sections.id", "t%d"),
          Map.entry("site.tags.id", "t%d"),
          Map.entry("site.sources.id", "t%d"),
          Map.entry("site.authors.id", "t%d"));

  /** For a value that is no entry of a list. */
  private static final int ALONE = -1;

  private final HostileFile file;
  private final Function<ValueType<?>, List<String>> values;

  /**
   * Writes into a file.
   *
   * @param values for a type: one for each entry where it stands in a list, else all of them in one
   */
  KeyLines(HostileFile file, Function<ValueType<?>, List<String>> values) {
    this.file = file;
    this.values = values;
  }

  /** Writes the keys of a shape. */
  void write(Shape shape, String path) {
    shape.keys().forEach(key -> value(path + key.name(), key.name() + ": ", key.type(), ALONE, ""));
  }

  private void value(String path, String lead, ValueType<?> type, int entry, String end) {
    if (type instanceof MappedType<?, ?> mapped) {
      value(path, lead, mapped.type(), entry, end);
    } else if (type instanceof ShortForm<?> form) {
      value(path, lead, shape(form.group()).isPresent() ? form.group() : form.word(), entry, end);
    } else if (type instanceof ListType<?> list) {
      list(path, lead, list.entry(), end);
    } else if (DeclaredSettings.terms(type).isPresent()) {
      list(path, lead, type, end);
    } else if (shape(type).isPresent()) {
      group(path, lead, shape(type).get(), entry, end);
    } else {
      leaf(path, lead, type, entry, end);
    }
  }

  private static ValueType<?> written(ValueType<?> type) {
    return type instanceof MappedType<?, ?> mapped ? written(mapped.type()) : type;
  }

  private static Optional<Shape> shape(ValueType<?> type) {
    return type instanceof GroupType<?> group
        ? Optional.of(group.shape())
        : DeclaredSettings.entry(type);
  }

  private void list(String path, String lead, ValueType<?> type, String end) {
    file.line(lead + "[");
    for (int entry = 0; entry < values.apply(written(type)).size(); entry++) {
      Optional<Shape> terms = DeclaredSettings.terms(type);
      if (terms.isPresent()) {
        group(path, " ", terms.get(), entry, ",");
      } else {
        value(path, " ", type, entry, ",");
      }
    }
    file.line(" ]" + end);
  }

  private void group(String path, String lead, Shape shape, int entry, String end) {
    String group = path + "@" + entry + " as a whole";
    if (file.isRefused(group)) {
      return;
    }
    file.line(lead + "{", group);
    for (Key<?> key : shape.keys()) {
      value(path + "." + key.name(), " " + key.name() + ": ", key.type(), entry, ",");
    }
    file.line(" }" + end);
  }

  private void leaf(String path, String lead, ValueType<?> type, int entry, String end) {
    String place = path + "@" + entry;
    if (!file.isRefused(place)) {
      file.line(lead + quoted(text(type, entry)) + end, place);
    } else if (NEEDED.containsKey(path)) {
      String group = path.substring(0, Math.max(0, path.lastIndexOf('.')));
      file.line(
          lead + quoted(NEEDED.get(path).formatted(entry)) + end,
          group + "@" + entry + " as a whole");
    }
  }

  private String text(ValueType<?> type, int entry) {
    List<String> fitting = values.apply(type);
    return entry == ALONE ? String.join(" ", fitting) : fitting.get(entry % fitting.size());
  }

  /** A text in double quotes (YAML 1.2.2, 5.7). */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || !isPlain(c)) {
        quoted.append("\\u%04x".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < 0x7F) || (c > 0xA0 && c < 0x2000) || (c > 0x2100 && c < 0xFE00);
  }
}
