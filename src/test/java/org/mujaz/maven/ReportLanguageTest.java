package org.mujaz.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.mujaz.model.Language;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.Messages;

class ReportLanguageTest {

  @Test
  void aReportIsInTheLanguageThatTheParameterNames() {
    assertThat(ReportLanguage.of("ar")).isSameAs(Messages.in(Language.ARABIC));
    assertThat(ReportLanguage.of("en ")).isSameAs(Messages.english());
  }

  @Test
  void anyOtherLanguageIsAMistakeInTheParameter() {
    assertThatThrownBy(() -> ReportLanguage.of("fr"))
        .isInstanceOf(InvalidInput.class)
        .hasMessage("language (mujaz.language) is «fr»; write ar or en");
  }
}
