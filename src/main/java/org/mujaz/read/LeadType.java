package org.mujaz.read;

import java.util.Optional;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.read.Facts.Lead;
import org.mujaz.schema.Form;
import org.mujaz.schema.Reading;
import org.mujaz.schema.Types;
import org.mujaz.schema.ValueType;
import org.mujaz.yaml.Node;
import org.mujaz.yaml.Scalar;

/** Whether a story is on top of its day: yes, no, or its rank there. */
record LeadType() implements ValueType<Lead> {

  private static final ValueType<Integer> RANK = Types.number(1, 99);

  @Override
  public Form form() {
    return Form.either(Types.TRUE_OR_FALSE.form(), RANK.form());
  }

  @Override
  public Wording words() {
    return ReportPhrase.A_LEAD;
  }

  @Override
  public Optional<Lead> read(Node node, Reading reading) {
    if (!(node instanceof Scalar scalar)) {
      return reading.wrongType(node, this);
    }
    if (Types.number(scalar.text().strip()).isPresent()) {
      return RANK.read(node, reading).map(Lead::new);
    }
    Problems ignored = new Problems();
    Optional<Lead> lead =
        Types.TRUE_OR_FALSE
            .read(node, new Reading(reading.key(), ignored))
            .map(yes -> new Lead(yes ? 1 : 0));
    return lead.isPresent() ? lead : reading.invalid(scalar, this);
  }
}
