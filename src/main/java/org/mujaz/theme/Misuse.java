package org.mujaz.theme;

import freemarker.template.TemplateModelException;
import java.io.Serial;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Wording;

/** A template asks for what there is not, or calls a function wrongly. */
final class Misuse extends TemplateModelException {
  @Serial private static final long serialVersionUID = 1;

  private final transient Wording reason;

  /** For this reason. */
  Misuse(Wording reason) {
    this(new InvalidInput(reason));
  }

  /** For the reason of {@code cause}. */
  Misuse(InvalidInput cause) {
    super(cause.getMessage(), cause);
    this.reason = cause.reason();
  }

  /** What a report says of it. */
  Wording reason() {
    return reason;
  }
}
