package org.mujaz.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.text.Folding;
import org.mujaz.text.Spelling;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Scalar;

/**
 * The keys that a mapping may have.
 *
 * <p>A key in Latin letters must be written exactly; one in Arabic letters may differ in hamza,
 * tanwin and the like, as people's typing does.
 */
public final class Shape {

  private final List<Key<?>> keys;
  private final Map<String, Key<?>> exact = new HashMap<>();
  private final Map<String, Key<?>> folded = new HashMap<>();
  private final List<String> names = new ArrayList<>();

  private Shape(List<Key<?>> keys) {
    this.keys = List.copyOf(keys);
    for (Key<?> key : keys) {
      for (String name : key.names()) {
        names.add(name);
        Key<?> other = exact.put(name, key);
        if (!isLatin(name)) {
          folded.put(Folding.key(name), key);
        }
        if (other != null) {
          throw new IllegalArgumentException("two keys have the name " + name);
        }
      }
    }
  }

  /** A mapping with these keys. */
  public static Shape of(Key<?>... keys) {
    return new Shape(List.of(keys));
  }

  /** Its keys, in the order of their declaration. */
  public List<Key<?>> keys() {
    return keys;
  }

  /**
   * Matches {@code mapping} with these keys: reports unknown keys, keys given twice under two
   * spellings, and keys that must be there but are not.
   */
  public Fields open(Mapping mapping, Problems problems) {
    Map<Key<?>, Mapping.Entry> found = new HashMap<>();
    Set<String> meant = new HashSet<>();
    for (Mapping.Entry entry : mapping.entries()) {
      Scalar written = entry.key();
      Optional<Key<?>> key = key(written.text());
      if (key.isEmpty()) {
        Optional<String> nearest = Spelling.nearest(written.text(), names);
        nearest.ifPresent(meant::add);
        problems.add(
            Problem.of(
                    ProblemCode.UNKNOWN_KEY,
                    written.location(),
                    Wording.quoted(written.text()),
                    known(isLatin(written.text())))
                .suggesting(nearest));
        continue;
      }
      Mapping.Entry first = found.putIfAbsent(key.get(), entry);
      if (first != null) {
        problems.add(
            Problem.of(ProblemCode.DUPLICATE_KEY, written.location(), written.text())
                .with(first.key().location()));
      }
    }
    Fields fields = new Fields(mapping.location(), found, problems);
    reportMissing(fields, mapping.location(), meant, problems);
    return fields;
  }

  /** The keys in the letters that the editor uses, where there are names in these. */
  private Wording known(boolean latin) {
    List<String> same = names.stream().filter(name -> isLatin(name) == latin).toList();
    return Wording.list(same.isEmpty() ? names : same);
  }

  /** A key that is only misspelt is not told twice. */
  private void reportMissing(
      Fields fields, Location location, Set<String> meant, Problems problems) {
    for (Key<?> key : keys) {
      if (key.isRequired() && !fields.has(key) && key.names().stream().noneMatch(meant::contains)) {
        problems.add(ProblemCode.MISSING_KEY, location, key.name(), key.example().orElseThrow());
      }
    }
  }

  /** The key that an editor means by {@code written}. */
  public Optional<Key<?>> key(String written) {
    Key<?> key = exact.get(written);
    if (key == null && !isLatin(written)) {
      key = folded.get(Folding.key(written));
    }
    return Optional.ofNullable(key);
  }

  private static boolean isLatin(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }
}
