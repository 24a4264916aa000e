package org.mujaz.config;

import java.util.Optional;
import org.mujaz.model.Bilingual;
import org.mujaz.problem.ProblemCode;
import org.mujaz.schema.Fields;
import org.mujaz.schema.Key;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Shape;
import org.mujaz.schema.TextType;
import org.mujaz.schema.ValueType;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** A text in both languages: {@code {ar: …, en: …}}, or one text that serves both. */
record BilingualType() implements ValueType<Bilingual> {

  private static final Key<String> AR = Key.optional("ar", TextType.TEXT);
  private static final Key<String> EN = Key.optional("en", TextType.TEXT);
  private static final Shape SHAPE = Shape.of(AR, EN);

  @Override
  public String words() {
    return "a text, or { ar: …, en: … }";
  }

  @Override
  public Optional<Bilingual> read(Node node, Reading reading) {
    if (node instanceof Scalar scalar) {
      return Optional.of(Bilingual.both(TextType.line(scalar)));
    }
    if (!(node instanceof Mapping mapping)) {
      return reading.wrongType(node, this);
    }
    Fields fields = SHAPE.open(mapping, reading.problems());
    Optional<String> arabic = fields.find(AR);
    Optional<String> english = fields.find(EN);
    if (arabic.isPresent() && english.isPresent()) {
      return Optional.of(new Bilingual(arabic.get(), english.get()));
    }
    if (arabic.isEmpty() && english.isEmpty()) {
      return mapping.entries().isEmpty() ? reading.wrongType(node, this) : Optional.empty();
    }
    String given = arabic.isPresent() ? "Arabic" : "English";
    String lacking = arabic.isPresent() ? "English" : "Arabic";
    reading
        .problems()
        .add(ProblemCode.MISSING_LANGUAGE, node.location(), reading.key(), given, lacking);
    return arabic.or(() -> english).map(Bilingual::both);
  }
}
