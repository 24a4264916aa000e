package org.mujaz.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;

final class MessagesTest {

  /** Their message says what to do. */
  private static final Set<ProblemCode> WITHOUT_HELP = EnumSet.of(ProblemCode.WRONG_TYPE);

  private static final List<String> ARGUMENTS = List.of("one", "two", "three");

  private final Messages messages = Messages.english();

  private static Problem problem(ProblemCode code) {
    Location place = Location.of(new SourcePath("content/site.yaml"));
    return new Problem(code, place, ARGUMENTS, Optional.empty(), List.of());
  }

  @Test
  void everyProblemHasAMessage() {
    assertThat(ProblemCode.values()).allMatch(code -> !messages.message(problem(code)).isBlank());
  }

  @Test
  void everyProblemTellsWhatToDo() {
    assertThat(Arrays.stream(ProblemCode.values()))
        .filteredOn(code -> messages.help(problem(code)).isEmpty())
        .containsExactlyInAnyOrderElementsOf(WITHOUT_HELP);
  }

  @Test
  void noMessageIsLeftOver() {
    Set<String> known =
        Arrays.stream(ProblemCode.values())
            .flatMap(code -> Stream.of(code.id(), code.id() + ".help"))
            .collect(Collectors.toSet());
    Collections.addAll(
        known, "report.error", "report.warning", "report.also", "report.suggestion", "report.help");
    assertThat(known).containsAll(messages.keys());
  }

  @Test
  void aProblemWithoutItsArgumentsIsAMistakeOfTheProgram() {
    Problem bare =
        Problem.of(ProblemCode.UNKNOWN_SECTION, problem(ProblemCode.NO_CONTENT).location());
    assertThatThrownBy(() -> messages.message(bare)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
