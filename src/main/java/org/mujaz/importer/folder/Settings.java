package org.mujaz.importer.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.problem.Problems;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.source.SourcePath;
import org.mujaz.toml.TomlReader;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;
import org.mujaz.yaml.YamlLimits;
import org.mujaz.yaml.YamlReader;

/**
 * A group of keys in a tool's configuration, the same in small and capital letters. Where several
 * files state a key, the first counts.
 *
 * @param entries of all files
 */
record Settings(List<Mapping.Entry> entries) {

  /** Nothing set. */
  static final Settings NONE = new Settings(List.of());

  /** Copies the list. */
  Settings {
    entries = List.copyOf(entries);
  }

  /** Reads a file of TOML, YAML or JSON, as its name says; what cannot be read was reported. */
  static Settings read(SourceFile file, Problems problems) {
    int end = file.text().length();
    Optional<Mapping> mapping =
        file.path().fileName().endsWith(".toml")
            ? TomlReader.mapping(file, 0, end, problems)
            : YamlReader.mapping(file, 0, end, YamlLimits.SITE, problems);
    return mapping.map(Settings::of).orElse(NONE);
  }

  /** The keys of a group. */
  static Settings of(Mapping mapping) {
    return new Settings(mapping.entries());
  }

  /** These settings, and others where these say nothing. */
  Settings or(Settings others) {
    List<Mapping.Entry> all = new ArrayList<>(entries);
    all.addAll(others.entries);
    return new Settings(all);
  }

  /** These settings as a group of others. */
  Settings in(String key) {
    Location place =
        entries.isEmpty() ? Location.of(new SourcePath(key)) : entries.get(0).key().location();
    return new Settings(
        List.of(new Mapping.Entry(new Scalar(key, true, place), new Mapping(entries, place))));
  }

  /** The value of a key. */
  Optional<Node> find(String key) {
    String wanted = key.toLowerCase(Locale.ROOT);
    return entries.stream()
        .filter(entry -> entry.key().text().toLowerCase(Locale.ROOT).equals(wanted))
        .map(Mapping.Entry::value)
        .findFirst();
  }

  /** The single value of a key. */
  Optional<String> text(String key) {
    return find(key)
        .filter(Scalar.class::isInstance)
        .map(Scalar.class::cast)
        .filter(scalar -> !scalar.isNothing())
        .map(scalar -> scalar.text().strip());
  }

  /** Whether a key says yes. */
  boolean isTrue(String key) {
    return text(key).flatMap(Truth::of).orElse(false);
  }

  /** The group below a key; nothing set where it is none. */
  Settings group(String key) {
    return find(key).filter(Mapping.class::isInstance).map(node -> of((Mapping) node)).orElse(NONE);
  }

  /** The texts of a list. */
  Stream<String> texts(String key) {
    return items(key).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text().strip());
  }

  /** The groups of a list. */
  Stream<Settings> groups(String key) {
    return items(key).filter(Mapping.class::isInstance).map(node -> of((Mapping) node));
  }

  private Stream<Node> items(String key) {
    return find(key)
        .filter(Sequence.class::isInstance)
        .map(node -> ((Sequence) node).items().stream())
        .orElseGet(Stream::empty);
  }
}
