package org.mujaz.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockUseTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${.now}",
        "<p>${.now?string('yyyy')}</p>",
        "${ .now?date }",
        "<#assign year = .now?string(\"yyyy\")>",
        "<@parts.date of=.now/>",
        "<#if x?? && (.now lt y)>",
        "${msg(\"a\", {\"n\": .now?long})}",
      })
  void theClockIsFoundWhereItIsCode(String template) {
    assertThat(ClockUse.find(template)).contains(template.indexOf(".now"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".now",
        "<p>example.now, and .now</p>",
        "${story.now}",
        "${story?first.now!'-'}",
        "<#-- ${.now} -->",
        "${x} .now",
        "<#if x>.now</#if>",
        "${msg(\"see .now\")}",
        "${x.nowhere} .nowhere",
      })
  void wordsAndFieldsAreNoClock(String template) {
    assertThat(ClockUse.find(template)).isEmpty();
  }

  @Test
  void manyOfThemTakeNoTimeWorthTelling() {
    assertThat(ClockUse.find("${x} .now ".repeat(20_000))).isEmpty();
  }
}
