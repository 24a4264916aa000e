package org.mujaz.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mujaz.build.LiveState;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;
import org.mujaz.problem.Problem;
import org.mujaz.problem.ProblemCode;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

/** What the script in a page is told of problems. */
final class BulletinTest {

  private static final Location PLACE =
      new Location(new SourcePath("content/stories/a b/ar.md"), 3, 7);

  private static LiveState state(Problem... problems) {
    return new LiveState(
        Optional.empty(),
        List.of(problems),
        false,
        place -> Optional.of("  section: <script>alert(1)</script>"),
        path -> Path.of("/p").resolve(path.value()));
  }

  @Test
  void aProblemHasItsPlaceItsWordsAndItsLink() {
    Problem problem =
        Problem.of(ProblemCode.UNKNOWN_SECTION, PLACE, "</script>")
            .suggesting(Optional.of("politics"));
    assertThat(new Bulletin(Messages.english(), EditorLinks.of("vscode")).of(state(problem)))
        .isEqualTo(
            """
            {"lang":"en","dir":"ltr","errors":1,"title":"1 error",\
            "note":"The page is shown as it was before these errors.","close":"Close",\
            "stopped":"The preview has ended","items":[{"severity":"error",\
            "message":"error: unknown section «\\u003c/script\\u003e»","code":"unknown-section",\
            "place":"content/stories/a b/ar.md:3:7",\
            "link":"vscode://file/p/content/stories/a%20b/ar.md:3:7",\
            "quotation":"section: \\u003cscript\\u003ealert(1)\\u003c/script\\u003e",\
            "help":"help: did you mean «politics»?"}]}""");
  }

  @Test
  void aSiteWithoutProblemsHasNone() {
    assertThat(new Bulletin(Messages.in(Language.ARABIC), EditorLinks.of("none")).of(state()))
        .contains("\"dir\":\"rtl\"", "\"errors\":0", "\"note\":\"\"")
        .endsWith("\"items\":[]}");
  }

  @ParameterizedTest
  @CsvSource({
    "idea, 'idea://open?file=/p/ar.md&line=3&column=7'",
    "zed, zed://file/p/ar.md:3:7",
    "'x://{line}{file}', x://3/p/ar.md"
  })
  void eachEditorHasItsLinks(String editor, String link) {
    assertThat(EditorLinks.of(editor).of(PLACE, Path.of("/p/ar.md"))).hasValue(link);
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "", "javascript:alert(1)//://{file}", "x://"})
  void whatIsNoEditorIsRefused(String editor) {
    assertThatThrownBy(() -> EditorLinks.of(editor)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void withoutAnEditorThereIsNoLink() {
    assertThat(EditorLinks.of("none").of(PLACE, Path.of("/p/ar.md"))).isEmpty();
  }
}
