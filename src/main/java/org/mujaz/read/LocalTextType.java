package org.mujaz.read;

import java.util.Optional;
import org.mujaz.model.Language;
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

/**
 * A text that may differ by language.
 *
 * @param language whose text a plain one is; nothing when it is of both
 */
record LocalTextType(Optional<Language> language) implements ValueType<LocalText> {

  private static final Key<String> AR = Key.optional("ar", TextType.TEXT);
  private static final Key<String> EN = Key.optional("en", TextType.TEXT);
  private static final Shape SHAPE = Shape.of(AR, EN);

  @Override
  public Form form() {
    return Form.either(Form.TEXT, new Form.Group(SHAPE, false));
  }

  @Override
  public Wording words() {
    return ReportPhrase.TEXT_OR_BOTH;
  }

  @Override
  public Optional<LocalText> read(Node node, Reading reading) {
    if (node instanceof Scalar scalar) {
      return Optional.of(plain(TextType.words(scalar, reading)));
    }
    if (!(node instanceof Mapping mapping)) {
      return reading.wrongType(node, this);
    }
    Fields fields = SHAPE.open(mapping, reading.problems());
    LocalText text = new LocalText(fields.find(AR), fields.find(EN));
    return text.arabic().isEmpty() && text.english().isEmpty()
        ? Optional.empty()
        : Optional.of(text);
  }

  private LocalText plain(String text) {
    return LocalText.of(language, text);
  }
}
