package org.mujaz.config;

import org.mujaz.problem.ReportPhrase;
import org.mujaz.schema.Form;
import org.mujaz.schema.ParsedType;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;

/**
 * The share of its pages that a language, or the whole site, may lose from one build to the next.
 *
 * @param percent 0 to 100
 */
public record MaxLoss(int percent) {

  /** More than a site loses when it is tended, less than when a folder is missing. */
  static final MaxLoss USUAL = new MaxLoss(30);

  /** With or without a percent sign, in any digits. */
  static final ValueType<MaxLoss> TYPE =
      new ParsedType<>(
          ReportPhrase.A_PERCENTAGE,
          Form.Text.matching("\\p{Nd}{1,3}\\s*[%٪]?"),
          text ->
              Types.number(text.replaceFirst("\\s*[%٪]$", ""))
                  .filter(percent -> percent >= 0 && percent <= 100)
                  .map(MaxLoss::new));

  @Override
  public String toString() {
    return percent + "%";
  }
}
