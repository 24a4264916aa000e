package org.mujaz.text;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.text.PluralRules.PluralType;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/**
 * Compiles ICU MessageFormat patterns. ICU parses them and knows the plural rules; the writing is
 * ours, because ICU's own formatter is neither thread-safe nor free of locale data that change.
 */
final class MessageCompiler {

  /** The forms that a plural must give, by {@code =1} and {@code =2} or by name. */
  private static final Set<String> ARABIC_FORMS = Set.of("one", "two", "few", "many");

  /** ICU's number skeleton for an amount of money; ISO 4217. */
  private static final Pattern CURRENCY = Pattern.compile("::currency/([A-Z]{3})");

  private static final Map<String, BigDecimal> SINGLES =
      Map.of("one", BigDecimal.ONE, "two", BigDecimal.valueOf(2));

  private final Language language;
  private final MessagePattern pattern;

  private MessageCompiler(Language language, MessagePattern pattern) {
    this.language = language;
    this.pattern = pattern;
  }

  /**
   * Compiles a pattern.
   *
   * @throws IllegalArgumentException when it is not a pattern, or one that we do not support; the
   *     message says why
   */
  static Message compile(String text, Language language) {
    return new MessageCompiler(language, new MessagePattern(text)).message(0, Optional.empty());
  }

  /** The message from the part at {@code start}; {@code #} stands for {@code counted}. */
  private Message message(int start, Optional<Piece> counted) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    int from = pattern.getPart(start).getLimit();
    int end = pattern.getLimitPartIndex(start);
    for (int i = start + 1; i <= end; i++) {
      Part part = pattern.getPart(i);
      text.append(pattern.getPatternString(), from, part.getIndex());
      from = part.getLimit();
      Optional<Piece> piece =
          switch (part.getType()) {
            case ARG_START -> Optional.of(argument(i));
            case REPLACE_NUMBER -> counted;
            default -> Optional.empty();
          };
      if (piece.isPresent()) {
        flush(text, pieces);
        pieces.add(piece.get());
      }
      if (part.getType() == Part.Type.ARG_START) {
        i = pattern.getLimitPartIndex(i);
        from = pattern.getPart(i).getLimit();
      }
    }
    flush(text, pieces);
    return new Message(pieces);
  }

  private static void flush(StringBuilder text, List<Piece> pieces) {
    if (!text.isEmpty()) {
      pieces.add(new Piece.Literal(text.toString()));
      text.setLength(0);
    }
  }

  private Piece argument(int start) {
    Part named = pattern.getPart(start + 1);
    String name = pattern.getSubstring(named);
    if (named.getType() != Part.Type.ARG_NAME) {
      throw new InvalidInput(ReportPhrase.NUMBERED_ARGUMENT.with("{" + name + "}"));
    }
    return switch (pattern.getPart(start).getArgType()) {
      case NONE -> new Piece.Value(name);
      case SIMPLE -> simple(name, start + 2);
      case PLURAL, SELECTORDINAL -> plural(name, start);
      case SELECT -> new Piece.Select(name, cases(start + 2, Optional.empty()));
      case CHOICE ->
          throw new InvalidInput(ReportPhrase.UNSUPPORTED_CHOICE.with("{" + name + ", choice}"));
    };
  }

  private Piece simple(String name, int typePart) {
    String type = pattern.getSubstring(pattern.getPart(typePart));
    Part next = pattern.getPart(typePart + 1);
    String style = next.getType() == Part.Type.ARG_STYLE ? pattern.getSubstring(next).strip() : "";
    if (type.equals("number") && style.isEmpty()) {
      return new Piece.Count(name, BigDecimal.ZERO);
    }
    if (type.equals("number") && style.equals("percent")) {
      return new Piece.Percent(name);
    }
    Matcher currency = CURRENCY.matcher(style);
    if (type.equals("number") && currency.matches()) {
      return new Piece.Money(name, currency.group(1));
    }
    String format = style.isEmpty() ? type : type + ", " + style;
    throw new InvalidInput(ReportPhrase.UNSUPPORTED_FORMAT.with("{" + name + ", " + format + "}"));
  }

  private Piece plural(String name, int start) {
    boolean ordinal = pattern.getPart(start).getArgType() == ArgType.SELECTORDINAL;
    Part first = pattern.getPart(start + 2);
    boolean shifted = first.getType().hasNumericValue();
    BigDecimal offset = shifted ? number(first) : BigDecimal.ZERO;
    Optional<Piece> counted = Optional.of(new Piece.Count(name, offset));
    int forms = start + (shifted ? 3 : 2);
    Map<BigDecimal, Message> exact = exact(forms, counted);
    Map<String, Message> named = cases(forms, counted);
    if (!ordinal) {
      demandEveryForm(name, exact.keySet(), named.keySet());
    }
    return new Piece.Plural(name, offset, rules(ordinal), exact, named);
  }

  private PluralRules rules(boolean ordinal) {
    PluralType type = ordinal ? PluralType.ORDINAL : PluralType.CARDINAL;
    return PluralRules.forLocale(new ULocale(language.code()), type);
  }

  private void demandEveryForm(String name, Set<BigDecimal> exact, Set<String> named) {
    Set<String> missing = new TreeSet<>(language == Language.ARABIC ? ARABIC_FORMS : Set.of("one"));
    missing.removeAll(named);
    missing.removeIf(form -> exact.contains(SINGLES.getOrDefault(form, BigDecimal.ZERO)));
    if (!missing.isEmpty()) {
      throw new InvalidInput(
          ReportPhrase.MISSING_FORMS.with(Wording.quoted("{" + name + "}"), Wording.list(missing)));
    }
  }

  /** The forms for exact numbers, such as {@code =0}. */
  private Map<BigDecimal, Message> exact(int from, Optional<Piece> counted) {
    Map<BigDecimal, Message> forms = new HashMap<>();
    for (int i = from; isSelector(i); i = pattern.getLimitPartIndex(body(i)) + 1) {
      if (isExact(i)) {
        forms.put(number(pattern.getPart(i + 1)), message(body(i), counted));
      }
    }
    return Map.copyOf(forms);
  }

  /** The forms with a name. */
  private Map<String, Message> cases(int from, Optional<Piece> counted) {
    Map<String, Message> forms = new HashMap<>();
    for (int i = from; isSelector(i); i = pattern.getLimitPartIndex(body(i)) + 1) {
      if (!isExact(i)) {
        forms.put(pattern.getSubstring(pattern.getPart(i)), message(body(i), counted));
      }
    }
    return Map.copyOf(forms);
  }

  private boolean isSelector(int part) {
    return pattern.getPartType(part) == Part.Type.ARG_SELECTOR;
  }

  private boolean isExact(int selector) {
    return pattern.getPartType(selector + 1).hasNumericValue();
  }

  private int body(int selector) {
    return isExact(selector) ? selector + 2 : selector + 1;
  }

  private BigDecimal number(Part part) {
    BigDecimal number = new BigDecimal(Double.toString(pattern.getNumericValue(part)));
    BigDecimal exact = number.stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}
