package org.mujaz.theme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;
import org.mujaz.yaml.Sequence;

/** Reads what {@code theme.yaml} says about the values that a setting may have. */
final class LimitsReader {
  private static final BigDecimal MOST_CONTRAST = BigDecimal.valueOf(21);

  private LimitsReader() {}

  static Limits limits(String key, Map<String, Node> values, ManifestReader reader) {
    return new Limits(
        choices(key, values.get("choices"), reader),
        measure(key + ".min", values.get("min"), reader),
        measure(key + ".max", values.get("max"), reader));
  }

  /** What the colour {@code key} must stand out against: the other colour and the least ratio. */
  static List<Contrast> contrasts(String key, @Nullable Node node, ManifestReader reader) {
    List<Contrast> contrasts = new ArrayList<>();
    if (node != null) {
      String name = key + ".contrast";
      reader
          .mapping(name, node, List.of())
          .forEach(
              (ground, least) ->
                  ratio(name, least, reader)
                      .map(ratio -> new Contrast(key, ground, ratio, least.location()))
                      .ifPresent(contrasts::add));
    }
    return contrasts;
  }

  private static Optional<BigDecimal> ratio(String key, Node node, ManifestReader reader) {
    Optional<Scalar> given = reader.text(key, node);
    Optional<BigDecimal> ratio =
        given
            .flatMap(text -> Measure.of(text.text()))
            .filter(measure -> !measure.isLength())
            .map(Measure::number)
            .filter(r -> r.signum() > 0 && r.compareTo(MOST_CONTRAST) <= 0);
    if (ratio.isEmpty()) {
      given.ifPresent(
          text -> reader.invalid(key, text, ReportPhrase.A_NUMBER_BETWEEN.with("1", "21")));
    }
    return ratio;
  }

  private static Optional<Measure> measure(String key, @Nullable Node node, ManifestReader reader) {
    Optional<Scalar> given = reader.text(key, node);
    Optional<Measure> measure = given.flatMap(text -> Measure.of(text.text()));
    if (measure.isEmpty()) {
      given.ifPresent(text -> reader.invalid(key, text, ReportPhrase.A_NUMBER));
    }
    return measure;
  }

  private static List<String> choices(String key, @Nullable Node node, ManifestReader reader) {
    List<String> choices = new ArrayList<>();
    if (node instanceof Sequence sequence) {
      for (Node item : sequence.items()) {
        reader.text(key + ".choices", item).map(Scalar::text).ifPresent(choices::add);
      }
    } else if (node != null) {
      reader.wrongType(key + ".choices", ReportPhrase.A_LIST, node);
    }
    return choices;
  }
}
