package org.mujaz.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.source.LineMap;
import org.mujaz.source.Location;
import org.mujaz.source.SourceFile;
import org.mujaz.text.Numbers;
import org.mujaz.text.StrayDigits;

/** Reports the first number in titles and captions that is in other digits than the site's. */
final class DigitCheck {

  private final Digits digits;
  private final Problems problems;

  DigitCheck(Digits digits, Problems problems) {
    this.digits = digits;
    this.problems = problems;
  }

  /** The same check, which tells others what is wrong. */
  DigitCheck telling(Problems others) {
    return new DigitCheck(digits, others);
  }

  /**
   * Checks the texts among the facts of a file.
   *
   * @param languages whose texts they are
   */
  void facts(SourceFile file, Facts facts, List<Language> languages) {
    List<Located<LocalText>> texts = texts(facts);
    for (Language language : languages) {
      Numbers numbers = new Numbers(language, digits);
      for (Located<LocalText> text : texts) {
        if (reports(file, text, numbers)) {
          return;
        }
      }
    }
  }

  /** Checks a text without markup, line by line, from an offset on. */
  void lines(SourceFile file, int start, Language language) {
    LineMap lines = file.lines();
    Numbers numbers = new Numbers(language, digits);
    for (int line = lines.line(start); line <= lines.lines(); line++) {
      Optional<StrayDigits.Found> stray = StrayDigits.first(lines.lineText(line), numbers);
      if (stray.isPresent()) {
        report(file.at(lines.start(line) + stray.get().offset()), stray.get());
        return;
      }
    }
  }

  private static List<Located<LocalText>> texts(Facts facts) {
    List<Located<LocalText>> texts = new ArrayList<>();
    facts.title().ifPresent(texts::add);
    facts.summary().ifPresent(texts::add);
    facts.place().ifPresent(texts::add);
    facts
        .image()
        .ifPresent(
            image ->
                Stream.of(image.value().alt(), image.value().caption(), image.value().credit())
                    .flatMap(Optional::stream)
                    .forEach(text -> texts.add(new Located<>(text, image.location()))));
    facts
        .corrections()
        .forEach(entry -> texts.add(new Located<>(entry.value().text(), entry.location())));
    return texts;
  }

  private boolean reports(SourceFile file, Located<LocalText> given, Numbers numbers) {
    Optional<String> text = given.value().in(numbers.language());
    Optional<StrayDigits.Found> stray = text.flatMap(t -> StrayDigits.first(t, numbers));
    stray.ifPresent(found -> report(place(file, given, text.orElseThrow(), found), found));
    return stray.isPresent();
  }

  /** Where the number stands, as far as it was written without escapes. */
  private static Location place(
      SourceFile file, Located<LocalText> given, String text, StrayDigits.Found found) {
    Location value = given.location();
    int start = file.lines().start(Math.max(1, value.line()));
    int from = file.text().offsetByCodePoints(start, Math.max(0, value.column() - 1));
    int before = Math.max(0, found.offset() - 10);
    String near = text.substring(before, found.offset() + found.written().length());
    int at = file.text().indexOf(near, from);
    if (at >= 0) {
      return file.at(at + found.offset() - before);
    }
    at = file.text().indexOf(found.written(), from);
    return at >= 0 ? file.at(at) : value;
  }

  private void report(Location place, StrayDigits.Found stray) {
    problems.add(ProblemCode.MIXED_DIGITS, place, stray.written(), stray.right());
  }
}
