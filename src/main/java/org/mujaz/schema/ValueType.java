package org.mujaz.schema;

import java.util.Optional;
import org.mujaz.problem.Wording;
import org.mujaz.yaml.Node;

/**
 * A kind of value that a key may have.
 *
 * @param <T> what it becomes
 */
public interface ValueType<T> {

  /** What an editor must write, in words that fit after “must be”. */
  Wording words();

  /** What it looks like in a file. */
  Form form();

  /**
   * Reads a value.
   *
   * @param node never {@linkplain org.mujaz.yaml.Scalar#isNothing() nothing}
   * @return nothing when the value is wrong, which {@code reading} was told
   */
  Optional<T> read(Node node, Reading reading);
}
