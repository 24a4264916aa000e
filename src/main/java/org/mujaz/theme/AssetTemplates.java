package org.mujaz.theme;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.mujaz.model.Language;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;

/** Fills in the assets that are templates, such as {@code css/main.css.ftlt}. */
final class AssetTemplates {
  private static final String FOLDER = "assets/";

  private final ThemeFiles files;
  private final Templates templates;
  private final Settings settings;
  private final Problems problems;

  AssetTemplates(ThemeFiles files, Settings settings, Problems problems) {
    this.files = files;
    this.templates = new Templates(files, FOLDER);
    this.settings = settings;
    this.problems = problems;
  }

  /**
   * The finished assets by their path; templates whose name begins with {@code _} are parts of
   * others.
   */
  Map<String, ThemeFile> fill() {
    Problems syntax = new Problems();
    templates.check(syntax);
    syntax.sorted().forEach(problems::add);
    Map<String, ThemeFile> filled = new TreeMap<>();
    for (ThemeFile file : files.below(FOLDER)) {
      String path = file.path().substring(FOLDER.length());
      if (!templates.has(path)) {
        filled.put(path, file);
      } else if (!syntax.hasErrors() && !file.source().fileName().startsWith("_")) {
        String target = path.substring(0, path.lastIndexOf('.'));
        byte[] bytes =
            process(templates, path, settings, problems).getBytes(StandardCharsets.UTF_8);
        filled.put(target, new ThemeFile(target, file.source(), bytes));
      }
    }
    return filled;
  }

  /** What a template makes that knows nothing but settings; empty where it fails. */
  static String process(Templates templates, String path, Settings settings, Problems problems) {
    Failures failures = new Failures();
    Rendering rendering = new Rendering(templates, path, Language.ENGLISH, path, failures);
    SimpleHash model = new SimpleHash(templates.wrapper());
    model.put("setting", new SettingFunction(settings, new Assets(Map.of(), "/"), rendering));
    String text = "";
    try {
      text = templates.process(path, model).toString();
    } catch (TemplateException e) {
      failures.add(ProblemCode.TEMPLATE_FAILED, templates.place(e, path), path, Reason.of(e));
    }
    failures.reportTo(problems);
    return text;
  }
}
