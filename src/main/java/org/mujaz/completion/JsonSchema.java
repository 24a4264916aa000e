package org.mujaz.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mujaz.config.SiteKeys;
import org.mujaz.read.FactKeys;
import org.mujaz.schema.Form;
import org.mujaz.schema.Key;
import org.mujaz.schema.Shape;
import org.mujaz.text.Json;

/**
 * The keys of a file as a JSON Schema, draft 07: the newest that the language servers for YAML in
 * VS Code, IntelliJ and others read alike.
 *
 * <p>It is made from the declarations by which files are read, so it knows every key and accepts
 * whatever is read, but for two things that only a build knows: whether a date is one, and whether
 * a name is known. It uses no references, which some editors lose descriptions at.
 */
public final class JsonSchema {

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  /** YAML reads these two without quotation marks as something else than a text. */
  private static final Set<String> BOOLEANS = Set.of("true", "false");

  /** Other spellings of a key are right too, but only the usual one is explained and checked. */
  private static final String ANYTHING = "{}";

  private static final String DIGITS = "^[-+\u2212]?[0-9\u0660-\u0669\u06f0-\u06f9]+$";

  private final KeyWords words = new KeyWords();
  private final Vocabulary vocabulary;

  private JsonSchema(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Of {@code site.yaml}. */
  public static String ofSettings() {
    return new JsonSchema(Vocabulary.NONE).file("Mujaz: site.yaml", "site", SiteKeys.SHAPE);
  }

  /** Of the front matter of stories and of the facts that two versions share. */
  public static String ofStories(Vocabulary vocabulary) {
    return new JsonSchema(vocabulary).file("Mujaz: story", "story", FactKeys.ofStories());
  }

  /** Likewise of standing pages. */
  public static String ofPages() {
    return new JsonSchema(Vocabulary.NONE).file("Mujaz: page", "story", FactKeys.ofPages());
  }

  private String file(String title, String area, Shape shape) {
    Json.Members members =
        new Json.Members().with("$schema", Json.text(DRAFT)).with("title", Json.text(title));
    group(members, area, new Form.Group(shape, false));
    return members + "\n";
  }

  private void group(Json.Members members, String path, Form.Group group) {
    Json.Members keys = new Json.Members();
    Json.Members spellings = new Json.Members();
    List<String> required = new ArrayList<>();
    for (Key<?> key : group.shape().keys()) {
      String inner = path + "." + key.name();
      for (String name : key.names()) {
        boolean arabic = name.codePointAt(0) >= 0x80;
        keys.with(name, property(inner, key, arabic));
        if (arabic) {
          spellings.with(FoldedPattern.of(name), ANYTHING);
        }
      }
      if (key.isRequired() && key.names().size() == 1) {
        required.add(key.name());
      }
    }
    members.with("type", Json.text("object")).with("properties", keys.toString());
    if (!spellings.toString().equals("{}")) {
      members.with("patternProperties", spellings.toString());
    }
    if (!required.isEmpty()) {
      members.with("required", Json.texts(required));
    }
    members.with("additionalProperties", String.valueOf(group.open()));
  }

  /** A key without a value is one that is not there. */
  private String property(String path, Key<?> key, boolean arabic) {
    List<String> forms = forms(key.type().form(), path);
    if (!key.isRequired()) {
      forms.add(new Json.Members().with("type", Json.text("null")).toString());
    }
    Json.Members members =
        new Json.Members().with("description", Json.text(words.both(path, arabic)));
    return members.with("anyOf", Json.list(forms)).toString();
  }

  private List<String> forms(Form form, String path) {
    List<String> forms = new ArrayList<>();
    if (form instanceof Form.Text text) {
      forms.addAll(text(text, path));
    } else if (form instanceof Form.Words choice) {
      forms.add(oneOf(choice.words()));
    } else if (form instanceof Form.Whole whole) {
      forms.add(whole(whole));
    } else if (form instanceof Form.Group group) {
      Json.Members members = new Json.Members();
      group(members, path, group);
      forms.add(members.toString());
    } else if (form instanceof Form.Items items) {
      forms.addAll(items(items, path));
    } else if (form instanceof Form.Either either) {
      either.forms().forEach(each -> forms.addAll(forms(each, path)));
    }
    return forms;
  }

  private List<String> text(Form.Text text, String path) {
    List<String> forms = new ArrayList<>();
    Optional<List<String>> offered = vocabulary.offered(path);
    List<String> known = offered.orElse(text.known());
    if (!known.isEmpty()) {
      forms.add(oneOf(known));
    }
    if (offered.isEmpty() || !Vocabulary.isClosed(path)) {
      Json.Members any =
          new Json.Members().with("type", Json.texts(List.of("string", "number", "boolean")));
      text.pattern().ifPresent(p -> any.with("pattern", Json.text("^\\s*(?:" + p + ")\\s*$")));
      forms.add(any.toString());
    }
    return forms;
  }

  private static String oneOf(List<String> words) {
    List<String> values =
        words.stream().map(word -> BOOLEANS.contains(word) ? word : Json.text(word)).toList();
    return new Json.Members().with("enum", Json.list(values)).toString();
  }

  /** Its limits hold for numbers that YAML takes for such; a pattern holds for other digits. */
  private static String whole(Form.Whole whole) {
    return new Json.Members()
        .with("type", Json.texts(List.of("integer", "string")))
        .with("minimum", Integer.toString(whole.least()))
        .with("maximum", Integer.toString(whole.greatest()))
        .with("pattern", Json.text(DIGITS))
        .toString();
  }

  private List<String> items(Form.Items items, String path) {
    List<String> entry = forms(items.entry(), path);
    List<String> forms = new ArrayList<>();
    forms.add(
        new Json.Members()
            .with("type", Json.text("array"))
            .with("items", new Json.Members().with("anyOf", Json.list(entry)).toString())
            .toString());
    if (items.alone()) {
      forms.addAll(entry);
    }
    return forms;
  }
}
