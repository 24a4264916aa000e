package org.mujaz.theme;

import freemarker.template.SimpleNumber;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Wording;

/**
 * {@code setting(key)}: what site.yaml set, or the default that the theme declares.
 *
 * @param settings of the theme
 * @param assets of the theme, for settings that name pictures
 * @param rendering the page
 */
record SettingFunction(Settings settings, Assets assets, Rendering rendering)
    implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    String key = new Arguments("setting", given, 1, 1).text(0);
    Optional<Object> value = settings.value(key);
    if (value.isEmpty()) {
      rendering.failed(ProblemCode.UNKNOWN_SETTING, Wording.quoted(key));
      return "";
    }
    if (settings.isPicture(key)) {
      return assets.picture(value.get().toString()).orElse("");
    }
    return value.get() instanceof Number number ? new SimpleNumber(number) : value.get();
  }
}
