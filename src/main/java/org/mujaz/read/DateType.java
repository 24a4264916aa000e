package org.mujaz.read;

import java.time.ZoneId;
import java.util.Optional;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.schema.Form;
import org.mujaz.schema.Reading;
import org.mujaz.schema.ValueType;
import org.mujaz.text.DateReader;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/**
 * A date, or a date with a time of day.
 *
 * @param zone the zone of dates without one
 */
record DateType(ZoneId zone) implements ValueType<Timestamp> {

  @Override
  public Form form() {
    return Form.TEXT;
  }

  @Override
  public Wording words() {
    return ReportPhrase.A_DATE;
  }

  @Override
  public Optional<Timestamp> read(Node node, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      return reading.wrongType(node, this);
    }
    Optional<Timestamp> date = DateReader.read(scalar.text().strip(), zone);
    if (date.isEmpty()) {
      reading
          .problems()
          .add(ProblemCode.INVALID_DATE, node.location(), scalar.text().strip(), reading.key());
    }
    return date;
  }
}
