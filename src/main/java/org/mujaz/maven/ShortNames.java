package org.mujaz.maven;

import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Parameters that may be given on the command line without their prefix: {@code -Dtitle=…} for
 * {@code -Dmujaz.title=…}. Properties of a POM and of settings do not count, where such a short
 * name may mean something else.
 *
 * @param commandLine what was given there
 */
record ShortNames(@Nullable Properties commandLine) {

  /** The value of the parameter, else what stands under the short name; neither counts if blank. */
  Optional<String> value(@Nullable String parameter, String name) {
    return said(parameter)
        .or(() -> said(commandLine == null ? null : commandLine.getProperty(name)));
  }

  private static Optional<String> said(@Nullable String text) {
    return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
  }
}
