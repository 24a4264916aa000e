package org.mujaz.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.text.Phrases;

/**
 * {@code msg(key, arguments)} and {@code msgIn(language, key, arguments)}: the words of the theme.
 *
 * @param words of the theme
 * @param rendering the page
 * @param languageGiven whether the first argument is the language
 */
record MessageFunction(Words words, Rendering rendering, boolean languageGiven)
    implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    int first = languageGiven ? 1 : 0;
    Arguments arguments =
        new Arguments(languageGiven ? "msgIn" : "msg", given, first + 1, first + 2);
    Language language = languageGiven ? language(arguments.text(0)) : rendering.language();
    String key = arguments.text(first);
    Map<String, Object> named = arguments.named(first + 1);
    Phrases phrases = words.in(language);
    if (!phrases.contains(key)) {
      rendering.failed(ProblemCode.MISSING_MESSAGE, Wording.quoted(key), ReportPhrase.of(language));
      return "";
    }
    try {
      return phrases.format(key, named);
    } catch (InvalidInput e) {
      throw new Misuse(e);
    }
  }

  private static Language language(String code) throws TemplateModelException {
    Optional<Language> language = Language.ofCode(code);
    return language.orElseThrow(
        () -> new Misuse(ReportPhrase.ARGUMENT_NOT_LANGUAGE.with("msgIn()", code)));
  }
}
