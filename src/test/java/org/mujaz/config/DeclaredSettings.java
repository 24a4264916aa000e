package org.mujaz.config;

import java.util.Optional;
import org.mujaz.schema.Shape;
import org.mujaz.schema.ValueType;

/** Shows the keys of site.yaml to the tests of other packages. */
public final class DeclaredSettings {

  private DeclaredSettings() {}

  /** What site.yaml may have. */
  public static Shape site() {
    return SiteKeys.SHAPE;
  }

  /** What each entry of a list of sections, tags, sources or authors may have. */
  public static Optional<Shape> terms(ValueType<?> type) {
    return type instanceof TermsType<?> terms ? Optional.of(terms.shape()) : Optional.empty();
  }

  /** What an entry of the menu may have. */
  public static Optional<Shape> entry(ValueType<?> type) {
    return type instanceof MenuEntryType ? Optional.of(MenuEntryType.SHAPE) : Optional.empty();
  }
}
