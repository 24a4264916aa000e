package org.mujaz.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Term;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Fields;
import org.mujaz.schema.Form;
import org.mujaz.schema.Key;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Shape;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;
import org.mujaz.source.Location;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Sequence;

/**
 * A list of sections, tags, sources or authors: groups with an id, a name and more.
 *
 * @param <T> the kind of term
 */
final class TermsType<T extends Term> implements ValueType<List<T>> {

  /** Makes a term; {@code fields} hold the keys beyond id and name. */
  interface Maker<T> {
    T make(String id, Bilingual name, Fields fields);
  }

  private static final Key<String> ID = Key.required("id", Types.ID, "id: local-news");
  private static final Key<Bilingual> NAME =
      Key.required("name", new BilingualType(), "name: {ar: …, en: …}");

  private final Shape shape;
  private final Maker<T> maker;

  TermsType(Maker<T> maker, Key<?>... more) {
    List<Key<?>> keys = new ArrayList<>(List.of(ID, NAME));
    keys.addAll(List.of(more));
    this.shape = Shape.of(keys.toArray(Key<?>[]::new));
    this.maker = maker;
  }

  /** A list of terms that have nothing but an id and a name. */
  static <T extends Term> TermsType<T> plain(BiFunction<String, Bilingual, T> maker) {
    return new TermsType<>((id, name, fields) -> maker.apply(id, name));
  }

  /** The keys of each entry. */
  Shape shape() {
    return shape;
  }

  @Override
  public Form form() {
    return new Form.Items(new Form.Group(shape, false), false);
  }

  @Override
  public Wording words() {
    return ReportPhrase.LIST_OF_TERMS;
  }

  @Override
  public Optional<List<T>> read(Node node, Reading reading) {
    if (!(node instanceof Sequence sequence)) {
      return reading.wrongType(node, this);
    }
    List<T> terms = new ArrayList<>();
    Map<String, Location> seen = new HashMap<>();
    for (Node item : sequence.items()) {
      term(item, reading, seen).ifPresent(terms::add);
    }
    return Optional.of(terms);
  }

  private Optional<T> term(Node item, Reading reading, Map<String, Location> seen) {
    if (!(item instanceof Mapping mapping)) {
      return reading.wrongType(item, this);
    }
    Fields fields = shape.open(mapping, reading.problems());
    Optional<String> id = fields.find(ID);
    Optional<Bilingual> name = fields.find(NAME);
    if (id.isPresent()) {
      Location place = fields.at(ID);
      Location first = seen.putIfAbsent(id.get(), place);
      if (first != null) {
        reading.problems().add(Problem.of(ProblemCode.DUPLICATE_ID, place, id.get()).with(first));
        return Optional.empty();
      }
    }
    return id.flatMap(i -> name.map(n -> maker.make(i, n, fields)));
  }
}
