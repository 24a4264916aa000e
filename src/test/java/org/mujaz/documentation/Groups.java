package org.mujaz.documentation;

import java.util.List;
import org.mujaz.schema.GroupType;
import org.mujaz.schema.Key;
import org.mujaz.schema.ListType;
import org.mujaz.schema.MappedType;
import org.mujaz.schema.ShortForm;
import org.mujaz.schema.ValueType;

/** Finds the keys inside a value that is a group. */
final class Groups {

  private Groups() {}

  /** The keys of the group that {@code type} is, or is a list of; none when it is no group. */
  static List<Key<?>> keys(ValueType<?> type) {
    if (type instanceof GroupType<?> group) {
      return group.shape().keys();
    } else if (type instanceof ShortForm<?> form) {
      return keys(form.group());
    } else if (type instanceof ListType<?> list) {
      return keys(list.entry());
    } else if (type instanceof MappedType<?, ?> mapped) {
      return keys(mapped.type());
    }
    return List.of();
  }
}
