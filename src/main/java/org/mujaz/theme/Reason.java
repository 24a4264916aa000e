package org.mujaz.theme;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;

/** Makes FreeMarker's long explanations one short line. */
final class Reason {
  private static final int LONGEST = 240;
  private static final Pattern TIPS = Pattern.compile("(?s)\\R*\\R----.*");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*\\[in template \"[^\"]*\"(?: in [^\\]]*?)? at line \\d+, column \\d+\\]");
  private static final Pattern INSIDE =
      Pattern.compile(
          " \\(wrapper: [^)]*\\)"
              + "|,? but was expecting one of .*"
              + "| Help \\(latest version\\):.*"
              + "| Check if the FreeMarker end-tags .*"
              + "| This usually because .*"
              + "| The name was interpreted by this .*"
              + "|; you're using FreeMarker .*");
  private static final Pattern UNFIT = Pattern.compile("Encountered \"([^\"]*)\"$");
  private static final Pattern UNCLOSED =
      Pattern.compile("Unexpected end of file reached\\. You have an unclosed (\\S+)\\.");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Reason() {}

  /** Why a template cannot be parsed. */
  static Wording of(ParseException failure) {
    return shortened(failure.getEditorMessage());
  }

  /** Why a template failed. */
  static Wording of(TemplateException failure) {
    if (failure instanceof InvalidReferenceException
        && failure.getBlamedExpressionString() != null) {
      return ReportPhrase.IS_MISSING.with(failure.getBlamedExpressionString());
    }
    Optional<Misuse> misuse = misuse(failure);
    if (misuse.isPresent()) {
      return misuse.get().reason();
    }
    Throwable cause = failure.getCause();
    String message = failure.getMessageWithoutStackTop();
    if (cause instanceof TemplateException deeper) {
      message = deeper.getMessageWithoutStackTop();
    }
    return shortened(message == null ? failure.getClass().getSimpleName() : message);
  }

  /** FreeMarker wraps what a function throws. */
  private static Optional<Misuse> misuse(TemplateException failure) {
    Throwable cause = failure;
    while (cause != null && !(cause instanceof Misuse)) {
      cause = cause.getCause();
    }
    return Optional.ofNullable((Misuse) cause);
  }

  private static Wording shortened(String message) {
    String told = PLACE.matcher(TIPS.matcher(message).replaceFirst("")).replaceAll("");
    String line =
        INSIDE.matcher(SPACE.matcher(told).replaceAll(" ").strip()).replaceAll("").strip();
    Matcher unfit = UNFIT.matcher(line);
    if (unfit.matches()) {
      return ReportPhrase.DOES_NOT_FIT.with(unfit.group(1));
    }
    Matcher unclosed = UNCLOSED.matcher(line);
    if (unclosed.matches()) {
      return ReportPhrase.HAS_NO_END.with(unclosed.group(1));
    }
    line = line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    return Wording.quoted(
        line.length() <= LONGEST ? line : line.substring(0, LONGEST).strip() + "…");
  }
}
