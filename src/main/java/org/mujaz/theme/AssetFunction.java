package org.mujaz.theme;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Wording;

/**
 * {@code asset(path)}: the address of a file below {@code assets/}.
 *
 * @param assets of the theme
 * @param rendering the page
 */
record AssetFunction(Assets assets, Rendering rendering) implements TemplateMethodModelEx {
  @Override
  public Object exec(@SuppressWarnings("rawtypes") List given) throws TemplateModelException {
    String path = new Arguments("asset", given, 1, 1).text(0);
    Optional<String> address = assets.address(path);
    if (address.isEmpty()) {
      rendering.failed(ProblemCode.MISSING_ASSET, Wording.quoted(path));
    }
    return address.orElse("");
  }
}
