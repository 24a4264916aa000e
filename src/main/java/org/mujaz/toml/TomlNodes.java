package org.mujaz.toml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mujaz.source.Location;
import org.mujaz.text.Characters;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;
import org.tomlj.TomlArray;
import org.tomlj.TomlTable;

/**
 * Makes nodes of the parser's values. A value stands where its key does; numbers, truths and dates
 * become the text that YAML would have for them.
 */
final class TomlNodes {

  private final TomlPlaces places;

  TomlNodes(TomlPlaces places) {
    this.places = places;
  }

  Mapping mapping(TomlTable table, Location location) {
    List<Mapping.Entry> entries = new ArrayList<>();
    for (Map.Entry<String, Object> entry : table.entrySet()) {
      Location place = places.of(table.inputPositionOf(List.of(entry.getKey())));
      entries.add(
          new Mapping.Entry(
              new Scalar(entry.getKey(), false, place), node(entry.getValue(), place)));
    }
    entries.sort((a, b) -> a.key().location().compareTo(b.key().location()));
    return new Mapping(entries, location);
  }

  private Node node(Object value, Location place) {
    if (value instanceof TomlTable table) {
      return mapping(table, place);
    } else if (value instanceof TomlArray array) {
      return sequence(array, place);
    }
    boolean text = value instanceof String;
    // Escapes may stand for characters that no text may have.
    String characters = text ? Characters.clean((String) value).text() : value.toString();
    return new Scalar(characters, !text, place);
  }

  private Sequence sequence(TomlArray array, Location place) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < array.size(); i++) {
      items.add(node(array.get(i), places.of(array.inputPositionOf(i))));
    }
    return new Sequence(items, place);
  }
}
