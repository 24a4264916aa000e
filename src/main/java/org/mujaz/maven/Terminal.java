package org.mujaz.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/**
 * The terminal that Maven was started in. Nothing else of Mujaz looks for one; and it is not {@code
 * System.out}, which Maven 4 turns into lines of its log.
 */
final class Terminal {

  private Terminal() {}

  /** Writes to it; nothing where input or output leads elsewhere. */
  static Optional<PrintWriter> writer() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).map(Console::writer);
  }

  /** Asks whoever sits there a question; nothing where nobody does, or where the input ends. */
  static Optional<String> ask(String question) {
    return Optional.ofNullable(System.console())
        .filter(Terminal::isTerminal)
        .flatMap(console -> Optional.ofNullable(console.readLine("%s ", question)));
  }

  /** From Java 22 on there may be a console where there is no terminal, and a method that tells. */
  private static boolean isTerminal(Console console) {
    try {
      return Console.class.getMethod("isTerminal").invoke(console).equals(true);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
