package org.mujaz.text;

import com.ibm.icu.text.PluralRules;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** A part of a {@link Message}. All are immutable: a message is written on many threads at once. */
sealed interface Piece {

  /** Writes this part for these arguments. */
  void append(StringBuilder out, Arguments arguments);

  /** Adds the names of the arguments that this part needs to {@code names}. */
  void addNames(Set<String> names);

  /** Text that is always the same. */
  record Literal(String text) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      out.append(text);
    }

    @Override
    public void addNames(Set<String> names) {}
  }

  /** {@code {name}}: a text as it is, or a number. */
  record Value(String name) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      out.append(arguments.written(name));
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
    }
  }

  /** {@code {name, number}}, and {@code #} in a plural with an offset. */
  record Count(String name, BigDecimal offset) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      out.append(arguments.numbers().decimal(arguments.number(name).subtract(offset)));
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
    }
  }

  /** {@code {name, number, percent}}: 0.5 is 50%. */
  record Percent(String name) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      out.append(arguments.numbers().percent(arguments.number(name).movePointRight(2)));
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
    }
  }

  /** {@code {name, number, ::currency/AED}}: 100 US dollars. */
  record Money(String name, String isoCode) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      out.append(arguments.numbers().currency(arguments.number(name), isoCode));
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
    }
  }

  /** {@code {name, plural, …}} and {@code {name, selectordinal, …}}. */
  record Plural(
      String name,
      BigDecimal offset,
      PluralRules rules,
      Map<BigDecimal, Message> exact,
      Map<String, Message> forms)
      implements Piece {

    @Override
    public void append(StringBuilder out, Arguments arguments) {
      BigDecimal number = arguments.number(name);
      Message form = exact.get(number);
      if (form == null) {
        form = forms.get(rules.select(number.subtract(offset).doubleValue()));
      }
      if (form == null) {
        form = Message.other(forms);
      }
      form.append(out, arguments);
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
      exact.values().forEach(form -> form.addNames(names));
      forms.values().forEach(form -> form.addNames(names));
    }
  }

  /** {@code {name, select, …}}. */
  record Select(String name, Map<String, Message> cases) implements Piece {
    @Override
    public void append(StringBuilder out, Arguments arguments) {
      Message chosen = cases.get(arguments.written(name));
      (chosen == null ? Message.other(cases) : chosen).append(out, arguments);
    }

    @Override
    public void addNames(Set<String> names) {
      names.add(name);
      cases.values().forEach(message -> message.addNames(names));
    }
  }
}
