package org.mujaz.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mujaz.config.ThemeChoice;
import org.mujaz.mail.MailStyles;
import org.mujaz.model.Digits;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.text.Spelling;

/** Makes a theme of its files, and reports all that is wrong with them. */
final class ThemeLoader {
  private final ThemeChain chain;
  private final ThemeFiles files;
  private final Optional<Theme> before;
  private final Problems problems;

  ThemeLoader(ThemeChain chain, Optional<Theme> before, Problems problems) {
    this.chain = chain;
    this.before = before;
    this.files = new ThemeFiles(chain.layers());
    this.problems = problems;
  }

  /** Reads and checks everything. */
  Theme load(ThemeChoice choice, Digits digits, String basePath) {
    ThemeInput input = new ThemeInput(files, settings(choice.settings()), digits, basePath);
    Theme theme =
        before
            .filter(known -> known.isFlawlessly(input))
            .map(known -> known.again(input))
            .orElseGet(() -> make(input));
    checkPictures(choice.settings(), input.settings(), theme);
    return theme;
  }

  private Theme make(ThemeInput input) {
    Settings settings = input.settings();
    Map<String, ThemeAsset> built =
        new AssetBuilder(new AssetTemplates(files, settings, problems).fill(), problems).build();
    DrawnIcons icons = before.map(Theme::icons).orElseGet(DrawnIcons::new);
    icons.add(built, settings);
    Assets assets = new Assets(built, input.basePath());
    Problems syntax = new Problems();
    Templates templates = templates(syntax);
    syntax.sorted().forEach(problems::add);
    MailStyles styles =
        syntax.hasErrors()
            ? EmailSheet.NONE
            : EmailSheet.read(files, templates, settings, problems);
    Words words = new Words(files, input.digits());
    words.check(problems);
    TemplateScan scan = new TemplateScan(files);
    scan.check(templates, words, assets, settings, problems);
    words.checkUse(scan, chain.alone().isPresent() ? StandAlone.asked() : Set.of(), problems);
    chain.alone().ifPresent(place -> StandAlone.check(files, words, place, problems));
    StyleLint.check(files, problems);
    InlineLint.check(files, problems);
    String digest = ThemeDigest.of(files, settings, assets, input.digits());
    boolean flawless = problems.sorted().isEmpty();
    return Theme.of(input, templates, words, assets, styles, icons, digest, flawless);
  }

  /** A theme is there only if all of its templates could be parsed. */
  private Templates templates(Problems syntax) {
    return before
        .flatMap(theme -> theme.templates(files))
        .orElseGet(
            () -> {
              Templates parsed = new Templates(files, Templates.FOLDER);
              parsed.check(syntax);
              return parsed;
            });
  }

  private Settings settings(List<ThemeChoice.Setting> given) {
    Settings settings = new Settings(chain.manifests());
    settings.take(given, problems);
    new ContrastCheck(settings).report(problems);
    return settings;
  }

  private void checkPictures(List<ThemeChoice.Setting> given, Settings settings, Theme theme) {
    Assets assets = theme.published();
    for (ThemeChoice.Setting setting : given) {
      String path = setting.value().strip();
      if (settings.isPicture(setting.key()) && assets.picture(path).isEmpty()) {
        problems.add(
            Problem.of(ProblemCode.MISSING_ASSET, setting.location(), path)
                .suggesting(Spelling.nearest(path, assets.paths())));
      }
    }
  }
}
