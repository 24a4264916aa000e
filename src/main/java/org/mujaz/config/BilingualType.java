package org.mujaz.config;

import java.util.Optional;
import java.util.Set;
import org.mujaz.model.Bilingual;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Fields;
import org.mujaz.schema.Form;
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
  private static final Set<String> AR_EN = Set.of(AR.name(), EN.name());

  @Override
  public Form form() {
    return Form.either(Form.TEXT, new Form.Group(SHAPE, false));
  }

  @Override
  public Wording words() {
    return ReportPhrase.TEXT_OR_BOTH;
  }

  @Override
  public Optional<Bilingual> read(Node node, Reading reading) {
    if (node instanceof Scalar scalar) {
      return Optional.of(Bilingual.both(TextType.words(scalar, reading)));
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
      return empty(mapping, fields, reading);
    }
    Language given = arabic.isPresent() ? Language.ARABIC : Language.ENGLISH;
    reading
        .problems()
        .add(
            ProblemCode.MISSING_LANGUAGE,
            node.location(),
            Wording.quoted(reading.key()),
            ReportPhrase.of(given),
            ReportPhrase.of(given.other()));
    return arabic.or(() -> english).map(Bilingual::both);
  }

  /** Keys of other names and values of other types were reported already. */
  private static Optional<Bilingual> empty(Mapping mapping, Fields fields, Reading reading) {
    boolean silent =
        !fields.has(AR)
            && !fields.has(EN)
            && mapping.entries().stream().allMatch(e -> AR_EN.contains(e.key().text()));
    if (silent) {
      reading
          .problems()
          .add(ProblemCode.MISSING_KEY, mapping.location(), AR.name(), "{ ar: …, en: … }");
    }
    return Optional.empty();
  }
}
