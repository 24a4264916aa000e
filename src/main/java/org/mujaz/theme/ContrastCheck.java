package org.mujaz.theme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Finds colours that readers could not tell from what they stand on. */
final class ContrastCheck {
  private final Settings settings;

  ContrastCheck(Settings settings) {
    this.settings = settings;
  }

  /** Reports each pair with too little contrast, at the one of the two that was set last. */
  void report(Problems problems) {
    for (Contrast pair : settings.contrasts()) {
      if (!settings.isDeclared(pair.ground())) {
        problems.add(
            Problem.of(ProblemCode.UNKNOWN_SETTING, pair.place(), pair.ground())
                .suggesting(settings.nearest(pair.ground())));
      }
      Optional<Colour> colour = colour(pair.colour());
      Optional<Colour> ground = colour(pair.ground());
      if (colour.isPresent() && ground.isPresent()) {
        report(pair, colour.get(), ground.get(), problems);
      }
    }
  }

  private void report(Contrast pair, Colour colour, Colour ground, Problems problems) {
    if (pair.isEnough(colour, ground)) {
      return;
    }
    String blamed = isSetLater(pair.ground(), pair.colour()) ? pair.ground() : pair.colour();
    problems.add(
        ProblemCode.LOW_CONTRAST,
        settings.place(blamed),
        Wording.quoted(pair.colour()),
        Wording.quoted(colour.toString()),
        Wording.quoted(pair.ground()),
        Wording.quoted(ground.toString()),
        Wording.quoted(shown(colour.contrast(ground))),
        Wording.quoted(pair.least().toPlainString()),
        nearest(blamed)
            .<Wording>map(better -> ReportPhrase.NEAREST_COLOUR.with(better.toString()))
            .orElse(ReportPhrase.NO_COLOUR_PASSES));
  }

  /** What site.yaml says comes after what a theme says, and that after what one below it says. */
  private boolean isSetLater(String key, String other) {
    return !settings.isGiven(other)
        && (settings.isGiven(key) || settings.layer(key) < settings.layer(other));
  }

  /** Rounded down: 4.499 is not 4.5. */
  private static String shown(double ratio) {
    return BigDecimal.valueOf(ratio).setScale(2, RoundingMode.DOWN).toPlainString();
  }

  /** The first colour on the way to black or to white that passes with all that it meets. */
  private Optional<Colour> nearest(String key) {
    Predicate<Colour> passes =
        candidate ->
            settings.contrasts().stream()
                .filter(pair -> pair.concerns(key))
                .allMatch(
                    pair ->
                        colour(pair.colour().equals(key) ? pair.ground() : pair.colour())
                            .map(other -> pair.isEnough(candidate, other))
                            .orElse(true));
    return colour(key)
        .flatMap(
            from ->
                IntStream.rangeClosed(1, 255)
                    .boxed()
                    .flatMap(
                        step ->
                            List.of(
                                from.toward(Colour.BLACK, step), from.toward(Colour.WHITE, step))
                                .stream())
                    .filter(passes)
                    .findFirst());
  }

  private Optional<Colour> colour(String key) {
    return settings.value(key).flatMap(value -> Colour.of(value.toString()));
  }
}
