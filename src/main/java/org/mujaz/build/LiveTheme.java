package org.mujaz.build;

import java.util.List;
import java.util.Optional;
import org.mujaz.config.SiteConfig;
import org.mujaz.plan.Cards;
import org.mujaz.problem.Problem;
import org.mujaz.problem.Problems;
import org.mujaz.theme.Theme;

/**
 * The theme of a site that follows its files, which is read again only where its files or its
 * settings are others than before. For one thread.
 */
final class LiveTheme {

  private final BuildRequest request;
  private final ThemeShelf shelf;

  /** What it was read with; nothing where it has to be read. */
  private List<Object> readWith = List.of();

  private Optional<Theme> theme = Optional.empty();
  private List<Problem> problems = List.of();

  /** The theme whose cards are known. */
  private Optional<Theme> drawnWith = Optional.empty();

  private Optional<SocialCards> drawn = Optional.empty();
  private List<Problem> drawnProblems = List.of();

  /** For what {@link #desk} was made. */
  private List<Object> desksFor = List.of();

  private Cards desk = Cards.NONE;

  LiveTheme(BuildRequest request, ThemeShelf shelf) {
    this.request = request;
    this.shelf = shelf;
  }

  /** What was read does not count any more. */
  void forget() {
    readWith = List.of();
  }

  /** Reads it where that has to be done. */
  void read(SiteConfig config) {
    List<Object> with = List.of(config.theme(), config.digits(), config.basePath());
    if (!with.equals(readWith)) {
      Problems found = new Problems();
      theme = shelf.read(config, request.themesFolder(), found);
      problems = found.sorted();
      readWith = with;
    }
  }

  /** The theme as it is now; nothing when it cannot be used. */
  Optional<Theme> theme() {
    return theme;
  }

  /** What is wrong with it, pages aside. */
  List<Problem> problems() {
    return problems;
  }

  /** The cards that are drawn with it; a face that is none is a problem each time. */
  SocialCards cards(Problems problems) {
    if (drawn.isEmpty() || !drawnWith.equals(theme)) {
      Problems found = new Problems();
      drawn = Optional.of(SocialCards.of(theme, request, found));
      drawnProblems = found.sorted();
      drawnWith = theme;
    }
    drawnProblems.forEach(problems::add);
    return drawn.get();
  }

  /** Which pages have a card; the same as before where settings and cards are. */
  Cards desk(SiteConfig config, SocialCards cards) {
    List<Object> with = List.of(config, cards);
    if (!with.equals(desksFor)) {
      desk = cards.plan(config, theme);
      desksFor = with;
    }
    return desk;
  }
}
