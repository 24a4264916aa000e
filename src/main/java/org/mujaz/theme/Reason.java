package org.mujaz.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.regex.Pattern;

/** Makes FreeMarker's long explanations one short line. */
final class Reason {
  private static final int LONGEST = 240;
  private static final Pattern TIPS = Pattern.compile("(?s)\\R*\\R----.*");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*\\[in template \"[^\"]*\"(?: in [^\\]]*?)? at line \\d+, column \\d+\\]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Reason() {}

  /** Why a template cannot be parsed. */
  static String of(ParseException failure) {
    return shortened(failure.getEditorMessage());
  }

  /** Why a template failed. */
  static String of(TemplateException failure) {
    if (failure instanceof InvalidReferenceException
        && failure.getBlamedExpressionString() != null) {
      return "«" + failure.getBlamedExpressionString() + "» is missing";
    }
    Throwable cause = failure.getCause();
    String message = failure.getMessageWithoutStackTop();
    if (cause instanceof TemplateException deeper) {
      message = deeper.getMessageWithoutStackTop();
    }
    return shortened(message == null ? failure.getClass().getSimpleName() : message);
  }

  private static String shortened(String message) {
    String line =
        SPACE
            .matcher(PLACE.matcher(TIPS.matcher(message).replaceFirst("")).replaceAll(""))
            .replaceAll(" ")
            .strip();
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…";
  }
}
