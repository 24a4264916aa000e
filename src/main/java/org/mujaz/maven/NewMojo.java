package org.mujaz.maven;

import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.mujaz.build.BuildRequest;
import org.mujaz.build.FolderLines;
import org.mujaz.model.Section;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.scaffold.StoryDesk;
import org.mujaz.scaffold.StoryOrder;
import org.mujaz.source.SourcePath;

/**
 * Starts a new story, or the translation of one, and prints the path of its file: {@code mvn
 * mujaz:new -Dtitle="First tram reaches the harbour" -Dlang=en -Dsection=town} makes {@code
 * content/stories/2025/2025-03-09-first-tram-reaches-the-harbour/en.md}.
 *
 * <p>The file has everything that a story may have, as comments in the language of the text, and is
 * a draft until its line {@code draft} is deleted. A file that is there already is never changed.
 * Each parameter may be given without its prefix too, as above. Without a title it is asked for in
 * a terminal; with {@code -B}, and where there is no terminal, the goal fails instead and says what
 * is missing.
 */
@Mojo(name = "new", threadSafe = true)
public final class NewMojo extends AbstractMujazMojo {

  /**
   * The headline. With {@code translate} it may be left out; that of the original stands in its
   * place then. Also {@code -Dtitle}.
   */
  @Parameter(property = "mujaz.title")
  private @Nullable String title;

  /**
   * The language of the text: {@code ar} or {@code en}. Without it, the {@code defaultLanguage} of
   * the site; with {@code translate}, the one that the story lacks. Also {@code -Dlang}.
   */
  @Parameter(property = "mujaz.lang")
  private @Nullable String lang;

  /** The section: its id, or its name in either language. Also {@code -Dsection}. */
  @Parameter(property = "mujaz.section")
  private @Nullable String section;

  /**
   * The day of the story, or day and time, written as in a text: {@code 2017-10-18}, {@code 18
   * أكتوبر 2017}. Without it, the present day in the time zone of the site. Also {@code -Ddate}.
   */
  @Parameter(property = "mujaz.date")
  private @Nullable String date;

  /**
   * The name of the story behind its date, which becomes the last part of its address too. Without
   * it, one is made from the title, in Latin letters. Also {@code -Dslug}.
   */
  @Parameter(property = "mujaz.slug")
  private @Nullable String slug;

  /**
   * The story to translate: its id, its folder or one of its files. The new version has the line of
   * the ledger, {@code translationOf}, as the goal {@code translations} would write it, and the
   * original as a guide, in comments that are not published. Also {@code -Dtranslate}.
   */
  @Parameter(property = "mujaz.translate")
  private @Nullable String translate;

  /** Whether somebody may be asked: not with {@code -B}. */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  /** What was given on the command line, where names need no prefix. */
  @Parameter(defaultValue = "${session.userProperties}", readonly = true)
  private @Nullable Properties commandLine;

  private final Function<String, Optional<String>> terminal;

  /** Made by Maven. */
  public NewMojo() {
    this(Terminal::ask);
  }

  /** With somebody else to be asked. */
  NewMojo(Function<String, Optional<String>> terminal) {
    this.terminal = terminal;
  }

  @Override
  void run(BuildRequest request, Messages messages) throws MojoFailureException {
    Problems problems = new Problems();
    Optional<StoryDesk> desk =
        StoryDesk.open(request.baseFolder(), request.contentFolder(), request.clock(), problems);
    new BuildReport(getLog(), messages)
        .tellProblems(problems, new FolderLines(request.baseFolder()));
    if (desk.isEmpty()) {
      throw new MojoFailureException(messages.line(ReportPhrase.NOT_STARTED));
    }
    StoryOrder order = order();
    boolean asked = order.title().isEmpty() && order.translate().isEmpty() && interactive;
    SourcePath made =
        desk.get().start(asked ? completed(order, desk.get().sections(), messages) : order);
    getLog().info(messages.line(ReportPhrase.STARTED_STORY.with(made.value())));
  }

  private StoryOrder order() {
    ShortNames names = new ShortNames(commandLine);
    return new StoryOrder(
        names.value(title, "title"),
        LanguageCode.of(names.value(lang, "lang"), ReportPhrase.BAD_LANG),
        names.value(section, "section"),
        names.value(date, "date"),
        names.value(slug, "slug"),
        names.value(translate, "translate"));
  }

  /** Asks for the title and, where that was not said either, for the section. */
  private StoryOrder completed(StoryOrder order, List<Section> sections, Messages messages) {
    Optional<String> headline = terminal.apply(messages.line(ReportPhrase.ASK_TITLE));
    StoryOrder titled = headline.map(order::titled).orElse(order);
    if (titled.title().isEmpty() || order.section().isPresent() || sections.isEmpty()) {
      return titled;
    }
    Wording known = Wording.list(sections.stream().map(Section::id).toList());
    return terminal
        .apply(messages.line(ReportPhrase.ASK_SECTION.with(known)))
        .map(titled::in)
        .orElse(titled);
  }
}
