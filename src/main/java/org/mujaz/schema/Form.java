package org.mujaz.schema;

import java.util.List;
import java.util.Optional;

/** What a value looks like in a file, for programs that help people to write it. */
public sealed interface Form {

  /** Any single value. */
  Form TEXT = new Text(Optional.empty(), List.of());

  /** Two texts or more. */
  static Form either(Form... forms) {
    return new Either(List.of(forms));
  }

  /**
   * A single value.
   *
   * @param pattern a regular expression that it matches in whole, in the syntax that Java and
   *     ECMA-262 share
   * @param known values to be offered; others are right too
   */
  record Text(Optional<String> pattern, List<String> known) implements Form {

    /** Copies the list. */
    public Text {
      known = List.copyOf(known);
    }

    /** A value that matches in whole. */
    public static Text matching(String pattern) {
      return new Text(Optional.of(pattern), List.of());
    }

    /** Any value, but these are offered. */
    public static Text offering(List<String> known) {
      return new Text(Optional.empty(), known);
    }
  }

  /**
   * One of some words.
   *
   * @param words in the order in which they are offered
   */
  record Words(List<String> words) implements Form {

    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }
  }

  /** A whole number between two others, which may be written in any digits. */
  record Whole(int least, int greatest) implements Form {}

  /**
   * A group of keys.
   *
   * @param shape its keys
   * @param open whether it may have other keys too
   */
  record Group(Shape shape, boolean open) implements Form {}

  /**
   * A list.
   *
   * @param entry what each entry is
   * @param alone whether a single entry may stand without a list
   */
  record Items(Form entry, boolean alone) implements Form {}

  /**
   * One of several forms.
   *
   * @param forms the shortest first
   */
  record Either(List<Form> forms) implements Form {

    /** Copies the list. */
    public Either {
      forms = List.copyOf(forms);
    }
  }
}
