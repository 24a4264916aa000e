package org.mujaz.config;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.MenuEntry.Target;
import org.mujaz.model.Bilingual;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Fields;
import org.mujaz.schema.Form;
import org.mujaz.schema.Key;
import org.mujaz.schema.ParsedType;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Shape;
import org.mujaz.schema.TextType;
import org.mujaz.schema.ValueType;
import org.mujaz.yaml.Mapping;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** An entry of the menu: where it leads, and perhaps words of its own. */
record MenuEntryType() implements ValueType<MenuEntry> {

  private static final List<String> PAGES =
      List.of("archive", "tags", "search", "corrections", "follow");

  private static final String TARGET_FORM =
      String.join("|", PAGES) + "|(?:section|page|tag)\\s*:.*\\S.*";

  private static final ValueType<Target> TARGET =
      new ParsedType<>(
          ReportPhrase.A_MENU_TARGET,
          new Form.Text(Optional.of(TARGET_FORM), PAGES),
          PAGES,
          MenuEntryType::target);

  private static final Key<Target> TO = Key.required("to", TARGET, "to: section:politics");
  private static final Key<Bilingual> NAME = Key.optional("name", new BilingualType());

  /** The keys of an entry that is a group. */
  static final Shape SHAPE = Shape.of(TO, NAME);

  /** What YAML makes of {@code section: politics}. */
  private static final Shape PAIR =
      Shape.of(
          Key.optional("section", TextType.PATH),
          Key.optional("page", TextType.PATH),
          Key.optional("tag", TextType.PATH));

  @Override
  public Form form() {
    return Form.either(TARGET.form(), new Form.Group(SHAPE, false), new Form.Group(PAIR, false));
  }

  @Override
  public Wording words() {
    return ReportPhrase.EITHER.with(TARGET.words(), ReportPhrase.A_MENU_GROUP);
  }

  @Override
  public Optional<MenuEntry> read(Node node, Reading reading) {
    if (node instanceof Scalar) {
      return TARGET
          .read(node, reading)
          .map(target -> new MenuEntry(target, Optional.empty(), node.location()));
    }
    if (!(node instanceof Mapping mapping)) {
      return reading.wrongType(node, this);
    }
    Optional<Target> meant = pair(mapping);
    if (meant.isPresent()) {
      return meant.map(target -> new MenuEntry(target, Optional.empty(), node.location()));
    }
    Fields fields = SHAPE.open(mapping, reading.problems());
    Optional<Bilingual> name = fields.find(NAME);
    return fields.find(TO).map(target -> new MenuEntry(target, name, fields.at(TO)));
  }

  /** {@code section: politics}, which YAML takes for a key with a value because of its space. */
  private static Optional<Target> pair(Mapping mapping) {
    if (mapping.entries().size() == 1
        && mapping.entries().get(0).value() instanceof Scalar value
        && !mapping.entries().get(0).key().text().equals(TO.name())) {
      return target(mapping.entries().get(0).key().text() + ":" + value.text());
    }
    return Optional.empty();
  }

  private static Optional<Target> target(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      return switch (text) {
        case "archive" -> Optional.of(new Target.ToArchive());
        case "tags" -> Optional.of(new Target.ToTags());
        case "search" -> Optional.of(new Target.ToSearch());
        case "corrections" -> Optional.of(new Target.ToCorrections());
        case "follow" -> Optional.of(new Target.ToFollow());
        default -> Optional.empty();
      };
    }
    String id = text.substring(colon + 1).strip();
    if (id.isEmpty()) {
      return Optional.empty();
    }
    return switch (text.substring(0, colon).strip()) {
      case "section" -> Optional.of(new Target.ToSection(id));
      case "page" -> Optional.of(new Target.ToPage(id));
      case "tag" -> Optional.of(new Target.ToTag(id));
      default -> Optional.empty();
    };
  }
}
