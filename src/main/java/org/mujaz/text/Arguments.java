package org.mujaz.text;

import java.math.BigDecimal;
import java.util.Map;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;

/**
 * What a phrase is filled with.
 *
 * @param key of the phrase, for messages about a wrong call
 * @param values by name
 * @param numbers how numbers are written
 */
record Arguments(String key, Map<String, ?> values, Numbers numbers) {

  /** The text of an argument: a number in the site's digits, anything else as it is. */
  String written(String name) {
    Object value = value(name);
    return value instanceof Number number ? numbers.decimal(exact(number)) : value.toString();
  }

  /** The number that this argument is, without trailing zeros. */
  BigDecimal number(String name) {
    if (value(name) instanceof Number number) {
      return exact(number);
    }
    throw new InvalidInput(ReportPhrase.PHRASE_ARGUMENT_NOT_NUMBER.with(key, name));
  }

  private Object value(String name) {
    Object value = values.get(name);
    if (value == null) {
      throw new InvalidInput(ReportPhrase.PHRASE_ARGUMENT_MISSING.with(key, name));
    }
    return value;
  }

  private static BigDecimal exact(Number number) {
    if (number instanceof Long || number instanceof Integer) {
      return BigDecimal.valueOf(number.longValue());
    }
    BigDecimal exact = new BigDecimal(number.toString()).stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
