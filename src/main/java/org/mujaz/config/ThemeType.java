package org.mujaz.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mujaz.config.ThemeChoice.Setting;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
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

/**
 * The theme: its name, or a group with its name and any settings that the theme declares.
 *
 * <p>Which settings there are only the theme knows, so every key is taken as it stands.
 */
record ThemeType() implements ValueType<ThemeChoice> {

  /** What a folder may be called on every system. */
  private static final Pattern FOLDER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  /** The theme that comes with the plugin. */
  static final String BUILT_IN = "mujaz";

  private static final ValueType<String> NAME =
      new ParsedType<>(
          ReportPhrase.A_THEME,
          Form.Text.offering(List.of(BUILT_IN)),
          text -> Optional.of(text).filter(name -> FOLDER.matcher(name).matches()));

  @Override
  public Form form() {
    return Form.either(
        NAME.form(), new Form.Group(Shape.of(Key.withDefault("name", NAME, BUILT_IN)), true));
  }

  @Override
  public Wording words() {
    return ReportPhrase.EITHER.with(NAME.words(), ReportPhrase.A_THEME_GROUP);
  }

  @Override
  public Optional<ThemeChoice> read(Node node, Reading reading) {
    if (node instanceof Scalar) {
      return NAME.read(node, reading).map(name -> choice(name, node, List.of()));
    }
    if (!(node instanceof Mapping mapping)) {
      return reading.wrongType(node, this);
    }
    List<Setting> settings = new ArrayList<>();
    Optional<ThemeChoice> named = Optional.of(choice(BUILT_IN, mapping, List.of()));
    for (Mapping.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      Reading inner = new Reading(key, reading.problems());
      if (key.equals("name")) {
        named = NAME.read(entry.value(), inner).map(n -> choice(n, entry.value(), List.of()));
      } else {
        flatten(key.equals("colors") ? "colours" : key, entry, inner, settings);
      }
    }
    return named.map(c -> new ThemeChoice(c.name(), c.location(), settings));
  }

  private static ThemeChoice choice(String name, Node place, List<Setting> settings) {
    return new ThemeChoice(name, place.location(), settings);
  }

  private static void flatten(
      String key, Mapping.Entry given, Reading reading, List<Setting> settings) {
    Node value = given.value();
    if (value instanceof Scalar scalar) {
      settings.add(
          new Setting(key, given.key().location(), TextType.line(scalar), scalar.location()));
    } else if (value instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        flatten(key + "." + entry.key().text(), entry, reading, settings);
      }
    } else {
      reading
          .problems()
          .add(
              ProblemCode.WRONG_TYPE,
              value.location(),
              Wording.quoted(key),
              ReportPhrase.TEXT_OR_GROUP,
              ReportPhrase.A_LIST);
    }
  }
}
