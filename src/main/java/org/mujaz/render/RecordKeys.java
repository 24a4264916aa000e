package org.mujaz.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.mujaz.cache.KeyMaker;
import org.mujaz.theme.Components;

/**
 * Adds records to keys by going through all of their parts, so that none can be forgotten. Safe for
 * any thread.
 */
abstract class RecordKeys {

  private final Components components = new Components();
  private final Map<Class<?>, Kind> kinds = new ConcurrentHashMap<>();

  /** What is the same in all records of a class. */
  private static final class Kind {
    private final int name;
    private final Components.Accessor[] parts;

    private Kind(Class<?> type, Map<String, Components.Accessor> parts) {
      this.name = type.getSimpleName().hashCode();
      this.parts = parts.values().toArray(Components.Accessor[]::new);
    }
  }

  /** Adds a value and all that it is made of. */
  final void add(KeyMaker key, Object value) {
    if (value instanceof String text) {
      key.add(text);
    } else if (value instanceof Optional<?> optional) {
      Object present = optional.orElse(null);
      key.add(present == null ? 0 : 1);
      if (present != null) {
        add(key, present);
      }
    } else if (value instanceof Record record) {
      addRecord(key, record);
    } else if (value instanceof Boolean yes) {
      key.add(yes ? 1 : 0);
    } else if (value instanceof Integer number) {
      key.add(number.longValue());
    } else if (value instanceof Long number) {
      key.add(number);
    } else if (value instanceof List<?> list) {
      // An interface, which takes longest to find: behind all classes.
      key.add(list.size());
      for (Object entry : list) {
        add(key, entry);
      }
    } else {
      addOther(key, value);
    }
  }

  /** Adds a record; all of its parts, unless a kind of keys knows better. */
  void addRecord(KeyMaker key, Record record) {
    addParts(key, record);
  }

  /** Adds a value of a type that not all kinds of keys have. */
  abstract void addOther(KeyMaker key, Object value);

  final void addParts(KeyMaker key, Record record) {
    Kind kind = kinds.get(record.getClass());
    if (kind == null) {
      kind = new Kind(record.getClass(), components.of(record.getClass()));
      kinds.put(record.getClass(), kind);
    }
    key.add(kind.name);
    for (Components.Accessor part : kind.parts) {
      add(key, part.of(record));
    }
  }
}
