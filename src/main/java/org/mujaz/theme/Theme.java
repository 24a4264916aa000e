package org.mujaz.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mujaz.card.Icon;
import org.mujaz.config.ThemeChoice;
import org.mujaz.mail.MailStyles;
import org.mujaz.model.Digits;
import org.mujaz.model.Language;
import org.mujaz.problem.Problems;
import org.mujaz.text.Phrases;

/** A theme, read whole and checked: all that rendering needs, with no file opened afterwards. */
public final class Theme {
  private final Templates templates;
  private final Words words;
  private final Assets assets;
  private final TemplateEngine engine;
  private final ThemeInput input;
  private final MailStyles mailStyles;
  private final DrawnIcons icons;
  private final String digest;
  private final boolean flawless;

  private Theme(
      ThemeInput input,
      Templates templates,
      Words words,
      Assets assets,
      MailStyles mailStyles,
      DrawnIcons icons,
      String digest,
      boolean flawless) {
    this.input = input;
    this.icons = icons;
    this.digest = digest;
    this.flawless = flawless;
    this.mailStyles = mailStyles;
    this.templates = templates;
    this.words = words;
    this.assets = assets;
    this.engine = new TemplateEngine(templates, words, assets, input.settings());
  }

  /**
   * Reads the theme that site.yaml asks for, laid over those that it extends and the built-in one.
   *
   * @param choice its name and settings
   * @param themes the publisher's {@code themes/}, which need not exist
   * @param digits of Arabic text
   * @param basePath the path of the site, with a slash at both ends, or {@code /}
   * @param problems takes all that is wrong with the theme
   * @return nothing when it cannot be used
   */
  public static Optional<Theme> load(
      ThemeChoice choice, Path themes, Digits digits, String basePath, Problems problems) {
    return load(choice, themes, digits, basePath, Optional.empty(), problems);
  }

  /**
   * Reads the theme that site.yaml asks for, as it is now.
   *
   * @param before an earlier reading; what is the same in it need not be parsed or drawn again
   */
  public static Optional<Theme> load(
      ThemeChoice choice,
      Path themes,
      Digits digits,
      String basePath,
      Optional<Theme> before,
      Problems problems) {
    Problems own = new Problems();
    Optional<Theme> theme =
        ThemeChain.read(choice.name(), choice.location(), themes, own)
            .map(chain -> new ThemeLoader(chain, before, own).load(choice, digits, basePath));
    Consequences.leftOutOf(own.sorted()).forEach(problems::add);
    return own.hasErrors() ? Optional.empty() : theme;
  }

  /** Puts the parts together; {@link ThemeLoader} has checked them. */
  static Theme of(
      ThemeInput input,
      Templates templates,
      Words words,
      Assets assets,
      MailStyles mailStyles,
      DrawnIcons icons,
      String digest,
      boolean flawless) {
    return new Theme(input, templates, words, assets, mailStyles, icons, digest, flawless);
  }

  /** Whether it was made of the same as {@code now}, and nothing was wrong with that. */
  boolean isFlawlessly(ThemeInput now) {
    return flawless && now.isSame(input);
  }

  /** The same theme, of whose pages nothing is told yet. */
  Theme again(ThemeInput now) {
    return new Theme(now, templates, words, assets, mailStyles, icons, digest, flawless);
  }

  /** Its templates, if those of {@code now} are the same. */
  Optional<Templates> templates(ThemeFiles now) {
    return Optional.of(templates).filter(same -> now.hasSame(input.files(), Templates.FOLDER));
  }

  /** The icons that were drawn so far. */
  DrawnIcons icons() {
    return icons;
  }

  /** What it publishes. */
  Assets published() {
    return assets;
  }

  /** The files to publish below {@code /assets/}, by path. */
  public List<ThemeAsset> assets() {
    return assets.all();
  }

  /** The style sheet of mail editions. */
  public MailStyles mailStyles() {
    return mailStyles;
  }

  /** The words of the theme in one language. */
  public Phrases phrases(Language language) {
    return words.in(language);
  }

  /** Whether the theme has this template, such as {@code page-about.ftlh}. */
  public boolean hasTemplate(String name) {
    return templates.has(name);
  }

  /** Whether the theme has this asset, such as {@code js/search.js}. */
  public boolean hasAsset(String path) {
    return assets.address(path).isPresent();
  }

  /** A file of the theme, such as {@code cards/arabic-bold.ttf}, that it must have. */
  public ThemeFile file(String path) {
    return input.files().file(path).orElseThrow(() -> new IllegalStateException(path));
  }

  /** The value of a setting of the built-in theme, which every theme has. */
  public Object setting(String key) {
    return input.settings().value(key).orElseThrow(() -> new IllegalStateException(key));
  }

  /** The address of the square sign that stands for the digest, from the root of the server. */
  public Optional<String> sign() {
    return assets
        .picture(setting("icon").toString())
        .filter(address -> !address.isEmpty())
        .or(() -> assets.address(Icon.LARGE.path()));
  }

  /** Names all that its templates can print besides what they are shown. */
  public String digest() {
    return digest;
  }

  /** What renders pages. */
  public TemplateEngine engine() {
    return engine;
  }
}
